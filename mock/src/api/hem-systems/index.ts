import type { Handlers } from '../../engine/reading/call.ts'
import type { ResourceType } from '../../engine/world/resource-type.ts'
import { energyStatsHandlers } from './energy-stats-handlers.ts'
import { hemSystemType, livePowerType } from './hem-systems.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [hemSystemType, livePowerType]

/** What its operations do that is more than reading. */
export const handlers: Handlers = {
  ...energyStatsHandlers,
}
