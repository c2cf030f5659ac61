import type { Handlers } from '../../api/call.ts'
import { entranceHandlers } from './entrance.ts'
import { notificationHandlers } from './notifications.ts'
import { payoutMethodHandlers } from './payout-method.ts'
import { preferenceHandlers } from './preferences.ts'
import { savedRouteHandlers } from './saved-routes.ts'
import { userHandlers } from './users.ts'

/** What is done to users and what they own that is no device, and at the entrance of the API. */
export const usersHandlers: Handlers = {
  ...entranceHandlers,
  ...notificationHandlers,
  ...payoutMethodHandlers,
  ...preferenceHandlers,
  ...savedRouteHandlers,
  ...userHandlers,
}
