import type { Retry } from './retry/policy.ts'

/** What is sent to a URL: plain values that every implementation of fetch takes. */
export interface SendInit {
  /** In capitals. */
  method: string
  headers: Record<string, string>
  /** Missing where there is none. */
  body?: string
  /** `manual` unless the call says otherwise: the client follows redirects itself, within the origin of `baseUrl`. */
  redirect: 'error' | 'follow' | 'manual'
  /** Aborts when an attempt's time is up or the caller gives up. */
  signal: AbortSignal
}

/** What is read of an answer: every implementation of fetch has it. */
export interface Answer {
  readonly status: number
  readonly statusText: string
  readonly url: string
  readonly headers: Iterable<[string, string]> & { get(name: string): string | null }
  text(): Promise<string>
}

/**
 * Sends a request: the `fetch` of a browser, of Node, of the package undici, of node-fetch, of a framework, or your own.
 *
 * Beside what {@link SendInit} says, `init` has the further options of the call as they were given, such as `cache`.
 */
export type Send = (url: string, init: SendInit) => Promise<Answer>

/** How requests are sent, for a client or a call. */
export interface SendingOptions {
  /**
   * Sends the requests. Default the global `fetch`, looked up at each call. One that does not pass the signal on is not
   * waited for when the time is up, but its request goes on.
   *
   * @example
   * createClient({ fetch: (url, init) => undici.fetch(url, { ...init, dispatcher: new ProxyAgent(proxy) }) })
   */
  fetch?: Send | undefined
  /**
   * How calls are repeated. Default twice: reads after 408, 502, 503, 504 and network failures, any call after 429, as
   * late as `Retry-After` says, or else after a random time up to 0.5 s, then 1 s. Of the other writes only those are
   * repeated that found no server (`ECONNREFUSED`, no DNS answer), unless `writes` says so. `false` turns it off.
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
