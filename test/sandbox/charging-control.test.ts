import { describe, expect, it } from 'vitest'
import { plugIn, unplug } from '../../mock/src/api/charging-sessions/controls.ts'
import type { WorldEvent } from '../../mock/src/engine/world/events.ts'
import { all } from './api.ts'
import { EVSE, evening, VEHICLE } from './charging-fixture.ts'

const HOUR = 3_600_000
/** Around noon nobody is at home. */
const NOON = Date.UTC(2026, 9, 14, 13, 30)

describe('a vehicle that is plugged in by hand', () => {
  it('waits for the cheap hours, charges to its limit and stays until it is unplugged', async () => {
    const { get, mock, world } = evening(NOON)
    const session = plugIn(world, VEHICLE)
    const begun = (await get(`${session}?expand=sub_sessions&expand=evse`)).body
    expect(begun).toMatchObject({ start: '2026-10-14T13:30:00Z', end: null, evse: { id: EVSE } })
    expect(begun.sub_sessions).toMatchObject([{ mode: 'SMART', energy_delivered_watt_hours: 0 }])
    const sub = begun.sub_sessions[0].url

    mock.clock.set(Date.UTC(2026, 9, 15, 1))
    const { body: halfway } = await get(sub)
    expect(halfway).toMatchObject({ energy_delivered_watt_hours: 3600, duration_minutes: 30, end: null })

    mock.clock.set(Date.UTC(2026, 9, 17, 12))
    const { body: full } = await get(sub)
    const log = (await get(`/vehicles/${VEHICLE}?expand=latest_status_log`)).body.latest_status_log
    expect(log).toMatchObject({
      state_of_charge_percentage: 80,
      is_complete: true,
      state: 'PLUGGED_IN_COMPLETE',
    })

    unplug(world, VEHICLE)
    expect((await get(sub)).body).toMatchObject({
      end: '2026-10-17T12:00:00Z',
      energy_delivered_watt_hours: full.energy_delivered_watt_hours,
    })
    expect((await get(`/charging_sub_sessions?vehicle_id=${VEHICLE}&page_size=1`)).body[0].url).toBe(sub)
    const meanwhile = await get(`/charging_sub_sessions?vehicle_id=${VEHICLE}&start__gt=2026-10-14T13:30:00Z`)
    expect(meanwhile.body).toEqual([])
  })

  it('charges from the level that its driver typed in, before it came or while it is there', async () => {
    const { get, patch, mock, world } = evening(NOON)
    const type = (level: number) =>
      patch(`/vehicles/${VEHICLE}/state_of_charge`, { state_of_charge_percentage: level })
    const [battery] = [(await get(`/vehicles/${VEHICLE}`)).body.effective_battery_size_watt_hours]
    await type(7)
    const sub = (await get(`${plugIn(world, VEHICLE)}?expand=sub_sessions`)).body.sub_sessions[0].url
    const latest = async () =>
      (await get(`/vehicles/${VEHICLE}?expand=latest_status_log`)).body.latest_status_log
    expect(await latest()).toMatchObject({ state_of_charge_percentage: 7, is_plugged_in: true })
    await type(50)
    mock.clock.advance(20 * 60_000)
    expect((await latest()).state_of_charge_percentage).toBe(50)
    mock.clock.set(Date.UTC(2026, 9, 16, 12))
    expect((await latest()).state_of_charge_percentage).toBe(80)
    expect((await get(sub)).body.energy_delivered_watt_hours).toBe(Math.round(battery * 0.3))
  })

  it('goes back to its habits once it is unplugged', async () => {
    const { get, mock, world } = evening(NOON)
    plugIn(world, VEHICLE)
    mock.clock.advance(HOUR)
    unplug(world, VEHICLE)
    mock.clock.advance(5 * 24 * HOUR)
    const { body } = await get(`/charging_sub_sessions?vehicle_id=${VEHICLE}&start__gt=2026-10-14T14:30:00Z`)
    expect(body.length).toBeGreaterThan(0)
  })

  it('is not plugged in twice, nor unplugged twice', () => {
    const { world } = evening(NOON)
    plugIn(world, VEHICLE)
    expect(() => plugIn(world, VEHICLE)).toThrow('plugged in already')
    unplug(world, VEHICLE)
    expect(() => unplug(world, VEHICLE)).toThrow('not plugged in')
    expect(() => plugIn(world, 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0J')).toThrow('There is no vehicle')
  })

  it('may be one that was added, whose sessions go when it goes', async () => {
    const { get, post, delete: remove, url, mock, world } = evening(NOON)
    const model = url('/vehicle_models/vmod01HV4M7P2K9QX3T5W8Y6ZB1CDE')
    const { body: vehicle } = await post('/vehicles', { model, battery_size_watt_hours: 22_000 })
    const session = plugIn(world, vehicle.id)
    mock.clock.advance(14 * HOUR)
    unplug(world, vehicle.id)
    const [sub] = (await get(vehicle.charging_sub_sessions)).body
    expect(sub.energy_delivered_watt_hours).toBeGreaterThan(0)
    expect((await get('/charging_sub_sessions?page_size=5')).body).toContainEqual(sub)
    await remove(vehicle.url)
    expect((await get(session)).status).toBe(404)
    expect((await get('/charging_sub_sessions?page_size=5')).body).not.toContainEqual(sub)
  })

  it('is announced, and so is all else that is done by hand', async () => {
    const { post, world, mock } = evening(NOON)
    const heard: WorldEvent[] = []
    const end = world.events.subscribe((one) => void heard.push(one))
    const session = plugIn(world, VEHICLE)
    await post(`${session}/boost_start`)
    mock.clock.advance(HOUR)
    unplug(world, VEHICLE)
    end()
    plugIn(world, VEHICLE)
    expect(heard.map(({ type }) => type.split('.')[1])).toEqual(['created', 'ended', 'created', 'ended'])
    expect(heard[3]).toMatchObject({ timestamp: '2026-10-14T14:30:00.000Z', path: heard[2]?.path })
  })
})

describe('a boost', () => {
  it('takes the place of smart charging, and gives it back', async () => {
    const { get, post, mock, world } = evening(NOON)
    const session = plugIn(world, VEHICLE)
    mock.clock.advance(HOUR)
    const boosted = await post(`${session}/boost_start?expand=sub_sessions`)
    expect(boosted.status).toBe(200)
    expect(boosted.body.sub_sessions.map(({ mode }: { mode: string }) => mode)).toEqual(['BOOST', 'SMART'])
    mock.clock.advance(HOUR / 2)
    const status = (await get(`/vehicles/${VEHICLE}?expand=latest_status_log`)).body.latest_status_log
    expect(status).toMatchObject({ is_charging: true, charge_rate_watts: 7200, state: 'PLUGGED_IN_CHARGING' })
    const ended = await post(`${session}/boost_end?expand=sub_sessions`)
    const [smart, boost, before] = ended.body.sub_sessions
    expect([smart.mode, smart.end]).toEqual(['SMART', null])
    expect(boost).toMatchObject({
      mode: 'BOOST',
      start: before.end,
      end: smart.start,
      energy_delivered_watt_hours: 3600,
    })
    expect((await get(boost.schedules)).body.schedules).toMatchObject([
      { schedule_type: 'BOOST', interval_seconds: null, current_milliamps: 32_000 },
    ])
    const reasons = (await get(boost.debug_metadata)).body
    expect(reasons).toMatchObject({ start_reason: 'BOOST_START', finish_reason: 'SMART_CHARGE_ENABLED' })
    expect((await get('/charging_sub_sessions?page_size=3')).body).toEqual([smart, boost, before])
  })

  it('can be given to a session that nobody began by hand, which keeps its id', async () => {
    const { get, post } = evening()
    const running = await all(get, '/charging_sub_sessions?is_finished=false&mode=SMART')
    expect(running.length).toBeGreaterThan(0)
    for (const { url, vehicle } of running) {
      const id = url.split('/').at(-1).replace('csub', '')
      const list = (await get('/charging_sessions?page_size=5')).body
      const session = list.find(
        (one: { vehicle: string; end: null }) => one.vehicle === vehicle && one.end === null,
      )
      const { status, body } = await post(`${session.url}/boost_start`)
      expect([status, body.id]).toEqual([200, session.id])
      expect(body.sub_sessions).toHaveLength(2)
      expect(body.sub_sessions[1]).toContain(id)
      expect((await get(url)).body.end).toBe('2026-10-14T22:00:00Z')
      expect((await get('/charging_sessions?page_size=5')).body).toContainEqual(body)
    }
  })

  it('is refused where it makes no sense, and changes nothing then', async () => {
    const { get, post, patch, world, mock } = evening(NOON)
    const over = await post('/charging_sessions/cses01HSH04KDEWF6Z4DB2J77J74K5/boost_start')
    expect([over.status, over.body.title]).toEqual([409, 'Conflict'])
    expect((await post('/charging_sessions/cses01HSH04KDEWF6Z4DB2J77J74K6/boost_start')).status).toBe(404)
    const session = plugIn(world, VEHICLE)
    const before = (await get(session)).body
    expect((await post(`${session}/boost_end`)).status).toBe(409)
    expect((await get(session)).body).toEqual(before)
    expect((await post(`${session}/boost_start`)).status).toBe(200)
    expect((await post(`${session}/boost_start`)).status).toBe(409)
    await patch(`/vehicles/${VEHICLE}`, { smart_charging_enabled: false })
    const refused = await post(`${session}/boost_end`)
    expect([refused.status, refused.body.detail]).toEqual([409, expect.stringContaining('switched off')])
    mock.clock.advance(HOUR)
    unplug(world, VEHICLE)
    expect((await post(`${session}/boost_end`)).status).toBe(409)
  })
})

describe('a recalculation', () => {
  const SUB_SESSION = '/charging_sub_sessions/csub01HSH04KDEWF6Z4DB2J77J74K5'
  const recalculate = `${SUB_SESSION}/recalculate_energy_usages`

  it('replaces the energy of a sub-session, its usage and its assessment', async () => {
    const { get, post } = evening()
    expect((await post(recalculate, { cap_overages: false })).body).toEqual({
      status: 'recalculation_triggered',
      previous_energy_delivered_watt_hours: 30_000,
      new_energy_delivered_watt_hours: 31_550,
    })
    expect((await get(SUB_SESSION)).body.energy_delivered_watt_hours).toBe(31_550)
    const { intervals, last_updated_at } = (await get(`${SUB_SESSION}/energy_usage`)).body
    const energies = intervals.map(
      (one: { total_energy_delivered_watt_hours: number }) => one.total_energy_delivered_watt_hours,
    )
    expect(energies.reduce((a: number, b: number) => a + b)).toBe(31_550)
    expect(last_updated_at).toBe('2026-10-14T22:00:00Z')
    expect((await get(`${SUB_SESSION}/debug_metadata`)).body.is_energy_delivered_capped).toBe(false)
    expect((await get(`${SUB_SESSION}/assessment`)).body.updated_at).toBe('2026-10-14T22:00:00Z')
    expect((await post(recalculate, {})).body).toMatchObject({ new_energy_delivered_watt_hours: 30_000 })
  })

  it('changes nothing as a dry run', async () => {
    const { get, post } = evening()
    const { body } = await post(recalculate, { dry_run: true, cap_overages: false })
    expect(body).toMatchObject({ status: 'dry_run_completed', new_energy_delivered_watt_hours: 31_550 })
    expect((await get(SUB_SESSION)).body.energy_delivered_watt_hours).toBe(30_000)
  })

  it('waits for the sub-session to end', async () => {
    const { get, post, world } = evening(NOON)
    const { sub_sessions } = (await get(plugIn(world, VEHICLE))).body
    expect((await post(`${sub_sessions[0]}/recalculate_energy_usages`, {})).status).toBe(400)
  })
})

describe('what was done by hand', () => {
  it('survives in a snapshot', async () => {
    const first = evening(NOON)
    const session = plugIn(first.world, VEHICLE)
    await first.post(`${session}/boost_start`)
    const second = evening(NOON)
    second.mock.load(JSON.parse(JSON.stringify(first.mock.save())))
    const path = `${session}?expand=sub_sessions`
    expect((await second.get(path)).body).toEqual((await first.get(path)).body)
    second.mock.reset()
    expect((await second.get(session)).status).toBe(404)
  })
})
