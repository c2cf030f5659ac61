import { draw } from '../../engine/world/draw.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { DEFAULT_USER } from '../../engine/world/series.ts'
import { at } from '../../engine/world/url.ts'

export type NotificationPreferences = Schema<'UserNotificationPreferences'>

export const notificationPreferencesType = resourceType<NotificationPreferences>({
  path: '/users/{user_id}/notification_preferences',
  single(world, { user_id = '' }) {
    const chance = draw(world.seed, 'notification preferences', user_id)
    const typical = world.userOrdinal(user_id) === DEFAULT_USER
    return {
      url: at(`/users/${user_id}/notification_preferences`),
      groups: {
        charging_flow: true,
        charging_issues: true,
        charging_optimisation: !typical && chance.chance(0.5),
        deals_and_offers: !typical && chance.chance(0.2),
        power_supply_notifications: false,
      },
    }
  },
})
