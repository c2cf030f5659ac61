import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createClient, type PacerOptions, pacer } from '../../src/index.ts'

const HOUR = 3_600_000

/** A client whose hours pass at once: requests are answered as an API would that counts a rolling hour. */
function simulate(options: PacerOptions, { limit = 1000, foreign = [] as number[], start = 0 } = {}) {
  let time = start
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

  // Added to a time that counts from 1970, a part of a millisecond may change nothing.
  it('comes to an end whatever the clock counts from and however many requests the limit is', async () => {
    const start = fc.oneof(
      fc.constantFrom(0, 1.7e12, 1.7e15, 1.7e18),
      fc.double({ min: -1e18, max: 1e18, noNaN: true }),
    )
    const limit = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constantFrom(1e5, 1e9, 1e15))
    await fc.assert(
      fc.asyncProperty(start, limit, fc.integer({ min: 0, max: 30 }), async (start, limit, others) => {
        const foreign = Array.from({ length: others }, (_, n) => start - n)
        const { ev, waits } = simulate({ limit, share: 1 }, { limit, start, foreign })
        for (let n = 0; n < 30; n++) await ev.GET('/evses')
        expect(waits.filter((wait) => !Number.isFinite(wait))).toEqual([])
      }),
    )
  })

  it('is not held up by a clock that is set back', async () => {
    const { ev, waits, pass } = simulate({ share: 1 }, { limit: 1, start: 1.7e12 })
    await ev.GET('/evses')
    pass(-1000 * HOUR)
    await ev.GET('/evses')
    expect(waits).toEqual([HOUR])
  })

  it('names the clock as the cause if that gives no number', async () => {
    const { ev, sent } = simulate({ now: () => Number.NaN })
    await expect(ev.GET('/evses')).rejects.toThrow('pacer(): now() has to give milliseconds, not NaN')
    expect(sent).toEqual([])
  })

  it('does without the limit of an answer that gives no number', async () => {
    const { ev, waits } = simulate({ share: 1 }, { limit: Infinity })
    for (let n = 0; n < 3; n++) await ev.GET('/evses')
    expect(waits).toEqual([])
  })

  it.each([{ limit: 0 }, { limit: Number.NaN }, { share: 0 }, { share: 1.1 }, { maxWait: -1 }])(
    'refuses %j',
    (options) => expect(() => pacer(options)).toThrow(TypeError),
  )
})
