import { describe, expect, it } from 'vitest'
import { plugIn } from '../../mock/src/api/charging-sessions/controls.ts'
import { EVSE, evening, VEHICLE } from './charging-fixture.ts'

const vehicle = `/vehicles/${VEHICLE}`
const evse = `/evses/${EVSE}`
const DOCUMENTED = '2024-04-17T09:39:45.984584Z'
// biome-ignore lint/suspicious/noExplicitAny: items of every shape, which are validated before.
type Item = any

/** The morning after an evening on which the documented vehicle charged. */
async function morningAfter() {
  const one = evening(Date.UTC(2026, 9, 15, 12))
  const { body } = await one.get(`/charging_sub_sessions?vehicle_id=${VEHICLE}&page_size=1`)
  return { ...one, night: body[0] }
}

describe('the status logs of a vehicle', () => {
  it('rise while it charges, fall while it drives, and agree with the sub-session', async () => {
    const { get, night } = await morningAfter()
    const period = `sampled_at__gte=${night.start}&sampled_at__lte=${night.end}`
    const { body } = await get(`${vehicle}/status_logs?page_size=100&${period}`)
    const logs = body.reverse()
    expect(logs.length).toBeGreaterThan(20)
    expect(logs.every((log: Item) => log.is_plugged_in)).toBe(true)
    const levels = logs.map((log: Item) => log.charge_level_watt_hours)
    expect(levels).toEqual([...levels].sort((a, b) => a - b))
    expect(Math.abs(levels.at(-1) - levels[0] - night.energy_delivered_watt_hours)).toBeLessThan(2)
    expect(new Set(logs.map((log: Item) => log.odometer_meters)).size).toBe(1)
    expect(logs.filter((log: Item) => log.is_charging).length).toBeGreaterThan(0)
    for (const log of logs) expect(log.charge_rate_watts).toBe(log.is_charging ? 7200 : 0)
  })

  it('never tell of more energy than before unless the vehicle was at the plug, all week long', async () => {
    const { get } = await morningAfter()
    let path: string | null | undefined = `${vehicle}/status_logs?page_size=100`
    const logs: Item[] = []
    for (let page = 0; page < 7 && path; page++) {
      const { body, links } = await get(path)
      logs.unshift(...body.reverse())
      path = links.next
    }
    logs.forEach((log, index) => {
      const before = logs[index - 1]
      if (!before) return
      expect(log.odometer_meters).toBeGreaterThanOrEqual(before.odometer_meters)
      if (log.charge_level_watt_hours > before.charge_level_watt_hours)
        expect(log.is_plugged_in, log.sampled_at).toBe(true)
    })
  })

  it('are what the vehicle shows as its latest one', async () => {
    const { get } = await morningAfter()
    const [latest] = (await get(`${vehicle}/status_logs?page_size=1`)).body
    expect((await get(`${vehicle}?expand=latest_status_log`)).body.latest_status_log).toEqual(latest)
    expect((await get(latest.url)).body).toEqual(latest)
  })

  it('are none where the vehicle is not connected', async () => {
    const { get } = evening()
    const zoe = '/vehicles/vhcl01HV4N0X5Z7A9C1E3G5J7M9P2R'
    expect((await get(`${zoe}/status_logs`)).body).toEqual([])
    expect((await get(zoe)).body.latest_status_log).toBeNull()
  })
})

describe('the status logs of an EVSE', () => {
  it('count what the vehicle received and what was lost on the way', async () => {
    const { get, night } = await morningAfter()
    const period = `sampled_at__gte=${night.start}&sampled_at__lte=${night.end}`
    let path: string | null | undefined = `${evse}/status_logs?page_size=100&${period}`
    const logs: Item[] = []
    for (; path; ) {
      const { body, links }: { body: Item[]; links: Item } = await get(path)
      logs.unshift(...body.reverse())
      path = links.next
    }
    const readings = logs.map((log) => log.meter_reading_watt_hours)
    expect(readings).toEqual([...readings].sort((a, b) => a - b))
    const given = (night.energy_delivered_watt_hours * 7360) / 7200
    expect(Math.abs(readings.at(-1) - readings[0] - given)).toBeLessThan(3)
    expect(logs.find((log) => log.is_charging)).toMatchObject({ control_pilot_status: 'C', mode: 'Charge' })
  })

  it('count what was charged by hand in the place of what would have been', async () => {
    const { get, mock, world } = evening(Date.UTC(2026, 9, 14, 13, 30))
    const reading = async () =>
      (await get(`${evse}/status_logs?page_size=1`)).body[0].meter_reading_watt_hours
    const before = await reading()
    const session = plugIn(world, VEHICLE)
    mock.clock.advance(5 * 24 * 3_600_000)
    const [sub] = (await get(`${session}?expand=sub_sessions`)).body.sub_sessions
    expect(
      Math.abs((await reading()) - before - (sub.energy_delivered_watt_hours * 7360) / 7200),
    ).toBeLessThan(3)
  })
})

