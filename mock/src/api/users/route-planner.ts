import { DOCUMENTED_VEHICLE } from '../../charging/documented.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { DEFAULT_USER } from '../../engine/world/series.ts'
import { at, pathAt } from '../../engine/world/url.ts'

export type RoutePlannerPreferences = Schema<'RoutePlannerPreferences'>

export const routePlannerType = resourceType<RoutePlannerPreferences>({
  path: '/users/{user_id}/route_planner_preferences',
  single(world, { user_id = '' }) {
    const url = at(`/users/${user_id}/route_planner_preferences`)
    if (world.userOrdinal(user_id) === DEFAULT_USER)
      return {
        url,
        preferred_vehicle: at(`/vehicles/${DOCUMENTED_VEHICLE}`),
        min_charger_power_watts: 100_000,
        arrive_with_min_percent: 20,
        updated_at: '2024-04-17T09:39:45.984584Z',
      }
    return {
      url,
      preferred_vehicle: null,
      min_charger_power_watts: null,
      arrive_with_min_percent: 10,
      updated_at: String(world.get(`/users/${user_id}`)?.joined_at),
    }
  },
  // A vehicle that was deleted can no longer be preferred.
  live(preferences, world) {
    const path = pathAt(preferences.preferred_vehicle)
    return path === undefined || world.get(path) ? preferences : { ...preferences, preferred_vehicle: null }
  },
})
