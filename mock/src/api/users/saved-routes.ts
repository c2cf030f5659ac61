import { draw } from '../../engine/world/draw.ts'
import { userSeries } from '../../engine/world/people.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { DEFAULT_USER } from '../../engine/world/series.ts'
import { byId } from '../../engine/world/source.ts'
import { DAY, instant } from '../../engine/world/timestamp.ts'
import { ulidAt } from '../../engine/world/ulid.ts'
import { at } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { TOWNS } from './names.ts'
import { personOf } from './persons.ts'

export type SavedRoute = Schema<'SavedRoute'>

export const savedRouteType = resourceType<SavedRoute>({
  path: '/users/{user_id}/saved_routes/{saved_route_id}',
  collection: (world, { user_id = '' }) => byId(routesOf(world, user_id)),
})

function routesOf(world: World, user: string): SavedRoute[] {
  const ordinal = world.userOrdinal(user)
  if (ordinal === DEFAULT_USER) return [kept(user, 'savr01HRFF3SEVSCRAV9B3CHVDFN0H', WEEKEND)]
  const chance = draw(world.seed, 'saved route', user)
  if (ordinal === undefined || ordinal < 0 || chance.chance(0.5)) return []
  const home = personOf(world, ordinal).default_location?.coordinates
  const [first, ...others] = TOWNS.filter((town) => town.country_code === countryOf(world, ordinal))
  if (!home || !first) return []
  const { city, latitude, longitude } = chance.pick([first, ...others])
  const time = userSeries.pace.timeOf(world, ordinal) + DAY
  return [
    kept(user, ulidAt('savr', time, world.seed, 'savr', ordinal), {
      name: `Trip to ${city}`,
      favourite: chance.chance(0.3),
      origin: { ...home, name: 'Home' },
      destination: { latitude, longitude, name: city },
      waypoints: [],
      arrive_with_min_percent: chance.pick([10, 15, 20, 30]),
      preferred_departure_minutes: chance.chance(0.5) ? chance.int(12, 40) * 30 : null,
      created_at: instant(time),
      last_used_at: instant(time + chance.int(0, 3) * DAY),
    }),
  ]
}

function kept(
  user: string,
  id: SavedRoute['id'],
  route: Omit<SavedRoute, 'id' | 'url' | 'user'>,
): SavedRoute {
  return {
    id,
    url: at(`/users/${user}/saved_routes/${id}`),
    user: at(`/users/${user}`),
    ...route,
  }
}

function countryOf(world: World, ordinal: number) {
  return personOf(world, ordinal).default_location?.country_code
}

const WEEKEND = {
  name: 'Weekend in Bristol',
  favourite: true,
  origin: { latitude: 51.5257, longitude: -0.0837, name: 'Home' },
  destination: { latitude: 51.4545, longitude: -2.5879, name: 'Bristol' },
  waypoints: [{ latitude: 51.4817, longitude: -1.5567, name: 'Membury services' }],
  arrive_with_min_percent: 20,
  preferred_departure_minutes: 450,
  created_at: '2024-03-08T18:20:04.512930Z',
  last_used_at: '2024-04-17T09:39:45.984584Z',
}
