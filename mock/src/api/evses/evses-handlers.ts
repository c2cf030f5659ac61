import { conditionOfEvse } from '../../charging/condition.ts'
import { fallSilent } from '../../charging/silence.ts'
import type { Handlers } from '../../engine/reading/call.ts'
import { keep } from '../../engine/reading/keep.ts'
import { find } from '../../engine/reading/visible.ts'
import { DAY, timestamp } from '../../engine/world/timestamp.ts'
import { at, idAt } from '../../engine/world/url.ts'
import { Rejection } from '../../http/problem.ts'
import { unplug } from '../charging-sessions/controls.ts'
import { freeCpid } from './cpids.ts'
import { evseType } from './evse-type.ts'

export const evseHandlers: Handlers = {
  'PATCH /evses/{evse_id}': {
    body: { location: 'kept' },
    answer: (call, kept) => ({ status: 200, body: keep(call, evseType, kept) }),
  },
  // What is out of service is gone, so that its charger can be imported anew.
  'DELETE /evses/{evse_id}'(call) {
    const { world, path } = call
    const { id, cpid } = find(call, evseType, path)
    const charging = conditionOfEvse(world, id, world.now())
    if (charging) unplug(world, charging.profile.vehicle)
    fallSilent(world, id)
    world.remove(path)
    freeCpid(world, cpid)
    return { status: 204 }
  },
  'POST /evses/{evse_id}/reconnect'(call) {
    const { world, lifetimes } = call
    const { id, model, user } = find(call, evseType, `/evses/${call.params.evse_id}`)
    if (user === undefined)
      throw new Rejection({ status: 400, detail: `${id} is assigned to no user who could reconnect it.` })
    const expires_at = timestamp(world.now() + DAY)
    lifetimes.promise(`${id} ${expires_at}`, DAY)
    const caller = `user_id=${idAt(user)}&client_id=${call.actor.application ?? ''}`
    const query = `model_id=${idAt(model)}&evse_id=${id}&${caller}&expires_at=${expires_at}`
    return { status: 201, body: { url: at(`/evse_onboarding?${query}`) } }
  },
}
