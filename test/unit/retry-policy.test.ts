import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { delayBeforeRepeat } from '../../src/retry/policy.ts'
import { retryAfter } from '../../src/retry/retry-after.ts'

const methods = fc.constantFrom('GET', 'POST', 'PATCH', 'PUT', 'DELETE')
const answer = (status: number | undefined, seconds?: number) =>
  status === undefined
    ? undefined
    : new Response(null, {
        status,
        headers: seconds === undefined ? {} : { 'Retry-After': String(seconds) },
      })
const randoms = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

describe('delayBeforeRepeat', () => {
  it.each([
    // What a caller may rely on, written down by hand: method, answers after which it is repeated.
    ['GET', [undefined, 408, 429, 502, 503, 504]],
    ['POST', [429]],
    ['PATCH', [429]],
    ['PUT', [429]],
    ['DELETE', [429]],
  ] as const)('repeats a %s after %j and after nothing else, twice', (method, expected) => {
    const statuses = [undefined, ...Array.from({ length: 400 }, (_, i) => 200 + i)]
    const dueAfter = (repeats: number) =>
      statuses.filter((status) => delayBeforeRepeat(method, answer(status), repeats, {}) !== undefined)
    expect([dueAfter(0), dueAfter(1), dueAfter(2)]).toEqual([expected, expected, []])
  })

  it('waits as long as Retry-After says, up to the ceiling, and not at all beyond it', () => {
    fc.assert(
      fc.property(methods, fc.nat({ max: 120 }), fc.nat({ max: 120_000 }), (method, seconds, maxWait) => {
        const due = delayBeforeRepeat(method, answer(429, seconds), 0, { maxWait, random: () => 0.5 })
        expect(due).toBe(seconds * 1000 <= maxWait ? seconds * 1000 : undefined)
      }),
    )
  })

  it('otherwise waits longer each time at most, never beyond the ceiling, and anything less by chance', () => {
    const numbers = fc.record({ backoff: fc.nat({ max: 5000 }), maxWait: fc.nat({ max: 60_000 }) })
    fc.assert(
      fc.property(fc.nat({ max: 50 }), numbers, randoms, (repeats, options, random) => {
        const wait = (after: number, chance: number) =>
          delayBeforeRepeat('GET', answer(503), after, {
            ...options,
            limit: Infinity,
            random: () => chance,
          }) ?? -1
        expect(wait(repeats, 0)).toBe(0)
        expect(wait(repeats, random)).toBeGreaterThanOrEqual(0)
        expect(wait(repeats, random)).toBeLessThanOrEqual(options.maxWait)
        expect(wait(repeats + 1, random)).toBeGreaterThanOrEqual(wait(repeats, random))
        expect(wait(repeats, random)).toBeLessThanOrEqual(wait(repeats, Math.min(1, random + 0.1)))
      }),
    )
  })

  it('has a ceiling of a minute and begins with half a second by default', () => {
    expect(delayBeforeRepeat('GET', answer(503, 60), 0, {})).toBe(60_000)
    expect(delayBeforeRepeat('GET', answer(503, 61), 0, {})).toBeUndefined()
    expect(delayBeforeRepeat('GET', answer(503), 0, { random: () => 0.5 })).toBe(250)
    expect(delayBeforeRepeat('GET', answer(503), 1, { random: () => 0.5 })).toBe(500)
  })

  it('counts a date of Retry-After from the clock that it is given', () => {
    const now = Date.parse('2026-08-01T12:00:00Z')
    const busy = new Response(null, {
      status: 503,
      headers: { 'Retry-After': 'Sat, 01 Aug 2026 12:00:20 GMT' },
    })
    expect(delayBeforeRepeat('GET', busy, 0, { now: () => now })).toBe(20_000)
    expect(delayBeforeRepeat('GET', busy, 0, { now: () => now - 3_600_000 })).toBeUndefined()
    expect(delayBeforeRepeat('GET', busy, 0, { now: () => now + 3_600_000 })).toBe(0)
  })

  it.each([0, -1, Number.NaN])('never repeats with a limit of %s', (limit) => {
    expect(delayBeforeRepeat('GET', answer(503), 0, { limit })).toBeUndefined()
  })
})

describe('retryAfter', () => {
  const now = Date.UTC(2026, 7, 1, 12, 0, 0)
  const read = (value: string, date?: string) =>
    retryAfter(new Headers({ 'Retry-After': value, ...(date && { Date: date }) }), now)

  it('is undefined without the header', () => expect(retryAfter(new Headers(), now)).toBeUndefined())

  it('reads any number of seconds', () => {
    fc.assert(
      fc.property(fc.nat(), (seconds) => {
        expect(read(String(seconds))).toBe(seconds * 1000)
      }),
    )
    expect(read('99999999')).toBe(99_999_999_000)
    expect(read('9'.repeat(400))).toBe(Infinity)
  })

  it('reads any date, and one gone by as now', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), (seconds) => {
        expect(read(new Date(now + seconds * 1000).toUTCString())).toBe(Math.max(0, seconds) * 1000)
      }),
    )
  })

  it.each([
    ['the usual form', 'Sat, 01 Aug 2026 12:00:30 GMT'],
    ['the form of RFC 850', 'Saturday, 01-Aug-26 12:00:30 GMT'],
    ['the form of asctime', 'Sat Aug  1 12:00:30 2026'],
  ])('reads a date in %s', (_, date) => expect(read(date)).toBe(30_000))

  it('counts a date from the server’s own time, however wrong the clock here is', () => {
    expect(read('Tue, 01 Jan 2030 00:00:20 GMT', 'Tue, 01 Jan 2030 00:00:00 GMT')).toBe(20_000)
    expect(read('Sat, 01 Aug 2026 12:00:20 GMT', 'not a date')).toBe(20_000)
  })

  it.each(['', '-5', '1.5', '1e3', '0x10', 'soon', '5 seconds', '2026-08-01', 'Fri', 'GMT', '12:00'])(
    'is undefined for "%s"',
    (value) => expect(read(value)).toBeUndefined(),
  )
})
