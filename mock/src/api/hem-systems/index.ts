import type { Handlers } from '../../engine/reading/call.ts'
import type { ResourceType } from '../../engine/world/resource-type.ts'
import { energyStatsHandlers } from './energy-stats-handlers.ts'
import { hemSystemTypes } from './hem-systems.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [...hemSystemTypes]

/** What its operations do that is more than reading. */
export const handlers: Handlers = {
  ...energyStatsHandlers,
}
