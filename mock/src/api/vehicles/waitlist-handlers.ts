import { invalid } from '../../engine/reading/body.ts'
import type { Call, Handler, Handlers } from '../../engine/reading/call.ts'
import { marketOf } from './market-of-caller.ts'
import { type WaitlistEntry, wait } from './waitlist.ts'

/** What a waitlist is about. */
export interface Waited {
  readonly waitlist: WaitlistEntry['waitlist']
  /** The field with the id of the model, and where models are. */
  readonly modelId: string
  readonly models: string
}

export const vehicleWaitlistHandlers: Handlers = {
  'POST /vehicle_waitlist': waitlist({
    waitlist: 'vehicle',
    modelId: 'vehicle_model_id',
    models: '/vehicle_models',
  }),
}

/** Puts someone on a waitlist. */
export function waitlist(waited: Waited): Handler {
  return (call) => {
    checkModel(call, waited)
    const [country] = marketOf(call, call.body.program_id) ?? []
    if (country === undefined) throw invalid(call, { program_id: ['There is no program with this id.'] })
    const { waitlist } = waited
    return { status: 201, body: { id: wait(call.world, { waitlist, country, request: call.body }) } }
  }
}

function checkModel(call: Call, { modelId, models }: Waited): void {
  const { body, world } = call
  if (typeof body[modelId] === 'string' && !world.get(`${models}/${body[modelId]}`))
    throw invalid(call, { [modelId]: ['There is no model with this id.'] })
}
