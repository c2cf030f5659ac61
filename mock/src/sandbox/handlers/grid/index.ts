import type { Handlers } from '../../api/call.ts'
import { dispatchEventHandlers } from './dispatch-events.ts'

/** What is done to the grid. */
export const gridHandlers: Handlers = { ...dispatchEventHandlers }
