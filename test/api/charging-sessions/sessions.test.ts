import { describe, expect, it } from 'vitest'
import { calls, findings } from '../../../scripts/contract.ts'
import { all } from '../../sandbox/api.ts'
import { application } from '../../sandbox/application.ts'
import { EVSE, evening, VEHICLE } from '../../sandbox/charging-fixture.ts'

const SUB_SESSION = '/charging_sub_sessions/csub01HSH04KDEWF6Z4DB2J77J74K5'

// biome-ignore lint/suspicious/noExplicitAny: items of every shape, which are validated before.
type Item = any
const ids = (items: { id: string }[]) => items.map(({ id }) => id)

describe('charging sessions', () => {
  it('are those of the user, newest first, in pages that lead to each other', async () => {
    const { get } = evening()
    const first = await get('/charging_sessions?page_size=3')
    const second = await get(first.links.next as string)
    const starts = [...first.body, ...second.body].map(({ start }) => start)
    expect(starts).toEqual([...starts].sort().reverse())
    expect((await get(second.links.previous as string)).body).toEqual(first.body)
  })

  it('are on record since July 2026, and those of the documentation before that', async () => {
    const { get } = evening()
    const starts = (await all(get, '/charging_sessions?page_size=100')).map(({ start }) => start)
    expect(starts.slice(-2)).toEqual(['2024-03-22T18:02:40Z', '2024-03-21T17:15:01Z'])
    expect(starts.slice(0, -2).every((start) => (start ?? '') >= '2026-07-01')).toBe(true)
  })

  it('carry their vehicle, EVSE and sub-sessions when asked to', async () => {
    const { get } = evening()
    const path = '/charging_sessions/cses01HSKN8HG0WF6Z4DB2J77J74K5'
    const { body } = await get(`${path}?expand=vehicle&expand=evse&expand=sub_sessions`)
    expect([body.vehicle.id, body.evse.id]).toEqual([VEHICLE, EVSE])
    expect(body.sub_sessions.map(({ mode }: { mode: string }) => mode)).toEqual(['SMART', 'BOOST', 'SMART'])
  })

  it('of somebody else do not exist', async () => {
    const one = evening()
    const { get } = one
    const other = { ...(await application(one)), 'evenergy-user': 'user01HN2P75GBNFRJPCZJXEFVXH5E' }
    expect((await get('/charging_sessions', other)).body).toEqual([])
    expect((await get('/charging_sessions/cses01HSH04KDEWF6Z4DB2J77J74K5', other)).status).toBe(404)
    expect((await get(SUB_SESSION, other)).status).toBe(404)
  })
})

describe('charging sub-sessions', () => {
  const everything = all(evening().get, '/charging_sub_sessions?page_size=100')

  it('page through everything that was ever charged without a gap or a repetition', async () => {
    const { get } = evening()
    const found = ids(await everything)
    expect(found.length).toBeGreaterThan(500)
    expect(found).toEqual([...new Set(found)].sort().reverse())
    const before = await get(`/charging_sub_sessions?page_size=2&page_before=${found[300]}`)
    expect(ids(before.body)).toEqual(found.slice(298, 300))
    const first = await get(`/charging_sub_sessions?page_size=100&page_before=${found.at(-1)}`)
    expect(ids(first.body)).toEqual(found.slice(-101, -1))
  })

  it.each([
    ['vehicle_id', VEHICLE, ({ vehicle }: Item) => String(vehicle).endsWith(VEHICLE)],
    ['evse_id', EVSE, ({ evse }: Item) => String(evse).endsWith(EVSE)],
    ['user_id', 'me', () => true],
    ['mode', 'BOOST', ({ mode }: Item) => mode === 'BOOST'],
    ['is_finished', 'true', ({ end }: Item) => end !== null],
    ['is_finished', 'false', ({ end }: Item) => end === null],
    ['energy_delivered_watt_hours__gte', '12000', (one: Item) => one.energy_delivered_watt_hours >= 12_000],
    ['energy_delivered_watt_hours__lte', '5000', (one: Item) => one.energy_delivered_watt_hours <= 5000],
    ['start__gt', '2026-09-01T00:00:00Z', ({ start }: Item) => start > '2026-09-01T00:00:00Z'],
    ['start__lt', '2024-03-22T18:20:11Z', ({ start }: Item) => start < '2024-03-22T18:20:11Z'],
    ['end__gt', '2026-09-01T00:00:00Z', ({ end }: Item) => end !== null && end > '2026-09-01T00:00:00Z'],
    ['end__lt', '2025-02-01T00:00:00Z', ({ end }: Item) => end !== null && end < '2025-02-01T00:00:00Z'],
  ])('narrow down by %s=%s to all that pass and to no others', async (name, value, passes) => {
    const { get } = evening()
    const expected = (await everything).filter(passes)
    const found = await all(get, `/charging_sub_sessions?page_size=100&${name}=${value}`)
    expect(found).toEqual(expected)
    expect(found.length).toBeGreaterThan(0)
  })

  it('show the documented one as the documentation does', async () => {
    const { body } = await evening().get(SUB_SESSION)
    expect(body).toMatchObject({
      start: '2024-03-21T17:15:01Z',
      end: '2024-03-22T06:48:30Z',
      mode: 'SMART',
      energy_delivered_watt_hours: 30_000,
      cost: 300,
      duration_minutes: 250,
      cost_per_kilowatt_hour: 10,
    })
  })

  it('lead to what they consist of, and expand it', async () => {
    const { get } = evening()
    const parts = [
      'energy_usage',
      'schedules',
      'assessment',
      'flags',
      'debug_metadata',
      'tariff',
      'carbon_feed',
    ]
    const { body } = await get(
      `${SUB_SESSION}?${parts.map((part) => `expand=${part}`).join('&')}&expand=grid_feeds`,
    )
    for (const part of parts) expect(body[part]).toHaveProperty('url')
    expect(body.grid_feeds[0]).toHaveProperty('reference_code')
    const deep = '?expand=vehicle.trim.model.make&expand=evse.model.make&expand=vehicle.latest_status_log'
    const expanded = (await get(SUB_SESSION + deep)).body
    expect(expanded.vehicle.trim.model.make.name).toBe('Volvo')
    expect(expanded.evse.model.make).toHaveProperty('name')
    expect(expanded.vehicle.latest_status_log).toHaveProperty('state_of_charge_percentage')
  })

  it('cost what their energy costs at the prices of the tariff', async () => {
    const { get } = evening()
    const { body: list } = await get('/charging_sub_sessions?page_size=20&is_finished=true')
    for (const one of list) {
      const { intervals } = (await get(one.energy_usage)).body
      const cost = intervals.reduce(
        (
          sum: number,
          { total_energy_delivered_watt_hours: energy, electricity_cost_sub_unit: price }: Item,
        ) => sum + (energy * Number(price)) / 1000,
        0,
      )
      expect(Math.abs(cost - one.cost)).toBeLessThan(1)
    }
  })
})

describe('the document’s own requests about charging', () => {
  const charging = calls().filter(
    ({ path }) => /^\/(charging_|dispatcher_logs)/.test(path) || /^\/(vehicles|evses)\/.*_logs/.test(path),
  )

  it.each(charging.map((call) => [call.name, call] as const))('are answered: %s', async (name, call) => {
    const { mock } = evening()
    const response = await mock.fetch(`https://sandbox.test/v2${call.request.url}`, call.request.init)
    expect(await findings(call, response.clone())).toEqual([])
    // The session of the examples is over, so that nothing can be boosted any more.
    expect(response.status).toBe(name.includes('boost') ? 409 : 200)
  })
})
