import type { Handlers } from '../../engine/reading/call.ts'
import { keep } from '../../engine/reading/keep.ts'
import { find } from '../../engine/reading/visible.ts'
import { parentOf } from '../../engine/world/segments.ts'
import { timestamp } from '../../engine/world/timestamp.ts'
import { at } from '../../engine/world/url.ts'
import { Rejection } from '../../http/problem.ts'
import { savedRouteType } from './saved-routes.ts'
import { userType } from './users.ts'

/** Routes that a user has room for. */
const ROOM = 50

const PROPERTIES = {
  name: 'kept',
  favourite: 'kept',
  origin: 'kept',
  destination: 'kept',
  waypoints: 'kept',
  arrive_with_min_percent: 'kept',
  preferred_departure_minutes: 'kept',
  last_used_at: 'kept',
} as const

export const savedRouteHandlers: Handlers = {
  'POST /users/{user_id}/saved_routes': {
    body: PROPERTIES,
    answer(call, kept) {
      const { world, path } = call
      const user = parentOf(path)
      find(call, userType, user)
      if ([...(world.all(savedRouteType, path)?.keys() ?? [])].length >= ROOM) {
        const detail = `The user has saved ${ROOM} routes, which is all there is room for. Delete one first.`
        throw new Rejection({ status: 400, title: 'Too many saved routes', detail })
      }
      const now = timestamp(world.now())
      const id = world.newId('savr')
      const created = world.create(path, id, {
        id,
        url: at(`${path}/${id}`),
        user: at(user),
        favourite: false,
        waypoints: [],
        preferred_departure_minutes: null,
        created_at: now,
        last_used_at: now,
        ...kept,
      })
      return { status: 201, body: find(call, savedRouteType, created) }
    },
  },
  'PATCH /users/{user_id}/saved_routes/{saved_route_id}': {
    body: PROPERTIES,
    answer: (call, kept) => ({ status: 200, body: keep(call, savedRouteType, kept) }),
  },
  'DELETE /users/{user_id}/saved_routes/{saved_route_id}'(call) {
    find(call, savedRouteType, call.path)
    call.world.remove(call.path)
    return { status: 204 }
  },
}
