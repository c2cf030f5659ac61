import type { Handlers } from '../../engine/reading/call.ts'
import type { ResourceType } from '../../engine/world/resource-type.ts'
import { notificationType } from './notifications.ts'
import { notificationHandlers } from './notifications-handlers.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [notificationType]

/** What its operations do that is more than reading. */
export const handlers: Handlers = {
  ...notificationHandlers,
}
