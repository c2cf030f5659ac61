import { PROBLEM_TYPES, Rejection } from '../../http/problem.ts'
import type { Allowance } from './rate-limiter.ts'

/** What the API sends with every response about the limits. */
export function rateLimitHeaders({ limit, remaining }: Allowance): Record<string, string> {
  return { 'X-RateLimit-Limit': String(limit), 'X-RateLimit-Remaining': String(remaining) }
}

/**
 * Lets a request pass, or not.
 *
 * @throws {Rejection} 429 with `Retry-After`
 */
export function assertAllowed(allowance: Allowance): void {
  const { retryAfter } = allowance
  if (retryAfter === undefined) return
  const seconds = retryAfter === 1 ? '1 second' : `${retryAfter} seconds`
  throw new Rejection(
    {
      type: `${PROBLEM_TYPES}rate-limit-exceeded/`,
      status: 429,
      detail: `The rate limit is used up. Try again in ${seconds}.`,
    },
    { ...rateLimitHeaders(allowance), 'Retry-After': String(retryAfter) },
  )
}
