import type { CallOf, Handlers } from '../../engine/reading/call.ts'
import type { ReplyOf } from '../../engine/reading/declared.ts'
import { find } from '../../engine/reading/visible.ts'
import { Rejection } from '../../http/problem.ts'
import { addEvse } from './add-evse.ts'
import { EVSE_MODELS } from './catalogue.ts'
import { evseOfCpid } from './cpids.ts'
import { evseType } from './evse-type.ts'
import { numberIn } from './hardware.ts'

type Import = 'POST /evse_onboarding/import'

export const importHandlers: Handlers = {
  'POST /evse_onboarding/import': {
    body: { provider: 'handled', serial_number: 'handled' },
    answer: importEvse,
  },
}

/**
 * Every provider knows every serial number of the form that its chargers have, and fails over the number 0, so that each
 * outcome can be tried out.
 */
function importEvse(call: CallOf<Import>): ReplyOf<Import> {
  const { world, actor } = call
  const { provider, serial_number: cpid } = call.body
  if (actor.user === undefined)
    throw new Rejection({ status: 400, detail: 'The token stands for no user who could own the EVSE.' })
  const model = EVSE_MODELS.find(({ make }) => make.provider === provider)
  const number = numberIn(cpid, model?.make.cpid ?? '')
  if (!model || number === undefined)
    throw new Rejection({
      status: 404,
      title: 'EVSE not found',
      detail: `${provider} has no charger ${cpid} for the email address of this user.`,
    })
  if (evseOfCpid(world, cpid)) throw notImported(`The charger ${cpid} is already registered.`)
  if (Number(number) === 0) throw notImported(`${provider} answered the look-up of ${cpid} with an error.`)
  const path = addEvse(world, { model: model.id, user: actor.user, cpid, lifecycle_state: null })
  return { status: 201, body: find(call, evseType, path) }
}

function notImported(detail: string): Rejection {
  return new Rejection({ status: 422, title: 'EVSE cannot be imported', detail })
}
