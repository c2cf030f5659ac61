import type { Retry } from './retry/policy.ts'

/** Sends a request. The signal of `init` aborts when an attempt's time is up or the caller gives up. */
export type Send = (
  request: Request,
  init?: { signal: AbortSignal; redirect?: 'manual' },
) => Promise<Response>

/** How requests are sent, for a client or a call. */
export interface SendingOptions {
  /**
   * Sends the requests. Default the global `fetch`, looked up at each call. One that does not pass the signal on is not
   * waited for when the time is up, but its request goes on.
   */
  fetch?: Send | undefined
  /**
   * How calls are repeated. Default twice: reads after 408, 502, 503, 504 and network failures, any call after 429, as
   * late as `Retry-After` says, or else after a random time up to 0.5 s, then 1 s. A write that may have been processed is
   * never repeated. `false` turns it off.
   */
  retry?: Retry | undefined
  /** Milliseconds for each attempt, the reading of the answer included. Default 30,000; `Infinity` for no limit. */
  timeout?: number | undefined
}

/** @throws TypeError for a time that no timer can wait: it would fire at once */
export function assertTimeout(timeout: number | undefined, where: string): void {
  if (timeout !== undefined && !(timeout > 0))
    throw new TypeError(`${where}: timeout must be milliseconds, more than 0, not ${timeout}`)
}
