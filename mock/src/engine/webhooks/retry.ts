const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** How long Svix waits after each failure before it tries again, in milliseconds. */
export const RETRY_DELAYS = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  10 * HOUR,
] as const

/**
 * When to try again.
 *
 * @param failures how many attempts have failed so far, 1 or more
 * @param now sandbox time of the last of them, in milliseconds since 1970
 * @returns null when it is time to give up
 */
export function nextAttempt(failures: number, now: number): number | null {
  const delay = RETRY_DELAYS[failures - 1]
  return delay === undefined ? null : now + delay
}
