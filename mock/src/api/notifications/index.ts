import type { Handlers } from '../../engine/reading/call.ts'
import type { ResourceType } from '../../engine/world/resource-type.ts'
import type { StoreType } from '../../engine/world/store.ts'
import { notificationType } from './notifications.ts'
import { notificationHandlers } from './notifications-handlers.ts'
import { subjects } from './subjects.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [notificationType]

/** What is remembered besides. */
export const stores: readonly StoreType[] = [subjects]

/** What its operations do that is more than reading. */
export const handlers: Handlers = {
  ...notificationHandlers,
}
