import { bearer, createClient } from 'ev-energy'
import { freshness, pricesByDay } from 'ev-energy/resilience'
import { createMock } from 'ev-energy-mock'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const price = (started_at: string, hours: number, price_minor_units = 10) => ({
  started_at,
  interval_seconds: hours * 3600,
  price_minor_units,
})

describe('freshness', () => {
  const log = { sampled_at: '2026-06-01T12:00:00Z', logged_at: '2026-06-01T12:00:05.5Z' }
  const at = (text: string) => () => Date.parse(text)

  it('says how old a report is and how long it was on its way', () => {
    expect(freshness(log, { now: at('2026-06-01T12:10:00Z') })).toEqual({
      age: 600_000,
      delay: 5500,
      isStale: false,
    })
    expect(freshness(log, { now: at('2026-06-01T12:15:00.001Z') }).isStale).toBe(true)
    expect(freshness(log, { now: at('2026-06-01T12:01:00Z'), maxAge: 30_000 }).isStale).toBe(true)
  })

  it('takes a report from the future for a new one', () => {
    const early = { sampled_at: log.sampled_at }
    expect(freshness(early, { now: at('2026-06-01T11:00:00Z') })).toEqual({
      age: 0,
      delay: undefined,
      isStale: false,
    })
  })

  it('refuses a time that is none', () => {
    expect(() => freshness({ sampled_at: 'now' })).toThrow(RangeError)
  })
})

describe('pricesByDay', () => {
  it('shows the hours of the clock on the wall, also where it is set forward and back', () => {
    const spring = pricesByDay(
      Array.from({ length: 23 }, (_, n) => price(new Date(Date.UTC(2026, 2, 29, n)).toISOString(), 1, n)),
      'Europe/London',
    )
    expect(spring.map(({ date, hours }) => [date, hours])).toEqual([['2026-03-29', 23]])
    expect(spring[0]?.prices.slice(0, 3).map(({ time, offset }) => time + offset)).toEqual([
      '00:00+00:00',
      '02:00+01:00',
      '03:00+01:00',
    ])
    const [autumn] = pricesByDay(
      [price('2026-10-24T23:00:00Z', 1), price('2026-10-25T00:00:00Z', 1), price('2026-10-25T01:00:00Z', 1)],
      'Europe/London',
    )
    expect([autumn?.date, autumn?.hours]).toEqual(['2026-10-25', 25])
    expect(autumn?.prices.map(({ time, offset }) => time + offset)).toEqual([
      '00:00+01:00',
      '01:00+01:00',
      '01:00+00:00',
    ])
  })

  it('cuts a price at each midnight', () => {
    const days = pricesByDay([price('2026-06-01T20:00:00Z', 30, 7)], 'America/New_York')
    expect(days.map(({ date, prices }) => [date, prices.map(({ time }) => time)])).toEqual([
      ['2026-06-01', ['16:00']],
      ['2026-06-02', ['00:00']],
    ])
    expect(days[1]?.prices[0]?.end.toISOString()).toBe('2026-06-03T02:00:00.000Z')
  })

  it('begins a day that has no midnight when it begins', () => {
    // In Beirut the clocks go forward at midnight.
    const [day] = pricesByDay([price('2026-03-28T22:00:00Z', 1)], 'Asia/Beirut')
    expect([day?.date, day?.hours, day?.prices[0]?.time]).toEqual(['2026-03-29', 23, '01:00'])
  })

  it('covers the same stretch of time as the prices did, in any zone and at any time', () => {
    const zones = [
      'UTC',
      'Europe/London',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'America/St_Johns',
      'Pacific/Apia',
      'Asia/Beirut',
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
        fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 12 }),
        (zone, begin, halves) => {
          let at = Math.floor(begin.getTime() / 1_800_000) * 1_800_000
          const prices = halves.map((half, n) => {
            const one = price(new Date(at).toISOString(), half / 2, n)
            at += half * 1_800_000
            return one
          })
          const days = pricesByDay(prices.toReversed(), zone)
          const found = days.flatMap(({ prices }) => prices)
          expect(found[0]?.start.toISOString()).toBe(prices[0]?.started_at)
          expect(found.at(-1)?.end.getTime()).toBe(at)
          for (const [n, { start }] of found.entries())
            if (n > 0) expect(start.getTime()).toBe(found[n - 1]?.end.getTime())
          for (const { date, prices } of days)
            for (const { start, end } of prices) {
              const local = new Intl.DateTimeFormat('en-CA', { timeZone: zone })
              expect(local.format(start)).toBe(date)
              expect(local.format(end.getTime() - 1)).toBe(date)
            }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('takes what the API gives', async () => {
    const ev = createClient({ auth: bearer('any'), fetch: createMock().fetch })
    const [tariff] = await ev.paginate('/tariffs').toArray({ limit: 1 })
    if (!tariff) return expect.fail('there is no tariff')
    const params = { path: { tariff_id: tariff.id } } as const
    const prices = await ev.paginate('/tariffs/{tariff_id}/prices', { params }).toArray({ limit: 100 })
    const days = pricesByDay(prices, 'Europe/London')
    expect(days.length).toBeGreaterThan(0)
    for (const { hours } of days) expect([23, 24, 25]).toContain(hours)
  })

  it('refuses what no price is, and a zone that is none', () => {
    expect(() => pricesByDay([price('soon', 1)], 'UTC')).toThrow(RangeError)
    expect(() => pricesByDay([price('2026-01-01T00:00:00Z', 0)], 'UTC')).toThrow(RangeError)
    expect(() => pricesByDay([price('2026-01-01T00:00:00Z', 1e6)], 'UTC')).toThrow(RangeError)
    expect(() => pricesByDay([], 'Europe/Londn')).toThrow(RangeError)
  })
})
