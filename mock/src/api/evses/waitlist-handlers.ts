import type { Handlers } from '../../engine/reading/call.ts'
import { noModel, waitFor } from '../vehicles/waitlist-handlers.ts'
import { evseModelType } from './catalogue.ts'

export const evseWaitlistHandlers: Handlers = {
  'POST /evse_waitlist': {
    body: {
      email: 'kept',
      program_id: 'kept',
      evse_model_id: 'kept',
      evse_make_name: 'kept',
      evse_model_name: 'kept',
    },
    answer(call, kept) {
      const { world, body } = call
      const model = body.evse_model_id
      if (model != null && !world.read(evseModelType, `/evse_models/${model}`))
        throw noModel(call, 'evse_model_id')
      return { status: 201, body: { id: waitFor(call, 'ewlt', body.program_id, kept) } }
    },
  },
}
