import type { ResourceType } from '../../world/resource-type.ts'
import { emailType } from './emails.ts'
import { notificationPreferencesType } from './notification-preferences.ts'
import { notificationType } from './notifications.ts'
import { payoutMethodType } from './payout-method.ts'
import { routePlannerType } from './route-planner.ts'
import { savedRouteType } from './saved-routes.ts'
import { subscriptionTypes } from './subscriptions.ts'
import { timezoneType } from './timezones.ts'
import { userType } from './users.ts'

/** Users, what they own that is no device, and the time zones of the world. */
export const usersTypes: readonly ResourceType[] = [
  userType,
  emailType,
  notificationPreferencesType,
  notificationType,
  payoutMethodType,
  routePlannerType,
  savedRouteType,
  ...subscriptionTypes,
  timezoneType,
]
