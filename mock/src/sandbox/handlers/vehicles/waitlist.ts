import { invalid } from '../../api/body.ts'
import type { Call, Handler, Handlers } from '../../api/call.ts'
import { marketOf } from './market.ts'

/** What a waitlist is about. */
export interface Waited {
  readonly prefix: 'vwlt' | 'ewlt'
  /** The field with the id of the model, and where models are. */
  readonly modelId: string
  readonly models: string
}

export const vehicleWaitlistHandlers: Handlers = {
  'POST /vehicle_waitlist': waitlist({
    prefix: 'vwlt',
    modelId: 'vehicle_model_id',
    models: '/vehicle_models',
  }),
}

/** Puts someone on a waitlist. Nobody can read it, so nothing but the id is made. */
export function waitlist(waited: Waited): Handler {
  return (call) => {
    checkModel(call, waited)
    if (marketOf(call, call.body.program_id) === null)
      throw invalid(call, { program_id: ['There is no program with this id.'] })
    return { status: 201, body: { id: call.world.newId(waited.prefix) } }
  }
}

function checkModel(call: Call, { modelId, models }: Waited): void {
  const { body, world } = call
  if (typeof body[modelId] === 'string' && !world.get(`${models}/${body[modelId]}`))
    throw invalid(call, { [modelId]: ['There is no model with this id.'] })
}
