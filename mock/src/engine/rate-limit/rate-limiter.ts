import type { Part } from '../part.ts'
import { isAnonymous } from './key.ts'
import { add, type Batch, createWindow, HOUR, lastRequest, slide, untilBelow, type Window } from './window.ts'

/** What {@link createRateLimiter} is told. */
export interface RateLimiterOptions {
  /** Ms since 1970. */
  readonly clock: { now(): number }
  /** Requests an hour for each application and user. Default: 1,000. */
  readonly limit?: number
  /** Requests an hour for each address without a token. Default: 50. */
  readonly anonymousLimit?: number
  /** Counts nothing. Default: false. */
  readonly off?: boolean
}

/** What a caller has left. */
export interface Allowance {
  readonly limit: number
  readonly remaining: number
  /** Whole seconds to wait, at least 1, if the request is one too many. */
  readonly retryAfter?: number
}

/** Counts the requests of each caller in a rolling hour. */
export interface RateLimiter extends Part<readonly (readonly [key: string, batches: readonly Batch[]])[]> {
  /**
   * Counts a request, unless it is one too many: waiting callers are not punished for asking.
   *
   * @param key as `rateLimitKey` makes it
   */
  take(key: string): Allowance
  /** What a caller has left, for answers to requests that do not count, such as a 401. */
  look(key: string): Allowance
}

/** Callers that are remembered at a time; the longest silent are forgotten first. */
const MOST = 10_000

/**
 * Makes a rate limiter with nothing counted.
 *
 * @example
 * const { limit, remaining, retryAfter } = limiter.take(rateLimitKey(actor, address))
 */
export function createRateLimiter(options: RateLimiterOptions): RateLimiter {
  const { clock, limit = 1_000, anonymousLimit = 50, off = false } = options
  let windows = new Map<string, Window>()
  const limitOf = (key: string) => (isAnonymous(key) ? anonymousLimit : limit)

  /** Callers stand in the order of their last request, so the silent ones are in front. */
  function forgetSilent(now: number) {
    for (const [key, window] of windows) {
      if (lastRequest(window) > now - HOUR && windows.size < MOST) return
      windows.delete(key)
    }
  }

  function windowOf(key: string, now: number): Window {
    const window = windows.get(key) ?? createWindow()
    slide(window, now)
    return window
  }

  function allowance(key: string, count: number): Allowance {
    const most = limitOf(key)
    return { limit: most, remaining: Math.max(0, most - count) }
  }

  return {
    take(key) {
      if (off) return allowance(key, 0)
      const now = clock.now()
      const window = windowOf(key, now)
      if (window.count >= limitOf(key)) {
        const retryAfter = Math.max(1, Math.ceil(untilBelow(window, limitOf(key), now) / 1_000))
        return { ...allowance(key, window.count), retryAfter }
      }
      windows.delete(key)
      forgetSilent(now)
      add(window, now)
      windows.set(key, window)
      return allowance(key, window.count)
    },
    look: (key) => allowance(key, off ? 0 : windowOf(key, clock.now()).count),
    save: () => [...windows].map(([key, { batches }]) => [key, [...batches]]),
    load(state) {
      windows = new Map(
        state.map(([key, batches]) => [key, createWindow(batches.toSorted(([one], [other]) => one - other))]),
      )
    },
    reset() {
      windows = new Map()
    },
  }
}
