import { isAcknowledged, type Outcome } from './attempt.ts'
import { nextAttempt } from './retry.ts'

/** An attempt to deliver, with the sandbox time at which it ended. */
export interface Attempt extends Outcome {
  readonly attempted_at: string
}

/** A message on its way to one endpoint. */
export interface Delivery {
  readonly id: string
  /** `svix-id`: the same for each attempt, for each endpoint and for a replay. */
  readonly message_id: string
  readonly endpoint_id: string
  readonly event_type: string
  /** Sandbox time, as the ones below. */
  readonly created_at: string
  /** The event, serialised: what is signed and sent, byte for byte. */
  readonly body: string
  readonly status: 'pending' | 'delivered' | 'failed'
  /** The latest, oldest first. */
  readonly attempts: readonly Attempt[]
  /** How many attempts have failed since the delivery began, or was last replayed. */
  readonly failures: number
  /** In milliseconds since 1970; null when no further attempt will be made. */
  readonly due: number | null
  /** The fault that befell it, if one did. */
  readonly fault_id?: string
  /** Whether it waits until the next one to its endpoint has been tried. */
  readonly held?: true
  /** How it is signed wrongly. */
  readonly tampering?: { readonly secret?: 'wrong' | 'old'; readonly clock_skew_seconds?: number }
}

/** How much of its past a delivery keeps: replays have no limit of their own. */
const KEPT_ATTEMPTS = 20

/** @param now sandbox time, in milliseconds since 1970, here and below */
export function newDelivery(
  what: Pick<Delivery, 'id' | 'message_id' | 'endpoint_id' | 'event_type' | 'body'>,
  now: number,
): Delivery {
  const created_at = new Date(now).toISOString()
  return { ...what, created_at, status: 'pending', attempts: [], failures: 0, due: now }
}

/** The delivery after an attempt: done, due again later, or given up. */
export function attempted(delivery: Delivery, outcome: Outcome, now: number): Delivery {
  const attempt = { attempted_at: new Date(now).toISOString(), ...outcome }
  const attempts = [...delivery.attempts, attempt].slice(-KEPT_ATTEMPTS)
  if (isAcknowledged(outcome)) return { ...delivery, attempts, status: 'delivered', due: null }
  const failures = delivery.failures + 1
  const due = delivery.due === null ? null : nextAttempt(failures, now)
  return { ...delivery, attempts, failures, status: due === null ? 'failed' : 'pending', due }
}

/** The delivery to start over with. */
export function replayed(delivery: Delivery, now: number): Delivery {
  return { ...delivery, status: 'pending', failures: 0, due: now }
}

/** The delivery when nobody is there to receive it any more. */
export function abandoned(delivery: Delivery): Delivery {
  return delivery.status === 'pending' ? { ...delivery, status: 'failed', due: null } : delivery
}

/** The delivery that need not wait for others any more. */
export function released({ held: _, ...delivery }: Delivery, now: number): Delivery {
  return { ...delivery, due: now }
}

/** The delivery as far as it had come by a time; undefined for one that began later. */
export function asBefore(delivery: Delivery, time: number): Delivery | undefined {
  if (Date.parse(delivery.created_at) > time) return undefined
  const attempts = delivery.attempts.filter(({ attempted_at }) => Date.parse(attempted_at) <= time)
  return attempts.length === delivery.attempts.length ? delivery : { ...delivery, attempts }
}
