import type { WebhookFaultInput } from '../engine/webhooks/webhook-fault.ts'
import { type ControlHandlers, notFound, unprocessable } from './handler.ts'
import { done, json } from './response.ts'

const EFFECTS = ['drop', 'double', 'hold_back', 'delay_seconds', 'secret', 'clock_skew_seconds'] as const

export const webhookFaultHandlers: ControlHandlers = {
  listWebhookFaults: ({ sandbox }) => json(200, sandbox.webhookFaults.list()),
  createWebhookFault({ sandbox, body }) {
    const input = body as WebhookFaultInput
    if (!EFFECTS.some((effect) => input[effect] !== undefined))
      throw unprocessable('body', `A fault of webhooks needs at least one of ${EFFECTS.join(', ')}.`)
    return json(201, sandbox.webhookFaults.add(input))
  },
  deleteWebhookFaults({ sandbox }) {
    sandbox.webhookFaults.clear()
    return done
  },
  deleteWebhookFault({ sandbox, params: { webhook_fault_id = '' } }) {
    if (sandbox.webhookFaults.remove(webhook_fault_id)) return done
    throw notFound(`There is no fault ${webhook_fault_id}; it may have happened as often as it was to.`)
  },
}
