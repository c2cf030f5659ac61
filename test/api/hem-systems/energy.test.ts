import { asyncProperty, assert as check, integer } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sandbox } from '../../sandbox/api.ts'
import { application } from '../../sandbox/application.ts'

const SYSTEM = '/hem_systems/hems01J5DCXX8DMJDJYGVR1DW4J7AA'
const HALF_HOUR = 30 * 60_000
const NOON = Date.parse('2025-06-15T12:00:00Z')
const frozen = (start: number) => ({ clock: { start, speed: 0 }, rateLimit: false as const })

type Numbers = Record<string, number>

/** What a bucket or the live power has, without its unit. */
function without(unit: string, body: Numbers): Numbers {
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name.replace(unit, ''), value]))
}

function expectBalance(e: Numbers) {
  const sum = (...names: string[]) => names.reduce((total, name) => total + (e[name] as number), 0)
  expect(e.generation).toBe(sum('solar_to_home', 'solar_to_battery', 'solar_to_grid'))
  expect(e.consumption).toBe(sum('solar_to_home', 'battery_to_home', 'grid_to_home'))
  expect(e.import).toBe(sum('grid_to_home', 'grid_to_battery'))
  expect(e.export).toBe(sum('solar_to_grid', 'battery_to_grid'))
  expect(e.charge).toBe(sum('solar_to_battery', 'grid_to_battery'))
  expect(e.discharge).toBe(sum('battery_to_home', 'battery_to_grid'))
  for (const value of Object.values(e)) if (typeof value === 'number') expect(value).toBeGreaterThanOrEqual(0)
}

