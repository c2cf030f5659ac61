/**
 * Reads a `Retry-After` header: seconds or a date (RFC 9110, section 10.2.3).
 *
 * @param headers of the answer; a date is counted from its `Date` header, so that a wrong clock here does not matter
 * @param now milliseconds since 1970, for an answer without `Date`
 * @returns milliseconds from now, 0 for a date gone by; undefined if there is no such header or it says neither
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('Retry-After') ?? ''
  if (/^\d+$/.test(value)) return Number(value) * 1000
  const wait = timeOf(value) - (timeOf(headers.get('Date') ?? '') || now)
  // Not a number where the header is no date.
  return wait <= 0 ? 0 : wait || undefined
}

// Date.parse takes nearly anything ("-5" is a day in May to V8), and the oldest form of an HTTP date for local time.
const timeOf = (value: string) =>
  Date.parse(/^[A-Z].*:\d\d/.test(value) ? value.replace(/( GMT)?$/, ' GMT') : '')
