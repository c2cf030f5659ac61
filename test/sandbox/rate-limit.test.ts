import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  assertAllowed,
  createRateLimiter,
  type RateLimiterOptions,
  rateLimitKey,
} from '../../mock/src/engine/rate-limit/index.ts'
import type { Actor } from '../../mock/src/http/actor.ts'
import { Rejection } from '../../mock/src/http/problem.ts'
import { createTestClock } from './oauth-fixture.ts'

const HOUR = 3_600_000
const nobody: Actor = { application: undefined, user: undefined, personal: false, scopes: new Set() }
const application: Actor = { ...nobody, application: 'app' }
const user: Actor = { ...application, user: 'maria', personal: true }
const KEY = rateLimitKey(user, '127.0.0.1')

function setUp(options: Partial<RateLimiterOptions> = {}) {
  const clock = createTestClock()
  return { clock, limiter: createRateLimiter({ clock, ...options }) }
}

describe('the limit', () => {
  it('is 1,000 requests for a user of an application', () => {
    const { limiter } = setUp()
    for (let left = 999; left >= 0; left--)
      expect(limiter.take(KEY)).toEqual({ limit: 1_000, remaining: left })
    expect(limiter.take(KEY)).toEqual({ limit: 1_000, remaining: 0, retryAfter: 3_600 })
  })

  it('is 50 for an address without a token', () => {
    const { limiter } = setUp()
    const key = rateLimitKey(nobody, '192.0.2.1')
    for (let count = 0; count < 50; count++) expect(limiter.take(key).retryAfter).toBeUndefined()
    expect(limiter.take(key)).toMatchObject({ limit: 50, remaining: 0, retryAfter: 3_600 })
    expect(limiter.take(rateLimitKey(nobody, '192.0.2.2'))).toEqual({ limit: 50, remaining: 49 })
  })

  it('rolls: what is an hour old counts no more, and what is younger does', () => {
    const { limiter, clock } = setUp({ limit: 2 })
    limiter.take(KEY)
    clock.advance(HOUR / 2)
    limiter.take(KEY)
    expect(limiter.take(KEY).retryAfter).toBe(1_800)
    clock.advance(HOUR / 2 - 1)
    expect(limiter.take(KEY).retryAfter).toBe(1)
    clock.advance(1)
    expect(limiter.take(KEY)).toEqual({ limit: 2, remaining: 0 })
    expect(limiter.take(KEY).retryAfter).toBe(1_800)
  })

  it('counts requests of one second together, until the last of them is an hour old', () => {
    const { limiter, clock } = setUp({ limit: 2 })
    limiter.take(KEY)
    clock.advance(900)
    limiter.take(KEY)
    clock.advance(HOUR - 1)
    expect(limiter.take(KEY).retryAfter).toBe(1)
    clock.advance(1)
    expect(limiter.look(KEY).remaining).toBe(2)
  })

  it('does not count requests that it refuses, nor looking', () => {
    const { limiter, clock } = setUp({ limit: 1 })
    limiter.take(KEY)
    clock.advance(HOUR - 1)
    for (let count = 0; count < 10; count++) limiter.take(KEY)
    expect(limiter.look(KEY)).toEqual({ limit: 1, remaining: 0 })
    clock.advance(1)
    expect(limiter.look(KEY)).toEqual({ limit: 1, remaining: 1 })
    expect(limiter.take(KEY)).toEqual({ limit: 1, remaining: 0 })
  })

  it('can be another one, zero, or off', () => {
    expect(setUp({ limit: 5 }).limiter.take(KEY)).toEqual({ limit: 5, remaining: 4 })
    expect(setUp({ limit: 0 }).limiter.take(KEY)).toEqual({ limit: 0, remaining: 0, retryAfter: 3_600 })
    const { limiter } = setUp({ limit: 1, off: true })
    for (let count = 0; count < 3; count++) expect(limiter.take(KEY)).toEqual({ limit: 1, remaining: 1 })
  })

  it('does not last for ever when the clock is set back', () => {
    const { limiter, clock } = setUp({ limit: 1 })
    clock.advance(10 * HOUR)
    limiter.take(KEY)
    clock.advance(-10 * HOUR)
    expect(limiter.take(KEY)).toEqual({ limit: 1, remaining: 0 })
  })

  test('holds in every hour, and Retry-After is neither too short nor more than a second too long', () => {
    const pauses = fc.array(fc.oneof(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 0, max: HOUR })), {
      maxLength: 200,
    })
    fc.assert(
      fc.property(pauses, fc.integer({ min: 1, max: 12 }), (steps, limit) => {
        const { limiter, clock } = setUp({ limit })
        const passed: number[] = []
        for (const step of steps) {
          clock.advance(step)
          const now = clock.now()
          const recent = passed.filter((time) => time > now - HOUR)
          const { retryAfter, remaining } = limiter.take(KEY)
          if (retryAfter === undefined) {
            passed.push(now)
            expect(recent.length).toBeLessThan(limit)
            expect(remaining).toBeLessThanOrEqual(limit - recent.length - 1)
            continue
          }
          // Exact to the second: the one that has to leave may have been counted with others of its second.
          const leaves = (recent.at(-limit) ?? now - HOUR) + HOUR
          expect(retryAfter * 1_000).toBeGreaterThanOrEqual(leaves - now)
          expect(retryAfter * 1_000).toBeLessThan(leaves - now + 2_000)
          expect(retryAfter).toBeGreaterThanOrEqual(1)
          const later = createRateLimiter({ clock: { now: () => now + retryAfter * 1_000 }, limit })
          later.load(limiter.save())
          expect(later.take(KEY).retryAfter).toBeUndefined()
        }
      }),
    )
  })
})

