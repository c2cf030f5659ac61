import { verifyWebhook, type WebhookEvent, WebhookVerificationError } from 'ev-energy/webhooks'
import express, { type Express } from 'express'

/**
 * Receives webhooks at `POST /webhooks`.
 *
 * @param secret of the endpoint, `whsec_…`, from the webhook portal
 * @param handle may be called twice for an event, since deliveries are repeated: `messageId` tells
 */
export function webhookReceiver(
  secret: string,
  handle: (event: WebhookEvent) => void | Promise<void>,
): Express {
  const app = express()
  // The signature is over the bytes as they came: express.json() would not keep them.
  app.post('/webhooks', express.raw({ type: () => true }), async (request, response) => {
    try {
      await handle(await verifyWebhook({ headers: request.headers, body: request.body ?? '' }, secret))
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) throw error
      return response.status(400).send(error.reason)
    }
    return response.sendStatus(204)
  })
  return app
}
