import { fallSilent } from '../../charging/silence.ts'
import { stayAt } from '../../charging/stays.ts'
import { invalid } from '../../engine/reading/body.ts'
import type { CallOf, Handlers } from '../../engine/reading/call.ts'
import type { ReplyOf } from '../../engine/reading/declared.ts'
import { find } from '../../engine/reading/visible.ts'
import { DAY, timestamp } from '../../engine/world/timestamp.ts'
import { at, idAt, pathAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { Rejection } from '../../http/problem.ts'
import { unplug } from '../charging-sessions/controls.ts'
import { vehicleMakeType } from './catalogue.ts'
import { vehicleType } from './vehicle-type.ts'
import type { Vehicle } from './vehicles.ts'

type Disconnect = 'POST /vehicles/{vehicle_id}/disconnect'
type Reconnect = 'POST /vehicles/{vehicle_id}/reconnect'
type SendLink = 'POST /vehicle_onboarding/onboarding_link'

/** How a vehicle and its provider come together and part. */
export const connectionHandlers: Handlers = {
  'POST /vehicles/{vehicle_id}/disconnect': disconnect,
  'POST /vehicles/{vehicle_id}/reconnect': reconnect,
  'POST /vehicle_onboarding/onboarding_link': {
    body: { make: 'handled', email: 'unused' },
    answer: sendLink,
  },
}

function disconnect(call: CallOf<Disconnect>): ReplyOf<Disconnect> {
  const { world, params } = call
  const path = `/vehicles/${params.vehicle_id}`
  const vehicle = find(call, vehicleType, path)
  if (vehicle.integrated === 'ACTIVE') {
    for (const car of carsOnAccount(world, vehicle)) if (stayAt(world, car, world.now())) unplug(world, car)
    world.change(path, { integrated: 'INACTIVE' })
    fallSilent(world, vehicle.id)
  }
  return { status: 200, body: find(call, vehicleType, path) }
}

/** Ids of the connected vehicles that a user has at the same provider, which is that of their make. */
function carsOnAccount(world: World, { trim, user }: Vehicle): string[] {
  const source = world.all(vehicleType, '/vehicles')?.owned?.(idAt(user) ?? '')
  return [...(source?.keys() ?? [])].filter((key) => {
    const other = source?.get(key)
    return other?.integrated === 'ACTIVE' && makeOf(world, other.trim) === makeOf(world, trim)
  })
}

function makeOf(world: World, trim: unknown): unknown {
  const model = world.get(pathAt(trim) ?? '')?.model
  return world.get(pathAt(model) ?? '')?.make
}

function reconnect(call: CallOf<Reconnect>): ReplyOf<Reconnect> {
  const { world, actor, params, lifetimes } = call
  const { id, integrated, trim, user } = find(call, vehicleType, `/vehicles/${params.vehicle_id}`)
  if (integrated === 'UNINTEGRATED')
    throw new Rejection({
      status: 400,
      detail: 'This vehicle was never connected. Send its user through GET /vehicle_onboarding instead.',
    })
  const expires_at = timestamp(world.now() + DAY)
  lifetimes.promise(`${id} ${expires_at}`, DAY)
  const caller = `user_id=${idAt(user)}&client_id=${actor.application ?? ''}`
  const query = `trim_id=${idAt(trim)}&vehicle_id=${id}&${caller}&expires_at=${expires_at}`
  return { status: 201, body: { url: at(`/vehicle_onboarding?${query}`), expires_at, expiry: expires_at } }
}

/** No mail leaves the sandbox, so the link is not made either. */
function sendLink(call: CallOf<SendLink>): ReplyOf<SendLink> {
  const { world, actor, body } = call
  if (actor.user === undefined)
    throw new Rejection({ status: 400, detail: 'The token stands for no user whose vehicle it could be.' })
  if (!world.read(vehicleMakeType, `/vehicle_makes/${body.make}`))
    throw invalid(call, { make: [`There is no vehicle make with the id ${body.make}.`] })
  return { status: 204 }
}
