import type { Handlers } from '../../engine/reading/call.ts'
import type { ResourceType } from '../../engine/world/resource-type.ts'
import type { Boundaries } from './boundaries.ts'
import { regionGroupHandlers } from './region-groups-handlers.ts'
import { regionGroupType, regionType } from './regions.ts'
import { regionHandlers } from './regions-handlers.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [regionType, regionGroupType]

/** What its operations do that is more than reading. */
export const handlers = (boundaries: Boundaries): Handlers => ({
  ...regionHandlers(boundaries),
  ...regionGroupHandlers(boundaries),
})
