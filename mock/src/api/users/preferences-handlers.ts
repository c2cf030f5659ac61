import { given, invalid, patched, reference } from '../../engine/reading/body.ts'
import type { Handlers } from '../../engine/reading/call.ts'
import { find } from '../../engine/reading/visible.ts'
import { timestamp } from '../../engine/world/timestamp.ts'

export const preferenceHandlers: Handlers = {
  'PATCH /users/{user_id}/notification_preferences'(call) {
    const { world, path, body } = call
    const { groups } = find(call, path)
    world.change(path, { groups: patched(groups, body.groups ?? {}) })
    return { status: 200, body: find(call, path) }
  },
  'PATCH /users/{user_id}/route_planner_preferences'(call) {
    const { world, path, body } = call
    find(call, path)
    const vehicle = reference(call, 'preferred_vehicle', /^\/vehicles\/[^/]+$/)
    if (vehicle && world.owner(vehicle.path, vehicle.resource) !== path.split('/')[2])
      throw invalid(call, { preferred_vehicle: ['This vehicle belongs to another user.'] })
    const changes = {
      ...given(body, ['preferred_vehicle', 'min_charger_power_watts', 'arrive_with_min_percent']),
      ...(vehicle && { preferred_vehicle: vehicle.url }),
    }
    if (Object.keys(changes).length > 0)
      world.change(path, { ...changes, updated_at: timestamp(world.now()) })
    return { status: 200, body: find(call, path) }
  },
}
