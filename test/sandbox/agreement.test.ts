import { describe, expect, it } from 'vitest'
import { vehicleSeries } from '../../mock/src/api/vehicles/vehicles.ts'
import { conditionAt } from '../../mock/src/charging/condition.ts'
import { idOfOrdinal } from '../../mock/src/engine/world/series.ts'
import { all, sandbox } from './api.ts'
import { application } from './application.ts'
import { EVSE, evening, VEHICLE } from './charging-fixture.ts'

const HOUR = 3_600_000
const vehicle = `/vehicles/${VEHICLE}`
const evse = `/evses/${EVSE}`
type World = ReturnType<typeof evening>

/** Signs in on the pages of an onboarding, as a browser would. */
async function connect({ mock, get }: Pick<World, 'mock' | 'get'>, url: string) {
  const page = (await get(url)).headers.get('location') as string
  const send = (fields: Record<string, string>) =>
    mock.fetch(page, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
  await send({ outcome: 'success' })
  return send({ device: '0' })
}

async function timesOf({ get }: Pick<World, 'get'>, log: string, since: number): Promise<number[]> {
  const period = `sampled_at__gte=${new Date(since).toISOString()}&page_size=100`
  return (await all(get, `${log}?${period}`)).map(({ sampled_at }) => Date.parse(sampled_at))
}

describe('a vehicle that is disconnected', () => {
  it.each(['status_logs', 'location_logs'])(
    'is silent in its %s until it is connected again',
    async (log) => {
      const world = evening()
      const { mock, get, post } = world
      const start = mock.clock.now()
      mock.clock.advance(2 * HOUR)
      await post(`${vehicle}/disconnect`)
      const parted = mock.clock.now()
      mock.clock.advance(50 * HOUR)
      const [latest] = (await get(`${vehicle}/${log}?page_size=1`)).body
      expect(Date.parse(latest.sampled_at)).toBeLessThanOrEqual(parted)
      expect(Date.parse(latest.sampled_at)).toBeGreaterThan(parted - HOUR)
      expect((await post(`${vehicle}/disconnect`)).status).toBe(200)

      const { body } = await post(`${vehicle}/reconnect`)
      expect((await connect(world, body.url)).ok).toBe(true)
      const together = mock.clock.now()
      mock.clock.advance(2 * HOUR)
      const times = await timesOf(world, `${vehicle}/${log}`, start)
      expect(times.filter((time) => time > parted && time < together)).toEqual([])
      expect(times.filter((time) => time <= parted).length).toBeGreaterThan(2)
      expect(times.filter((time) => time >= together).length).toBeGreaterThan(2)
      const forwards = await all(
        get,
        `${vehicle}/${log}?page_size=3&sampled_at__gte=${new Date(start).toISOString()}`,
      )
      expect(forwards).toHaveLength(times.length)
      for (const { url } of forwards) expect((await get(url)).status).toBe(200)
    },
  )

  it('shows its last report as the latest one', async () => {
    const { mock, get, post } = evening()
    await post(`${vehicle}/disconnect`)
    const parted = mock.clock.now()
    mock.clock.advance(5 * HOUR)
    const { body } = await get(`${vehicle}?expand=latest_status_log`)
    expect(Date.parse(body.latest_status_log.sampled_at)).toBeLessThanOrEqual(parted)
  })

  it('is as silent after its state has been saved and restored', async () => {
    const { mock, get, post } = evening()
    await post(`${vehicle}/disconnect`)
    mock.clock.advance(HOUR)
    const latest = async () => (await get(`${vehicle}/status_logs?page_size=1`)).body
    const before = await latest()
    const state = JSON.parse(JSON.stringify(mock.save()))
    mock.reset()
    mock.load(state)
    mock.clock.advance(HOUR)
    expect(await latest()).toEqual(before)
  })

  it('has no sessions while nothing tells of its charging', async () => {
    const world = evening(undefined, 40)
    const { mock, get, post } = world
    const ids = Array.from({ length: 20 }, (_, i) => idOfOrdinal(vehicleSeries, world.world, 2 * i + 1))
    // The users with odd numbers have no EVSE.
    const id = ids.find((id) => world.world.get(`/vehicles/${id}`)?.integrated === 'ACTIVE')
    const starts = async (): Promise<number[]> => {
      const path = `/charging_sub_sessions?vehicle_id=${id}&page_size=100`
      const { body } = await get(path, await application(world))
      return body.map(({ start }: { start: string }) => Date.parse(start))
    }
    mock.clock.advance(10 * 24 * HOUR)
    await post(`/vehicles/${id}/disconnect`, undefined, await application(world))
    const parted = mock.clock.now()
    mock.clock.advance(20 * 24 * HOUR)
    expect(Math.max(...(await starts()))).toBeLessThanOrEqual(parted)
    const headers = await application(world)
    const { body } = await post(`/vehicles/${id}/reconnect`, undefined, headers)
    await connect({ mock, get: (path) => get(path, headers) }, body.url)
    const together = mock.clock.now()
    mock.clock.advance(20 * 24 * HOUR)
    const times = await starts()
    expect(times.some((time) => time > together)).toBe(true)
    expect(times.filter((time) => time > parted && time < together)).toEqual([])
    expect(times.some((time) => time < parted)).toBe(true)
  })

  it('is heard of again although it never was connected in this world before', async () => {
    const world = evening(undefined, 200)
    const { mock, get, post } = world
    const headers = await application(world)
    const vehicles = await all((path) => get(path, headers), '/vehicles?page_size=100')
    const broken = vehicles.find(({ integrated }) => integrated === 'INACTIVE')
    const before = (await get(`${broken.url}/status_logs?page_size=1`, headers)).body[0]
    const { body } = await post(`${broken.url}/reconnect`, undefined, headers)
    await connect({ mock, get: (path) => get(path, headers) }, body.url)
    mock.clock.advance(HOUR)
    const after = (await get(`${broken.url}/status_logs?page_size=100`, headers)).body
    const since = after.filter(({ sampled_at }: { sampled_at: string }) => sampled_at > before.sampled_at)
    expect(since.length).toBeGreaterThan(2)
    expect(since.length).toBeLessThan(6)
  })
})

describe('an EVSE that is removed', () => {
  it('ends the session at it, and none takes place at it afterwards', async () => {
    const { mock, get, delete: remove } = evening()
    const open = async () =>
      (await get(`/charging_sessions?page_size=100`)).body.find(
        (session: { evse: string | null; end: string | null }) =>
          session.evse?.endsWith(EVSE) && session.end === null,
      )
    for (let hours = 0; hours < 24 * 7 && !(await open()); hours++) mock.clock.advance(HOUR)
    const session = await open()
    expect(session).toBeDefined()
    expect((await remove(evse)).status).toBe(204)
    const parted = mock.clock.now()
    expect(Date.parse((await get(session.url)).body.end)).toBe(Math.floor(parted / 1000) * 1000)
    mock.clock.advance(14 * 24 * HOUR)
    expect((await get(`${evse}/status_logs`)).status).toBe(404)
    const later = (await get(`/charging_sub_sessions?vehicle_id=${VEHICLE}&page_size=50`)).body.filter(
      ({ start }: { start: string }) => Date.parse(start) > parted,
    )
    expect(later.length).toBeGreaterThan(2)
    for (const { url, evse } of later) {
      expect(evse).toBeNull()
      expect((await get(`${url}/debug_metadata`)).body.start_reason).toBe('VEHICLE_LOG_CONNECT')
    }
  })
})

describe('a link to connect again', () => {
  it.each([vehicle, evse])('of %s works until it expires', async (path) => {
    const { mock, get, post } = evening()
    const { body } = await post(`${path}/reconnect`)
    const expires = Date.parse(new URL(body.url).searchParams.get('expires_at') ?? '')
    if (body.expires_at) expect(Date.parse(body.expires_at)).toBe(expires)
    mock.clock.advance(expires - mock.clock.now() - 1000)
    const page = (await get(body.url)).headers.get('location') as string
    expect((await mock.fetch(page)).status).toBe(200)
    mock.clock.advance(1000)
    for (const address of [page, (await get(body.url)).headers.get('location') as string]) {
      const response = await mock.fetch(address)
      expect(response.status).toBe(404)
      expect(await response.text()).toContain('expired')
    }
  })

  it('takes any other expiry for none', async () => {
    const { mock, get, post } = evening()
    const { body } = await post(`${vehicle}/reconnect`)
    const url = new URL(body.url)
    url.searchParams.set('expires_at', 'never')
    expect((await mock.fetch((await get(url.href)).headers.get('location') as string)).status).toBe(200)
  })
})

describe('a program', () => {
  it('lists exactly the vehicle models that the check calls compatible with it', async () => {
    const { get } = sandbox({ rateLimit: false })
    const models = (await all(get, '/vehicle_models?page_size=100')).map(({ id }) => id)
    const verdicts = new Set<boolean>()
    for (const program of (await get('/programs')).body) {
      const { body } = await get(`${program.url}/vehicle_compatibility`)
      const listed = new Set(body.map(({ model }: { model: string }) => model.split('/').at(-1)))
      for (const model of models) {
        const check = `/vehicle_compatibility/check?vehicle_model_id=${model}`
        const { compatible } = (await get(`${check}&program_id=${program.id}`)).body
        expect(compatible, `${program.id} ${model}`).toBe(listed.has(model))
        verdicts.add(compatible)
      }
      for (const { model, supported_countries } of body)
        for (const country of supported_countries) {
          const id = model.split('/').at(-1)
          const check = `/vehicle_compatibility/check?vehicle_model_id=${id}&country=${country}`
          expect((await get(check)).body.compatible).toBe(true)
        }
    }
    expect(verdicts).toEqual(new Set([true, false]))
  })
})

it('a charger has the same form, whether it was imported or connected on a page', async () => {
  const { mock, get, post } = sandbox()
  const imported = await post('/evse_onboarding/import', { provider: 'Wallbox', serial_number: '123456' })
  const { headers } = await get(
    `/evse_onboarding?user_id=user01HN2NJ9NMRZBXT1H6FT9N7735&client_id=sandbox-cc-id&model_id=emod01HS9A004X5TB5JCMHENB5Z446`,
  )
  const page = headers.get('location') as string
  const send = async (fields: Record<string, string>) =>
    (await mock.fetch(page, { method: 'POST', body: new URLSearchParams(fields) })).text()
  await send({ outcome: 'success' })
  const id = /<code>(evse\w{26})<\/code>/.exec(await send({ device: '0' }))?.[1]
  const { body } = await get(`/evses/${id}`)
  expect(body.cpid).toMatch(/^SHIR\d{9}$/)
  expect((await get(`/evses?cpid=${body.cpid}`)).body).toEqual([body])
  expect(imported.status).toBe(201)
  expect(Object.keys(body)).toEqual(Object.keys(imported.body))
})

describe('a vehicle that charges at home', () => {
  const SYSTEM = '/hem_systems/hems01J5DCXX8DMJDJYGVR1DW4J7AA'
  const METER = '/boundary_meters/bmet01J5DCXX8DMJDJYGVR1DW4T001'
  const CLAMP = '/ct_clamps/ctcl01HSH04KDEWF6Z4DB2J77J74K5'

  /** A home in the minutes after its vehicle was or was not plugged in, which nothing else tells apart. */
  async function home(charge: boolean) {
    const world = evening(Date.UTC(2026, 9, 14, 12))
    const { mock, get, patch } = world
    await patch(vehicle, { smart_charging_enabled: false })
    const ids = (await get('/vehicles')).body.map(({ id }: { id: string }) => id)
    for (const id of ids) expect(conditionAt(world.world, id, mock.clock.now())?.stay).toBeUndefined()
    if (charge) mock.plugIn(VEHICLE)
    mock.clock.advance(HOUR)
    const now = new Date(mock.clock.now()).toISOString()
    const before = new Date(mock.clock.now() - HOUR).toISOString()
    const [meter] = (await get(`${METER}/status_logs?page_size=1`)).body
    const [clamp] = (await get(`${CLAMP}/logs?page_size=1`)).body
    const [log] = (await get(`${evse}/status_logs?page_size=1`)).body
    const { body: live } = await get(`${SYSTEM}/live_power`)
    const { body: stats } = await get(`${SYSTEM}/energy_stats?start=${before}&end=${now}&resolution=PT30M`)
    const energy = stats.buckets.reduce(
      (sum: number, b: { import_wh: number; export_wh: number }) => sum + b.import_wh - b.export_wh,
      0,
    )
    return {
      meter: meter.power_watts,
      clamp: (clamp.current_milliamps * 230) / 1000,
      live: live.import_watts - live.export_watts,
      consumption: live.consumption_watts,
      energy,
      evse: log.charge_rate_watts,
    }
  }

  it('shows in the meter, the clamp, the live power and the statistics of the home', async () => {
    const [idle, charging] = [await home(false), await home(true)]
    expect(idle.evse).toBe(0)
    expect(charging.evse).toBe(7360)
    for (const name of ['meter', 'clamp', 'live', 'consumption', 'energy'] as const)
      expect(Math.abs(charging[name] - idle[name] - 7360), name).toBeLessThan(10)
  })
})

it('no vehicle charges at an EVSE that is locked', async () => {
  const world = evening(undefined, 200)
  const { get } = world
  const headers = await application(world)
  const evses = await all((path) => get(path, headers), '/evses?page_size=100')
  const [locked, others] = [true, false].map((yes) =>
    evses.filter(({ lock_mode }) => (lock_mode === 'LOCKED') === yes),
  ) as [typeof evses, typeof evses]
  expect(locked.length).toBeGreaterThan(0)
  expect(locked.length).toBeLessThan(others.length / 4)
  const sessions = async (evse: { charging_sub_sessions: string }) =>
    (await get(`${evse.charging_sub_sessions}&page_size=1`, headers)).body.length
  for (const evse of locked) {
    expect(await sessions(evse)).toBe(0)
    const { body } = await get(`${evse.url}/status_logs?page_size=100`, headers)
    expect(body).toHaveLength(100)
    for (const log of body) expect([log.is_charging, log.is_plugged_in]).toEqual([false, false])
  }
  for (const evse of others.slice(0, 20)) expect(await sessions(evse), evse.url).toBe(1)
})
