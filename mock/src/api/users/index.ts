import type { Handlers } from '../../engine/reading/call.ts'
import type { ResourceType } from '../../engine/world/resource-type.ts'
import type { StoreType } from '../../engine/world/store.ts'
import { emails } from './emails.ts'
import { notificationPreferencesType } from './notification-preferences.ts'
import { payoutMethodType } from './payout-method.ts'
import { payoutMethodHandlers } from './payout-method-handlers.ts'
import { preferenceHandlers } from './preferences-handlers.ts'
import { routePlannerType } from './route-planner.ts'
import { savedRouteType } from './saved-routes.ts'
import { savedRouteHandlers } from './saved-routes-handlers.ts'
import { userType } from './users.ts'
import { userHandlers } from './users-handlers.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [
  userType,
  notificationPreferencesType,
  payoutMethodType,
  routePlannerType,
  savedRouteType,
]

/** What is remembered besides. */
export const stores: readonly StoreType[] = [emails]

/** What its operations do that is more than reading. */
export const handlers: Handlers = {
  ...payoutMethodHandlers,
  ...preferenceHandlers,
  ...savedRouteHandlers,
  ...userHandlers,
}
