/** How calls are repeated; `false` for never. */
export type Retry = false | RetryOptions

/** Options of {@link Retry}. */
export interface RetryOptions {
  /** How many times a call is repeated at most. Default 2. */
  limit?: number | undefined
  /**
   * The longest wait before a repeat, in milliseconds. If `Retry-After` asks for more, the answer is returned at once.
   * Default 60,000.
   */
  maxWait?: number | undefined
  /**
   * Where the answer has no `Retry-After`: the longest wait before the first repeat, in milliseconds, doubled for each
   * further one. The wait is random from 0 up to that. Default 500.
   */
  backoff?: number | undefined
  /** Gives numbers from 0 up to but not including 1. Default `Math.random`. */
  random?: (() => number) | undefined
  /** Waits, so that a test need not. Rejects when the signal aborts. */
  wait?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined
}

/** The options of a call: what it leaves open is as for the client. */
export const retryOptions = (client: Retry | undefined, call: Retry | undefined): RetryOptions =>
  (call ?? client) === false ? { limit: 0 } : { ...(client || {}), ...(call || {}) }

/** What became of a request. */
export interface Outcome {
  /** In capitals. */
  method: string
  /** Of the answer; undefined if there was none. */
  status: number | undefined
  /** What its `Retry-After` asked for, in milliseconds. */
  retryAfter: number | undefined
  /** How many times the call was repeated before. */
  repeats: number
}

/** How long to wait before a call is repeated, in milliseconds; undefined if it is not to be repeated. */
export function delayBeforeRepeat(
  { method, status, retryAfter, repeats }: Outcome,
  { limit = 2, maxWait = 60_000, backoff = 500, random = Math.random }: RetryOptions,
): number | undefined {
  // A 429 was not processed. After anything else a write may have been: the API has no idempotency keys.
  const mayRepeat = status === 429 || (method === 'GET' && [undefined, 408, 502, 503, 504].includes(status))
  // Written so that a limit which is no number means no repeats rather than endless ones.
  if (!mayRepeat || !(repeats < limit)) return undefined
  if (retryAfter !== undefined) return retryAfter <= maxWait ? retryAfter : undefined
  // The whole range is random, so that clients which failed together do not come back together.
  return random() * Math.min(backoff * 2 ** repeats, maxWait)
}
