import type { Handlers } from '../../api/call.ts'
import { regionGroupHandlers } from './region-groups.ts'
import { regionHandlers } from './regions.ts'

/** What is done to regions and their groups. */
export const regionsHandlers: Handlers = { ...regionHandlers, ...regionGroupHandlers }
