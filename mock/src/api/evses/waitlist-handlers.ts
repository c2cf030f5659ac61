import type { Handlers } from '../../engine/reading/call.ts'
import { waitlist } from '../vehicles/waitlist-handlers.ts'

export const evseWaitlistHandlers: Handlers = {
  'POST /evse_waitlist': waitlist({
    waitlist: 'evse',
    modelId: 'evse_model_id',
    models: '/evse_models',
  }),
}
