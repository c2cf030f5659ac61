import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createClient } from '../../src/index.ts'
import { rateLimits, readRateLimit } from '../../src/rate-limit/rate-limit.ts'
import { json, serve } from './server.ts'

const alice = 'user01HN2NJ9NMRZBXT1H6FT9N7735'
const bob = 'user01HN2NJ9NMRZBXT1H6FT9N7736'

const limited = (remaining: number, status = 200) =>
  Response.json([], {
    status,
    headers: { 'X-RateLimit-Limit': '1000', 'X-RateLimit-Remaining': String(remaining) },
  })

it('rateLimit gives what the last answer of each user said', async () => {
  let left = 1000
  const server = await serve((response, request) => {
    response.setHeader('X-RateLimit-Limit', '1000')
    response.setHeader('X-RateLimit-Remaining', String(--left))
    json({}, request.target.endsWith('/users') ? 404 : 200)(response)
  })
  const ev = createClient({ baseUrl: server.baseUrl, user: alice })
  expect(ev.rateLimit()).toBeUndefined()
  await ev.GET('/evses')
  await ev.GET('/users')
  await ev.GET('/evses', {
    params: { header: { 'EvEnergy-User': `https://api.ev.energy/v2/users/${bob}/` } },
  })
  expect(ev.rateLimit()).toEqual({ limit: 1000, remaining: 998 })
  expect(ev.rateLimit(alice)).toEqual(ev.rateLimit())
  expect(ev.rateLimit(bob)).toEqual({ limit: 1000, remaining: 997 })
})

it('rateLimit of a client without user is that of calls without user', async () => {
  const ev = createClient({ fetch: async () => limited(5) })
  await ev.GET('/evses', { params: { header: { 'EvEnergy-User': alice } } })
  expect(ev.rateLimit()).toBeUndefined()
  await ev.GET('/evses')
  expect(ev.rateLimit()).toEqual({ limit: 1000, remaining: 5 })
})

it('an answer that says nothing of the limit leaves what was known', async () => {
  const answers = [limited(7), Response.json([]), new Response('<html>', { status: 500 })]
  const ev = createClient({ fetch: async () => answers.shift() ?? limited(0) })
  for (let n = 0; n < 3; n++) await ev.GET('/evses')
  expect(ev.rateLimit()).toEqual({ limit: 1000, remaining: 7 })
})

it('counts the repeats as well', async () => {
  const answers = [limited(9, 503), limited(8, 503)]
  const fetch = () => {
    const answer = answers.shift()
    return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('offline'))
  }
  const ev = createClient({ fetch, retry: { backoff: 0 } })
  await ev.GET('/evses').catch(() => {})
  expect(ev.rateLimit()?.remaining).toBe(8)
})

it('reads whatever the headers say without throwing, and only numbers from 0 as a limit', () => {
  const value = fc.oneof(fc.nat().map(String), fc.stringMatching(/^[!-~]*$/))
  fc.assert(
    fc.property(value, value, (limit, remaining) => {
      const read = readRateLimit(
        new Headers({ 'X-RateLimit-Limit': limit, 'X-RateLimit-Remaining': remaining }),
      )
      if (read) {
        expect(read.limit).toBeGreaterThanOrEqual(0)
        expect(read.remaining).toBeGreaterThanOrEqual(0)
      }
      if (/^\d+$/.test(limit) && /^\d+$/.test(remaining))
        expect(read).toEqual({ limit: Number(limit), remaining: Number(remaining) })
    }),
  )
  expect(readRateLimit(new Headers({ 'X-RateLimit-Limit': '1000' }))).toBeUndefined()
})

it('remembers no more users than it may', () => {
  const limits = rateLimits(10)
  const users = Array.from({ length: 100 }, (_, n) => `user${String(n).padStart(26, '0')}`)
  for (const [remaining, user] of users.entries()) limits.set(user, { limit: 1000, remaining })
  expect(users.filter((user) => limits.get(user))).toEqual(users.slice(-10))
})