describe('the energy of a home', () => {
  it('adds up in every half hour, and the live power is that of the last one', async () => {
    const { get, mock } = sandbox(frozen(NOON))
    await check(
      asyncProperty(integer({ min: 1, max: 365 * 48 }), async (halfHours) => {
        const now = NOON + halfHours * HALF_HOUR
        mock.clock.set(now + 60_000)
        const live = without('_watts', (await get(`${SYSTEM}/live_power`)).body)
        expectBalance(live)
        const [start, end] = [now - HALF_HOUR, now].map((time) => new Date(time).toISOString())
        const query = `start=${start}&end=${end}&resolution=PT30M`
        const { buckets } = (await get(`${SYSTEM}/energy_stats?${query}`)).body
        expect(buckets).toHaveLength(1)
        const bucket = without('_wh', buckets[0])
        expectBalance(bucket)
        for (const name of ['generation', 'consumption', 'import', 'export', 'charge', 'discharge'])
          expect(live[name]).toBe(2 * (bucket[name] as number))
        expect(Date.parse(String(live.sampled_at))).toBe(now)
      }),
      { numRuns: 60, seed: 5 },
    )
  })

  it('is what meter, battery, inverter and clamp report at one moment', async () => {
    const { get, mock } = sandbox(frozen(NOON))
    await check(
      asyncProperty(integer({ min: 0, max: 365 * 288 }), async (steps) => {
        // Four minutes into a step, when every device has reported on it.
        mock.clock.set(NOON + steps * 5 * 60_000 + 4 * 60_000)
        const newest = async (collection: string) =>
          (await get(`/${collection}?expand=latest_status_log`)).body[0].latest_status_log
        const solar = (await newest('inverters')).solar_power_watts
        const battery = (await newest('home_batteries')).charge_rate_watts
        const grid = (await newest('boundary_meters')).power_watts
        // The load of the home is what is left, and nobody lives in a home without any.
        const load = grid + solar - battery
        expect(load).toBeGreaterThan(100)
        expect(load).toBeLessThan(8000 + 2 * 7360)
        const [clamp] = (await get('/ct_clamps/ctcl01HSH04KDEWF6Z4DB2J77J74K5/logs?page_size=1')).body
        expect(Math.abs(clamp.current_milliamps - (1000 * grid) / 230)).toBeLessThan(50)
      }),
      { numRuns: 60, seed: 6 },
    )
  })

  it('is as much in days and months as in half hours', async () => {
    const { get } = sandbox(frozen(NOON))
    const stats = async (resolution: string, start: string, end: string): Promise<Numbers[]> =>
      (
        await get(`${SYSTEM}/energy_stats?resolution=${resolution}&start=${start}&end=${end}`)
      ).body.buckets.map((bucket: Numbers) => without('_wh', bucket))
    const total = (buckets: Numbers[], name: string) =>
      buckets.reduce((sum, bucket) => sum + (bucket[name] as number), 0)
    // British summer time begins in this month.
    const [month] = await stats('P1M', '2025-03-01T00:00:00Z', '2025-03-31T23:00:00Z')
    const days = await stats('P1D', '2025-03-01T00:00:00Z', '2025-03-31T23:00:00Z')
    const halfHours = await stats('PT30M', '2025-03-14T00:00:00Z', '2025-03-15T00:00:00Z')
    expect([days.length, halfHours.length]).toEqual([31, 48])
    for (const name of ['generation', 'consumption', 'import', 'export', 'charge', 'discharge']) {
      expect(Math.abs(total(days, name) - (month?.[name] as number))).toBeLessThan(60)
      expect(Math.abs(total(halfHours, name) - (days[13]?.[name] as number))).toBeLessThan(60)
    }
    const [day] = days
    // A plausible home.
    expect(day?.consumption).toBeGreaterThan(4000)
    expect(day?.consumption).toBeLessThan(30_000)
  })

  it('has buckets that follow summer time', async () => {
    const { get } = sandbox(frozen(NOON))
    const path = `${SYSTEM}/energy_stats?resolution=P1D&start=2025-03-29T00:00:00Z&end=2025-03-31T23:00:00Z`
    const starts = (await get(path)).body.buckets.map(
      ({ period_start }: { period_start: string }) => period_start,
    )
    expect(starts).toEqual(['2025-03-29T00:00:00Z', '2025-03-30T00:00:00Z', '2025-03-30T23:00:00Z'])
  })

  it('is unknown, and soon told to be, around the day on which London left its solar time', async () => {
    const { get } = sandbox(frozen(NOON))
    const path = `${SYSTEM}/energy_stats?resolution=P1D&start=1847-11-30T00:02:00Z&end=1847-12-03T00:00:00Z`
    const { buckets } = (await get(path)).body
    expect(buckets[0].generation_wh).toBeNull()
    expect(buckets.at(-1).period_end).toBe('1847-12-03T00:00:00Z')
  })

  it('is unknown before the system was there and in the future', async () => {
    const { get } = sandbox(frozen(NOON))
    const stats = async (start: string, end: string) =>
      (await get(`${SYSTEM}/energy_stats?resolution=P1D&start=${start}&end=${end}`)).body.buckets
    const past = await stats('2024-08-13T23:00:00Z', '2024-08-16T23:00:00Z')
    expect([past[0].generation_wh, past[1].generation_wh]).toEqual([null, null])
    expect(past[2].generation_wh).toBeGreaterThan(0)
    const future = await stats('2025-06-14T23:00:00Z', '2025-06-16T23:00:00Z')
    expect(future[0].import_wh).not.toBeNull()
    expect([future[1].import_wh, future[1].avg_battery_state_of_charge_percentage]).toEqual([null, null])
  })

  it('is the same in every run', async () => {
    const path = `${SYSTEM}/energy_stats?resolution=P1M&start=2024-12-01T00:00:00Z&end=2025-03-01T00:00:00Z`
    const first = (await sandbox(frozen(NOON)).get(path)).body
    expect((await sandbox(frozen(NOON)).get(path)).body).toEqual(first)
    expect((await sandbox({ ...frozen(NOON), seed: 'other' }).get(path)).body).not.toEqual(first)
  })

  it.each([
    ['a start out of line', 'PT30M', '2025-06-01T12:10:00Z', '2025-06-01T13:00:00Z', 'start'],
    ['an end out of line', 'PT30M', '2025-06-01T12:00:00Z', '2025-06-01T12:30:01Z', 'end'],
    ['midnight of another time zone', 'P1D', '2025-06-01T00:00:00Z', '2025-06-01T23:00:00Z', 'start'],
    ['a month that begins late', 'P1M', '2025-01-02T00:00:00Z', '2025-02-01T00:00:00Z', 'start'],
    ['an end before the start', 'PT30M', '2025-06-01T12:00:00Z', '2025-06-01T11:00:00Z', 'end'],
    ['an empty range', 'P1D', '2025-01-02T00:00:00Z', '2025-01-02T00:00:00Z', 'end'],
    ['half hours of more than a day', 'PT30M', '2025-06-01T12:00:00Z', '2025-06-02T12:30:00Z', 'end'],
    ['more than 31 days', 'P1D', '2025-01-01T00:00:00Z', '2025-02-02T00:00:00Z', 'end'],
    ['more than a year of months', 'P1M', '2024-01-01T00:00:00Z', '2025-02-01T00:00:00Z', 'end'],
    ['an unknown resolution', 'PT1H', '2025-06-01T12:00:00Z', '2025-06-01T13:00:00Z', 'resolution'],
    ['a time without its offset', 'PT30M', '2025-06-01T12:00:00', '2025-06-01T13:00:00Z', 'start'],
    ['what is no time', 'PT30M', 'yesterday', '2025-06-01T13:00:00Z', 'start'],
  ])('is not told for %s', async (_, resolution, start, end, field) => {
    const { get } = sandbox(frozen(NOON))
    const answer = await get(`${SYSTEM}/energy_stats?resolution=${resolution}&start=${start}&end=${end}`)
    expect(answer.status).toBe(400)
    expect(Object.keys(answer.body.field_errors)).toEqual([field])
  })

  it('is not told without a range', async () => {
    const { get } = sandbox(frozen(NOON))
    expect((await get(`${SYSTEM}/energy_stats`)).status).toBe(400)
  })

  it('is not told to others', async () => {
    const api = sandbox(frozen(NOON))
    const token = await application(api)
    const systems = (await api.get('/hem_systems', token)).body
    const other = systems.find(({ url }: { url: string }) => !url.endsWith(SYSTEM)).url
    const query = 'resolution=PT30M&start=2025-06-01T12:00:00Z&end=2025-06-01T13:00:00Z'
    for (const path of [`${other}/live_power`, `${other}/energy_stats?${query}`]) {
      expect((await api.get(path)).status).toBe(404)
      expect((await api.get(path, token)).status).toBe(200)
    }
  })

  it('costs no more among 100,000 users', async () => {
    const api = sandbox({ ...frozen(NOON), users: 100_000 })
    const token = await application(api)
    const { body, links } = await api.get('/hem_systems?page_size=3', token)
    expect([body.length, links.next]).toEqual([3, expect.any(String)])
    for (const collection of [
      'inverters',
      'solar_arrays',
      'home_batteries',
      'boundary_meters',
      'ct_clamps',
    ]) {
      const page = await api.get(`/${collection}?page_size=100`, token)
      expect(page.body).toHaveLength(100)
      for (const { created_at } of page.body)
        if (created_at !== undefined) expect(Date.parse(created_at)).toBeLessThan(NOON)
    }
    expect((await api.get(`${body[1].url}/live_power`, token)).body.consumption_watts).toBeGreaterThan(0)
  })
})
