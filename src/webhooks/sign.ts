import type { WebhookBody } from './event.ts'
import { keysOf, sign, signedContent, type WebhookSecret } from './signature.ts'

/** Options of {@link signWebhook}. */
export interface SignOptions {
  /** Id of the message, without full stops. Default a random one. */
  id?: string | undefined
  /** When it is made out to be sent, in milliseconds since 1970. Default `Date.now`. */
  now?: (() => number) | undefined
}

/** A delivery as the API would make it: what `fetch`, `Request` and `verifyWebhook` take. */
export interface SignedWebhook {
  method: 'POST'
  headers: Record<string, string>
  body: string
}

/**
 * Signs an event as the API does, to test a receiver with.
 *
 * @param event to send; text is sent as it is
 * @param secret `whsec_` and at least 24 bytes in Base64; of several, each signs, as while one takes over from another
 * @throws TypeError for a secret or an id that cannot be one
 *
 * @example
 * await fetch('http://127.0.0.1:3000/webhooks', await signWebhook(event, secret))
 */
export async function signWebhook(
  event: WebhookBody | Readonly<Record<string, unknown>> | string,
  secret: WebhookSecret,
  options: SignOptions = {},
): Promise<SignedWebhook> {
  const { id = `msg_${crypto.randomUUID()}`, now = Date.now } = options
  if (id === '' || id.includes('.'))
    throw new TypeError('signWebhook(): the id must not be empty or have a full stop')
  const keys = await keysOf(secret, 'signWebhook()')
  const body = typeof event === 'string' ? event : JSON.stringify(event)
  const timestamp = `${Math.floor(now() / 1000)}`
  const content = signedContent(id, timestamp, new TextEncoder().encode(body))
  const signatures = await Promise.all(keys.map(async (key) => `v1,${await sign(key, content)}`))
  const type = typeof event === 'string' ? undefined : event.type
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'svix-id': id,
      'svix-timestamp': timestamp,
      'svix-signature': signatures.join(' '),
      ...(typeof type === 'string' && { 'svix-event-type': type }),
    },
    body,
  }
}
