import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createClient, type PacerOptions, pacer } from '../../src/index.ts'

const HOUR = 3_600_000

/** A client whose hours pass at once: requests are answered as an API would that counts a rolling hour. */
function simulate(options: PacerOptions, { limit = 1000, foreign = [] as number[] } = {}) {
  let time = 0
  const sent: number[] = []
  const waits: number[] = []
  const inLastHour = (times: number[]) => times.filter((at) => at > time - HOUR && at <= time).length
  const middleware = pacer({
    now: () => time,
    wait: async (milliseconds, signal) => {
      signal?.throwIfAborted()
      waits.push(milliseconds)
      time += milliseconds
    },
    ...options,
  })
  const ev = createClient({
    retry: false,
    fetch: async () => {
      const left = limit - inLastHour(sent) - inLastHour(foreign)
      if (left > 0) sent.push(time)
      return Response.json([], {
        status: left > 0 ? 200 : 429,
        headers: {
          'X-RateLimit-Limit': String(limit),
          'X-RateLimit-Remaining': String(Math.max(0, left - 1)),
          ...(left <= 0 && { 'Retry-After': '60' }),
        },
      })
    },
  })
  ev.use(middleware)
  return {
    ev,
    sent,
    waits,
    pass: (milliseconds: number) => {
      time += milliseconds
    },
  }
}

describe('the pacer', () => {
  it('lets as many requests go at once as its share allows, and the next when the first is an hour old', async () => {
    const { ev, waits } = simulate({ share: 0.5 }, { limit: 10 })
    // The first answer says that the limit is 10 rather than 1,000.
    for (let n = 0; n < 6; n++) expect((await ev.GET('/evses')).error).toBeUndefined()
    expect(waits).toEqual([HOUR])
  })

  it('never sends more than its share in any hour, whenever the calls come', async () => {
    const pauses = fc.array(fc.nat({ max: HOUR / 4 }), { minLength: 1, maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(pauses, fc.integer({ min: 1, max: 20 }), async (pauses, limit) => {
        const { ev, sent, pass } = simulate({ limit, share: 1 }, { limit })
        for (const pause of pauses) {
          pass(pause)
          expect((await ev.GET('/evses')).response.status).toBe(200)
        }
        for (const at of sent)
          expect(sent.filter((other) => other > at - HOUR && other <= at).length).toBeLessThanOrEqual(limit)
      }),
    )
  })

  it('waits longer when others of the same application use the limit up', async () => {
    const alone = simulate({ share: 1 }, { limit: 10 })
    const shared = simulate(
      { share: 1 },
      { limit: 10, foreign: Array.from({ length: 5 }, (_, n) => -n * 1000) },
    )
    for (let n = 0; n < 8; n++) await Promise.all([alone.ev.GET('/evses'), shared.ev.GET('/evses')])
    expect(alone.waits).toEqual([])
    expect(shared.waits.length).toBeGreaterThan(0)
  })

  it('holds everything back as long as a 429 asked for', async () => {
    const { ev, waits } = simulate({ share: 1 }, { limit: 1, foreign: [0] })
    expect((await ev.GET('/evses')).error?.status).toBe(429)
    await ev.GET('/evses')
    expect(waits[0]).toBeGreaterThanOrEqual(60_000)
  })

  it('sends at once what would have to wait too long', async () => {
    const { ev, waits } = simulate({ share: 1, maxWait: 60_000 }, { limit: 1 })
    expect((await ev.GET('/evses')).response.status).toBe(200)
    expect((await ev.GET('/evses')).response.status).toBe(429)
    expect(waits).toEqual([])
  })

  it('gives the place of a call that was aborted to the next one', async () => {
    const { ev, waits } = simulate({ limit: 1, share: 1 }, { limit: 1 })
    await ev.GET('/evses')
    const signal = AbortSignal.abort(new Error('left'))
    await expect(ev.GET('/evses', { signal })).rejects.toThrow('left')
    await ev.GET('/evses')
    expect(waits).toEqual([HOUR])
  })

  it.each([{ limit: 0 }, { limit: Number.NaN }, { share: 0 }, { share: 1.1 }, { maxWait: -1 }])(
    'refuses %j',
    (options) => expect(() => pacer(options)).toThrow(TypeError),
  )
})
