import { given } from '../../engine/reading/body.ts'
import type { Handlers } from '../../engine/reading/call.ts'
import { find } from '../../engine/reading/visible.ts'
import { parentOf } from '../../engine/world/segments.ts'
import { timestamp } from '../../engine/world/timestamp.ts'
import { at } from '../../engine/world/url.ts'
import { Rejection } from '../../http/problem.ts'

/** Routes that a user has room for. */
const ROOM = 50

const WRITABLE = [
  'name',
  'favourite',
  'origin',
  'destination',
  'waypoints',
  'arrive_with_min_percent',
  'preferred_departure_minutes',
  'last_used_at',
] as const

export const savedRouteHandlers: Handlers = {
  'POST /users/{user_id}/saved_routes'(call) {
    const { world, path, body } = call
    const user = parentOf(path)
    find(call, user)
    if ([...(world.collection(path)?.source.keys() ?? [])].length >= ROOM) {
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
      ...given(body, WRITABLE),
    })
    return { status: 201, body: find(call, created) }
  },
  'PATCH /users/{user_id}/saved_routes/{saved_route_id}'(call) {
    find(call, call.path)
    call.world.change(call.path, given(call.body, WRITABLE))
    return { status: 200, body: find(call, call.path) }
  },
  'DELETE /users/{user_id}/saved_routes/{saved_route_id}'(call) {
    find(call, call.path)
    call.world.remove(call.path)
    return { status: 204 }
  },
}
