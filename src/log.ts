import type { Failure } from './observe/event.ts'

/** What the `logger` of a client is told of each request. */
export interface RequestLog {
  /** In capitals. */
  method: string
  /** Path template, as in `/evses/{evse_id}`; never the ids, and never the query. */
  path: string
  /** Of the answer; undefined if there was none. */
  status: number | undefined
  /** Why there was no answer: the time was up, the caller gave up, or `fetch` failed. */
  failure: Failure | undefined
  /** 1 for the first request of a call, one more for each repeat. */
  attempt: number
  /** Milliseconds until the answer was read to its end, or until the failure. */
  duration: number
  /** Requests left of the rate limit; undefined if the answer does not say. */
  remaining: number | undefined
}

/** Told of each request when its answer was read or failed to come. What it throws or rejects with is ignored. */
export type Logger = (request: RequestLog) => unknown

/**
 * One line for a request, without anything secret or personal.
 *
 * @example
 * createClient({ logger: (request) => console.info(logLine(request)) })
 * // GET /evses/{evse_id} 200 in 87 ms, attempt 1, 998 requests left
 */
export function logLine(request: RequestLog): string {
  const { method, path, status, failure, attempt, duration, remaining } = request
  const left = remaining === undefined ? '' : `, ${remaining} requests left`
  return `${method} ${path} ${status ?? failure} in ${Math.round(duration)} ms, attempt ${attempt}${left}`
}
