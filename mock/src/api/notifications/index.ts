import type { Handlers } from '../../engine/reading/call.ts'
import type { ResourceType } from '../../engine/world/resource-type.ts'
import { notificationType } from './notifications.ts'
import { notificationHandlers } from './notifications-handlers.ts'
import { subjectType } from './subjects.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [notificationType, subjectType]

/** What its operations do that is more than reading. */
export const handlers: Handlers = {
  ...notificationHandlers,
}
