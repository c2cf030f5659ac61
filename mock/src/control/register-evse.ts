import { addEvse } from '../api/evses/add-evse.ts'
import { EVSE_MODELS, evseModelFacts } from '../api/evses/catalogue.ts'
import { evseOfCpid } from '../api/evses/cpids.ts'
import type { World } from '../engine/world/world.ts'
import { Rejection } from '../http/problem.ts'
import type { EvseInput } from './controlled-sandbox.ts'
import { unprocessable } from './handler.ts'

/**
 * Adds an EVSE, as an installer does before its user connects it.
 *
 * @returns its path
 * @throws {Rejection} 409 for a chargepoint id that another one has, 422 for a model or user that does not exist
 */
export function registerEvse(world: World, { evse_model_id, user_id: user, cpid }: EvseInput): string {
  const model = evse_model_id ?? EVSE_MODELS[0]?.id ?? ''
  if (!evseModelFacts(model)) throw unprocessable('evse_model_id', `There is no EVSE model ${model}.`)
  if (user !== undefined && !world.get(`/users/${user}`))
    throw unprocessable('user_id', `There is no user ${user}.`)
  if (cpid !== undefined && evseOfCpid(world, cpid) !== undefined)
    throw new Rejection({ status: 409, detail: `Another EVSE has the chargepoint id ${cpid}.` })
  const state = user === undefined ? 'INSTALLED' : 'COMMISSIONED'
  return addEvse(world, {
    model,
    lifecycle_state: state,
    ...(user !== undefined && { user }),
    ...(cpid !== undefined && { cpid }),
  })
}
