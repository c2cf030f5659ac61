import type { Handlers } from '../../api/call.ts'
import { waitlist } from '../vehicles/waitlist.ts'

export const evseWaitlistHandlers: Handlers = {
  'POST /evse_waitlist': waitlist({
    prefix: 'ewlt',
    modelId: 'evse_model_id',
    models: '/evse_models',
  }),
}
