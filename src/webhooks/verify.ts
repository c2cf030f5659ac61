import { readEvent, type WebhookEvent } from './event.ts'
import { readHeaders, type WebhookHeaders } from './headers.ts'
import { isSame, keysOf, sign, signedContent, type WebhookSecret } from './signature.ts'
import { WebhookVerificationError } from './verification-error.ts'

/** A request that may be a webhook: a `Request` whose body was not read, or its parts. */
export type WebhookRequest =
  | { headers: WebhookHeaders; arrayBuffer(): Promise<ArrayBuffer>; bodyUsed?: boolean }
  | {
      headers: WebhookHeaders
      /** As it came over the wire. JSON that was parsed and written again has another signature. */
      body: string | Uint8Array | ArrayBuffer
    }

/** Options of {@link verifyWebhook}. */
export interface VerifyOptions {
  /** Seconds by which the sender's time may differ from ours, to either side. Default 300. */
  tolerance?: number | undefined
  /** Milliseconds since 1970, for tests. Default `Date.now`. */
  now?: (() => number) | undefined
}

/**
 * Checks that a request is a webhook of the API, and reads its event.
 *
 * Delivery is through Svix: each attempt is signed (HMAC-SHA256, Standard Webhooks), and repeated until you answer with
 * a 2xx status, so an event may come twice: its `messageId` tells. Headers and time are checked before the body is read.
 *
 * @param request a `Request`, or `{ headers, body }` with the raw body
 * @param secret of the endpoint, from the webhook portal (`GET /webhook_portal`); an array accepts any of several, for
 *   the time that one takes over from another
 * @returns the event: compare `type` to narrow it; one that these types do not know is an {@link UnknownWebhookEvent}
 * @throws WebhookVerificationError for a request that must not be acted upon; its `reason` says why
 * @throws TypeError for a secret that cannot be one and for a body that is not raw any more: a mistake in the receiver
 *
 * @example
 * const event = await verifyWebhook(request, secret)
 * if (event.type === 'charging_sub_session.ended') console.log(event.data.energy_delivered_watt_hours)
 */
export async function verifyWebhook(
  request: WebhookRequest,
  secret: WebhookSecret,
  options: VerifyOptions = {},
): Promise<WebhookEvent> {
  const { tolerance = 300, now = Date.now } = options
  if (!(tolerance >= 0))
    throw new TypeError('verifyWebhook(): tolerance must be a number of seconds, 0 or more')
  const keys = await keysOf(secret, 'verifyWebhook()')
  const { id, timestamp, signatures } = readHeaders(request.headers)
  assertRecent(Number(timestamp), Math.floor(now() / 1000), tolerance)

  const body = await bodyOf(request)
  const content = signedContent(id, timestamp, body)
  const expected = await Promise.all(keys.map((key) => sign(key, content)))
  if (!expected.some((right) => signatures.some((given) => isSame(given, right))))
    throw new WebhookVerificationError(
      'wrong-signature',
      'No signature is right: the secret is that of another endpoint, or the body is not the one that was sent, byte for byte',
    )
  return readEvent(body, id)
}

function assertRecent(sent: number, now: number, tolerance: number): void {
  const age = now - sent
  if (Math.abs(age) <= tolerance) return
  throw new WebhookVerificationError(
    age > 0 ? 'too-old' : 'too-new',
    `The webhook was sent ${Math.abs(age)} s ${age > 0 ? 'ago' : 'ahead of the time here'}, and ${tolerance} s are tolerated: check the clock if this happens to every delivery`,
  )
}

async function bodyOf(request: WebhookRequest): Promise<Uint8Array> {
  if ('arrayBuffer' in request) {
    if (request.bodyUsed)
      throw new TypeError(
        'verifyWebhook(): the body of the request was read already; pass { headers, body } with the text that was read',
      )
    return new Uint8Array(await request.arrayBuffer())
  }
  const { body } = request
  if (typeof body === 'string') return new TextEncoder().encode(body)
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
  // Not `instanceof`: test runners give each file an ArrayBuffer of its own.
  if (Object.prototype.toString.call(body) === '[object ArrayBuffer]') return new Uint8Array(body)
  throw new TypeError(
    'verifyWebhook(): body must be the raw text or bytes; with a parsed one nothing can be verified (in Express: express.raw({ type: "application/json" }) instead of express.json())',
  )
}
