import { vehicleType } from '../api/vehicles/vehicle-type.ts'
import type { CallOf } from '../engine/reading/call.ts'
import type { ReplyOf } from '../engine/reading/declared.ts'
import { pathAt } from '../engine/world/url.ts'
import { Rejection } from '../http/problem.ts'
import type { Authorizations } from './authorization.ts'
import { connect } from './connect.ts'

/** Codes with which an app can try out how a provider fails. */
const REFUSED = 'refused'
const EMPTY = 'no-vehicles'

type Complete = 'POST /vehicle_onboarding/complete'

/** Exchanges a provider's code for vehicles. Any code will do but {@link REFUSED} and {@link EMPTY}. */
export function completeVehicles(call: CallOf<Complete>, authorizations: Authorizations): ReplyOf<Complete> {
  const { world, body } = call
  const id = body.authorization_request_uid
  const authorization = authorizations.find(id)
  if (authorization?.device !== 'vehicle' || authorization.state === 'completed')
    throw new Rejection({
      status: 404,
      title: 'Not found',
      detail: `There is no authorization request with the id ${id} that is still to be completed.`,
    })
  if (authorizations.hasExpired(authorization))
    throw refusal('The authorization request has expired. Start the onboarding again.')
  if (body.auth_code === REFUSED) throw refusal('The provider did not accept auth_code.')
  if (body.auth_code === EMPTY) throw refusal('The provider returned no vehicles for this account.')
  const vehicles = connect(world, authorization, 1)
  authorizations.update({ ...authorization, state: 'completed' })
  const connected = vehicles.flatMap(({ url }) => world.read(vehicleType, pathAt(url) ?? '') ?? [])
  return { status: 201, body: { vehicles: connected.map(({ id, url }) => ({ id, url })) } }
}

function refusal(detail: string): Rejection {
  return new Rejection({ status: 422, title: 'Onboarding cannot be completed', detail })
}
