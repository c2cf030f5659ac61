import { verifyWebhook, type WebhookEvent, WebhookVerificationError } from 'ev-energy/webhooks'
import { Hono } from 'hono'

/**
 * Receives webhooks at `POST /webhooks`, on every runtime that Hono knows.
 *
 * @param secret of the endpoint, `whsec_…`, from the webhook portal
 * @param handle may be called twice for an event, since deliveries are repeated: `messageId` tells
 */
export function webhookReceiver(secret: string, handle: (event: WebhookEvent) => void | Promise<void>): Hono {
  const app = new Hono()
  app.post('/webhooks', async (context) => {
    try {
      await handle(await verifyWebhook(context.req.raw, secret))
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) throw error
      return context.text(error.reason, 400)
    }
    return context.body(null, 204)
  })
  return app
}
