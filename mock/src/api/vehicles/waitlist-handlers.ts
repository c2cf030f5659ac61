import { invalid } from '../../engine/reading/body.ts'
import type { Call, Handlers } from '../../engine/reading/call.ts'
import { vehicleModelType } from './catalogue.ts'
import { marketOf } from './market-of-caller.ts'
import { type WaitlistEntry, type WaitlistPrefix, wait } from './waitlist.ts'

export const vehicleWaitlistHandlers: Handlers = {
  'POST /vehicle_waitlist': {
    body: {
      email: 'kept',
      program_id: 'kept',
      vehicle_model_id: 'kept',
      vehicle_make_name: 'kept',
      vehicle_model_name: 'kept',
    },
    answer(call, kept) {
      const { world, body } = call
      const model = body.vehicle_model_id
      if (model != null && !world.read(vehicleModelType, `/vehicle_models/${model}`))
        throw noModel(call, 'vehicle_model_id')
      return { status: 201, body: { id: waitFor(call, 'vwlt', body.program_id, kept) } }
    },
  },
}

/** The problem for the id of a model that does not exist. */
export function noModel(call: Pick<Call, 'operation'>, field: string) {
  return invalid(call, { [field]: ['There is no model with this id.'] })
}

/**
 * Puts someone on a waitlist.
 *
 * @param prefix of the ids on the waitlist
 * @param program id of the program that they came through
 * @returns id of the entry
 */
export function waitFor<Prefix extends WaitlistPrefix>(
  call: Pick<Call, 'world' | 'operation' | 'query' | 'headers'>,
  prefix: Prefix,
  program: string | null | undefined,
  request: WaitlistEntry['request'],
) {
  const [country] = marketOf(call, program) ?? []
  if (country === undefined) throw invalid(call, { program_id: ['There is no program with this id.'] })
  return wait(call.world, prefix, { country, request })
}