describe.each([
  [`${vehicle}/status_logs`, 'sampled_at'],
  [`${vehicle}/location_logs`, 'sampled_at'],
  [`${vehicle}/command_logs`, 'logged_at'],
  [`${vehicle}/error_logs`, 'logged_at'],
  [`${evse}/status_logs`, 'sampled_at'],
  [`${evse}/command_logs`, 'logged_at'],
  [`${evse}/error_logs`, 'sampled_at'],
  [`${evse}/ocpp_logs`, 'sampled_at'],
])('%s', (path, time) => {
  it('lists newest first, pages both ways and cuts out a period', async () => {
    const { get } = await morningAfter()
    const first = await get(`${path}?page_size=2`)
    expect(first.body.length).toBeGreaterThan(0)
    if (first.links.next) {
      const second = await get(first.links.next)
      expect((await get(second.links.previous as string)).body).toEqual(first.body)
      const times = [...first.body, ...second.body].map((log) => log[time])
      expect(times).toEqual([...times].sort().reverse())
      const cut = await get(`${path}?${time}__gte=${times[2]}&${time}__lte=${times[1]}`)
      expect(cut.body.map((log: Item) => log[time])).toEqual([times[1], times[2]])
    }
    for (const log of first.body) expect((await get(log.url)).body).toEqual(log)
  })

  it('has what the documentation shows, and expands whose log it is', async () => {
    const { get } = evening()
    const name = path.startsWith('/evses') ? 'evse' : 'vehicle'
    const model = name === 'evse' ? 'evse.model.make' : 'vehicle.trim.model.make'
    const { status, body } = await get(`${path}/${DOCUMENTED}?expand=${model}&expand=${name}.user`)
    expect(status).toBe(200)
    expect(body[name].user.email).toBe('frodo@example.com')
    const { body: list } = await get(`${path}?${time}__lte=2024-12-31T00:00:00Z`)
    expect(list.length).toBeGreaterThanOrEqual(2)
    expect((await get(`${path}/2024-04-17T09:39:45.984585Z`)).status).toBe(404)
  })
})

describe('the command logs of a device', () => {
  it('repeat the command ids of the dispatcher', async () => {
    const { get, night } = await morningAfter()
    const { body: dispatched } = await get(`/dispatcher_logs?charging_sub_session_id=${night.id}`)
    const sent = dispatched.filter((log: Item) => log.reason_not_sent === null)
    const { body: commands } = await get(`${evse}/command_logs?logged_at__gte=${night.start}`)
    expect(sent.length).toBeGreaterThan(0)
    expect(commands.map((log: Item) => log.internal_command_id)).toEqual(
      sent.map((log: Item) => log.internal_command_id),
    )
  })
})

describe('the OCPP logs of an EVSE', () => {
  it.each([
    ['action=StatusNotification', (log: Item) => log.action === 'StatusNotification'],
    ['action__in=Heartbeat,MeterValues', (log: Item) => ['Heartbeat', 'MeterValues'].includes(log.action)],
    ['direction=SENT', (log: Item) => log.direction === 'Sent'],
    ['direction=RECEIVED', (log: Item) => log.direction === 'Received'],
    ['error_code=InternalError', (log: Item) => log.response.error_code === 'InternalError'],
    ['error_code__in=NoError,InternalError', () => true],
  ])('narrow down by %s', async (filter, passes) => {
    const { get } = await morningAfter()
    const period = 'sampled_at__gte=2026-10-14T12:00:00Z'
    const filtered = (await get(`${evse}/ocpp_logs?page_size=100&${period}&${filter}`)).body
    const { body: first, links } = await get(`${evse}/ocpp_logs?page_size=100&${period}`)
    const everything = [...first, ...(await get(links.next as string)).body]
    expect(filtered).toEqual(everything.filter(passes).slice(0, 100))
    if (!filter.includes('InternalError')) expect(filtered.length).toBeGreaterThan(0)
  })
})
