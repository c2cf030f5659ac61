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
  /**
   * Whether a write is repeated like a read, although it may have been processed: for those that may happen twice.
   * Default false.
   */
  writes?: boolean | undefined
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
 * @param code what Node calls the failure, where there was no answer
 */
export function delayBeforeRepeat(
  method: string,
  response: Pick<Response, 'status' | 'headers'> | undefined,
  repeats: number,
  { limit = 2, maxWait = 60_000, backoff = 500, writes, random = Math.random, now = Date.now }: RetryOptions,
  code?: string,
): number | undefined {
  const status = response?.status
  // A 429 was not processed, and what found no server never left. After anything else a write may have been processed:
  // the API has no idempotency keys.
  const mayRepeat =
    status === 429 ||
    (code && ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].includes(code)) ||
    ((writes || method === 'GET') && [undefined, 408, 502, 503, 504].includes(status))
  // Written so that a limit which is no number means no repeats rather than endless ones.
  if (!mayRepeat || !(repeats < limit)) return undefined
  // The whole range is random, so that clients which failed together do not come back together.
  const wait =
    (response && retryAfter(response.headers, now())) ?? random() * Math.min(backoff * 2 ** repeats, maxWait)
  return wait <= maxWait ? wait : undefined
}
