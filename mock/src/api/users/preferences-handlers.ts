import { invalid, patched, reference } from '../../engine/reading/body.ts'
import type { Handlers } from '../../engine/reading/call.ts'
import { find } from '../../engine/reading/visible.ts'
import { timestamp } from '../../engine/world/timestamp.ts'
import { vehicleType } from '../vehicles/vehicle-type.ts'
import { notificationPreferencesType } from './notification-preferences.ts'
import { routePlannerType } from './route-planner.ts'

export const preferenceHandlers: Handlers = {
  'PATCH /users/{user_id}/notification_preferences': {
    body: { groups: 'handled' },
    answer(call) {
      const { world, path, body } = call
      const { groups } = find(call, notificationPreferencesType, path)
      world.change(path, { groups: patched(groups ?? {}, body.groups ?? {}) })
      return { status: 200, body: find(call, notificationPreferencesType, path) }
    },
  },
  'PATCH /users/{user_id}/route_planner_preferences': {
    body: { preferred_vehicle: 'kept', min_charger_power_watts: 'kept', arrive_with_min_percent: 'kept' },
    answer(call, kept) {
      const { world, path } = call
      find(call, routePlannerType, path)
      const vehicle = reference(call, 'preferred_vehicle', vehicleType)
      if (vehicle && world.owner(vehicle.path, vehicle.resource) !== path.split('/')[2])
        throw invalid(call, { preferred_vehicle: ['This vehicle belongs to another user.'] })
      const changes = {
        ...kept,
        ...(vehicle && { preferred_vehicle: vehicle.url }),
      }
      if (Object.keys(changes).length > 0)
        world.change(path, { ...changes, updated_at: timestamp(world.now()) })
      return { status: 200, body: find(call, routePlannerType, path) }
    },
  },
}
