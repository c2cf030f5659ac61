/** The last time that a date with a four-digit year can hold, in milliseconds since 1970. */
export const LATEST = Date.parse('9999-12-31T23:59:59.999Z')

/**
 * Checks a time, and drops fractions of a millisecond.
 *
 * @throws {RangeError} for a time before 1970 or after 9999
 */
export function readTime(time: number): number {
  if (time >= 0 && time <= LATEST) return Math.floor(time)
  throw new RangeError('A time of the sandbox must be from 1970 to 9999.')
}
