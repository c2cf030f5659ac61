import type { Handlers } from '../../engine/reading/call.ts'
import type { ResourceType } from '../../engine/world/resource-type.ts'
import { dispatchCoordinatorType } from './dispatch-coordinators.ts'
import { dispatchEventType } from './dispatch-events.ts'
import { dispatchEventHandlers } from './dispatch-events-handlers.ts'
import { dispatchLogType } from './dispatch-logs.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [dispatchCoordinatorType, dispatchEventType, dispatchLogType]

/** What its operations do that is more than reading. */
export const handlers: Handlers = { ...dispatchEventHandlers }
