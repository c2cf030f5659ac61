import type { Handlers } from '../../api/call.ts'
import type { Boundaries } from '../../resources/regions/boundaries.ts'
import { regionGroupHandlers } from './region-groups.ts'
import { regionHandlers } from './regions.ts'

/** What is done to regions and their groups. */
export const regionsHandlers = (boundaries: Boundaries): Handlers => ({
  ...regionHandlers(boundaries),
  ...regionGroupHandlers(boundaries),
})