describe('the key', () => {
  test.each([
    ['two users of an application', user, { ...user, user: 'boris' }, false],
    ['one user of two applications', user, { ...user, application: 'other' }, false],
    ['an application and a user of it', application, user, false],
    [
      'an application for two users',
      { ...application, user: 'maria' },
      { ...application, user: 'boris' },
      true,
    ],
    ['an application for a user and for none', { ...application, user: 'maria' }, application, true],
    ['an application and an address of its name', application, nobody, false],
  ])('of %s', (_, one, other, same) => {
    expect(rateLimitKey(one, 'app') === rateLimitKey(other, 'app')).toBe(same)
  })
})

describe('memory', () => {
  it('does not grow with the limit, but with the seconds of the hour', () => {
    const { limiter, clock } = setUp({ limit: 10_000_000 })
    for (let second = 0; second < 4_000; second++) {
      for (let count = 0; count < 20; count++) limiter.take(KEY)
      clock.advance(1_000)
    }
    const [[, batches]] = limiter.save() as [[string, unknown[]]]
    expect(batches.length).toBeLessThanOrEqual(3_600)
    expect(limiter.look(KEY).remaining).toBe(10_000_000 - 3_599 * 20)
  })

  it('forgets callers of an hour ago, and the longest silent of ten thousand', () => {
    const { limiter, clock } = setUp({ limit: 5 })
    for (let count = 0; count < 12_000; count++) {
      limiter.take(`user ${count} of app`)
      if (count === 5_000) limiter.take('user 1 of app')
    }
    expect(limiter.save()).toHaveLength(10_000)
    expect(limiter.look('user 0 of app').remaining).toBe(5)
    expect(limiter.look('user 1 of app').remaining).toBe(3)
    expect(limiter.look('user 11999 of app').remaining).toBe(4)
    clock.advance(HOUR)
    limiter.take(KEY)
    expect(limiter.save()).toHaveLength(1)
  })
})

describe('a snapshot', () => {
  it('carries the counts over, through JSON', () => {
    const { limiter, clock } = setUp({ limit: 3 })
    limiter.take(KEY)
    clock.advance(5_000)
    limiter.take(KEY)
    const other = createRateLimiter({ clock, limit: 3 })
    other.load(JSON.parse(JSON.stringify(limiter.save())))
    expect(other.take(KEY)).toEqual({ limit: 3, remaining: 0 })
    expect(limiter.look(KEY).remaining).toBe(1)
    other.reset()
    expect(other.save()).toEqual([])
  })
})

describe('one request too many', () => {
  it('is a problem that says when to come back', () => {
    const { limiter, clock } = setUp({ limit: 1 })
    expect(() => assertAllowed(limiter.take(KEY))).not.toThrow()
    clock.advance(HOUR - 42_000)
    try {
      assertAllowed(limiter.take(KEY))
      expect.unreachable()
    } catch (error) {
      const { status, headers, body = '' } = (error as Rejection).answer
      expect(error).toBeInstanceOf(Rejection)
      expect(status).toBe(429)
      expect(headers).toMatchObject({
        'Retry-After': '42',
        'X-RateLimit-Limit': '1',
        'X-RateLimit-Remaining': '0',
      })
      expect(JSON.parse(body)).toEqual({
        type: 'https://api.ev.energy/v2/problems/rate-limit-exceeded/',
        status: 429,
        title: 'Too Many Requests',
        detail: 'The rate limit is used up. Try again in 42 seconds.',
      })
    }
  })
})
