import { invalid } from '../../api/body.ts'
import type { Call, Handler, Handlers } from '../../api/call.ts'
import { marketOf } from './market.ts'

/** What a waitlist is about. */
export interface Waited {
  readonly prefix: 'vwlt' | 'ewlt'
  /** Names of the fields that tell the model, and where models are. */
  readonly modelId: string
  readonly makeName: string
  readonly modelName: string
  readonly models: string
}

export const vehicleWaitlistHandlers: Handlers = {
  'POST /vehicle_waitlist': waitlist({
    prefix: 'vwlt',
    modelId: 'vehicle_model_id',
    makeName: 'vehicle_make_name',
    modelName: 'vehicle_model_name',
    models: '/vehicle_models',
  }),
}

/** Puts someone on a waitlist. Nobody can read it, so nothing but the id is made. */
export function waitlist(waited: Waited): Handler {
  return (call) => {
    checkNaming(call, waited)
    if (marketOf(call, call.body.program_id) === null)
      throw invalid(call, { program_id: ['There is no program with this id.'] })
    return { status: 201, body: { id: call.world.newId(waited.prefix) } }
  }
}

function checkNaming(call: Call, { modelId, makeName, modelName, models }: Waited): void {
  const { body, world } = call
  const isSent = (field: string) => typeof body[field] === 'string'
  const names = [makeName, modelName].filter(isSent)
  if (isSent(modelId)) {
    if (names.length > 0)
      throw invalid(call, { [modelId]: [`Send either ${modelId}, or ${makeName} and ${modelName}.`] })
    if (!world.get(`${models}/${body[modelId]}`))
      throw invalid(call, { [modelId]: ['There is no model with this id.'] })
    return
  }
  if (names.length === 0)
    throw invalid(call, { [modelId]: [`Required, unless ${makeName} and ${modelName} are sent.`] })
  if (names.length === 1) {
    const [missing, other] = isSent(makeName) ? [modelName, makeName] : [makeName, modelName]
    throw invalid(call, { [missing]: [`Send it together with ${other}, or send ${modelId} alone.`] })
  }
}
