import { retryAfter } from './retry-after.ts'

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
  /** Milliseconds since 1970, for a `Retry-After` with a date. Default `Date.now`. */
  now?: (() => number) | undefined
  /** Waits, so that a test need not. Rejects when the signal aborts. */
  wait?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined
}

/**
 * How long to wait before a call is repeated, in milliseconds; undefined if it is not to be repeated.
 *
 * @param method in capitals
 * @param response undefined if there was none
 * @param repeats how many times the call was repeated before
 */
export function delayBeforeRepeat(
  method: string,
  response: Response | undefined,
  repeats: number,
  { limit = 2, maxWait = 60_000, backoff = 500, random = Math.random, now = Date.now }: RetryOptions,
): number | undefined {
  const status = response?.status
  // A 429 was not processed. After anything else a write may have been: the API has no idempotency keys.
  const mayRepeat = status === 429 || (method === 'GET' && [undefined, 408, 502, 503, 504].includes(status))
  // Written so that a limit which is no number means no repeats rather than endless ones.
  if (!mayRepeat || !(repeats < limit)) return undefined
  // The whole range is random, so that clients which failed together do not come back together.
  const wait =
    (response && retryAfter(response.headers, now())) ?? random() * Math.min(backoff * 2 ** repeats, maxWait)
  return wait <= maxWait ? wait : undefined
}
