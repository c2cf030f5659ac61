import { signWebhook } from 'ev-energy/webhooks'

/** What became of sending a message once. */
export interface Outcome {
  /** HTTP status of the answer; null when there was none. */
  readonly status: number | null
  /** Why there was no answer; null when there was one. */
  readonly error: string | null
  /** Until the answer began, in milliseconds of real time. */
  readonly duration_ms: number
}

export interface Shipment {
  readonly url: string
  readonly secret: string
  /** Milliseconds that the time in the signature is ahead of the real one. */
  readonly skew: number
  readonly messageId: string
  readonly eventType: string
  /** The event, serialised. */
  readonly body: string
}

/**
 * Sends a message once. Never fails: what goes wrong is the outcome.
 *
 * The time in the signature is the real one, whatever the time in the sandbox is: receivers refuse what was not signed
 * within the last minutes.
 */
export async function attempt(
  fetch: typeof globalThis.fetch,
  shipment: Shipment,
  signal: AbortSignal,
): Promise<Outcome> {
  const start = performance.now()
  const outcome = (status: number | null, error: string | null): Outcome => ({
    status,
    error,
    duration_ms: Math.round(performance.now() - start),
  })
  try {
    const { url, secret, skew, messageId, eventType, body } = shipment
    const signed = await signWebhook(body, secret, { id: messageId, now: () => Date.now() + skew })
    signal.throwIfAborted()
    const answer = fetch(url, {
      ...signed,
      headers: { ...signed.headers, 'svix-event-type': eventType, 'user-agent': 'ev-energy-mock' },
      // A signed event is meant for the URL that was registered, and for nobody that it points to.
      redirect: 'manual',
      signal,
    })
    // An app that is called in process may not look at the signal.
    const response = await Promise.race([answer, aborted(signal)])
    // What a receiver answers besides the status is of no interest, however long it is.
    response.body?.cancel().catch(() => {})
    return outcome(response.status, null)
  } catch (error) {
    return outcome(null, reason(error))
  }
}

export function isAcknowledged({ status }: Outcome): boolean {
  return status !== null && status >= 200 && status < 300
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

/** `fetch failed` is all that Node's fetch says by itself. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  if (cause instanceof Error) return (cause as Error & { code?: string }).code ?? cause.message
  return error.message
}
