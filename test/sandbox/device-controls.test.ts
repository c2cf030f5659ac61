import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVSE, VEHICLE } from './charging-fixture.ts'
import { noon } from './noon.ts'

const HOUR = 3_600_000
const USER = 'user01HN2NJ9NMRZBXT1H6FT9N7735'
/** A connected vehicle of the same user, and the EVSE that it charges at: without it, at a socket. */
const OTHER_EVSE = 'evse01HSH04XHZCT92RN018F0236ZM'
const SOCKET = 'vhcl01HNARS42AVJN9QWQF6J52B7MB'
const UNCONNECTED = 'vhcl01HV4N0X5Z7A9C1E3G5J7M9P2R'

const INVERTER = 'invt01HP9YGVQ0VS8KADFY6GAQ9C6R'
const BATTERY = 'hoba01J5DCXX8DMJDJYGVR1DW4J7AA'
const SYSTEM = 'hems01J5DCXX8DMJDJYGVR1DW4J7AA'
/** What that battery can take and give, in watts. */
const POWER = 6000

/** A sandbox at noon, and what the tests do with its devices. */
function devices() {
  const one = noon()
  const { control } = one
  const vehicle = (body: object, id = VEHICLE) => control('PATCH', `/vehicles/${id}`, body)
  const evse = (body: object) => control('PATCH', `/evses/${EVSE}`, body)
  const newest = async (log: string) => (await one.get(`${log}?page_size=1`)).body[0]
  const notification = async () => (await newest('/notifications')) ?? {}
  const status = (id = VEHICLE) => newest(`/vehicles/${id}/status_logs`)
  return { ...one, vehicle, evse, newest, notification, status }
}

describe('a vehicle at hand', () => {
  it('foretells what the lists of prices and carbon intensities have a day later', async () => {
    const { control, get, mock } = devices()
    const now = mock.clock.now()
    const { body: vehicles } = await get('/vehicles?expand=user&page_size=100')
    interface Slot {
      readonly started_at: string
      readonly price_minor_units: number | null
      readonly co2_intensity_grams_per_kilowatt_hour: number | null
    }
    const told = new Map<string, Slot[]>()
    const before = JSON.stringify(mock.save())
    for (const { id } of vehicles) told.set(id, (await control('GET', `/vehicles/${id}/forecast`)).body)
    expect(JSON.stringify(mock.save())).toBe(before)
    await control('POST', '/clock/advance', { duration: 'P1D' })
    let priced = 0
    for (const { id, user } of vehicles) {
      const forecast = told.get(id) ?? []
      expect(forecast).toHaveLength(48)
      expect(Date.parse(forecast[0]?.started_at ?? '')).toBeLessThanOrEqual(now)
      const tariff = user?.default_location?.tariff
      if (!tariff) {
        expect(forecast.every(({ price_minor_units }) => price_minor_units === null)).toBe(true)
        continue
      }
      const feed =
        user.default_location.country_code === 'GB' && '/carbon_feeds/cabf01HN2NJ9NMRZBXT1H6FT9N7735'
      if (feed) {
        const { body } = await get(`${feed}/carbon_intensities?page_size=48`)
        expect(forecast.map(({ co2_intensity_grams_per_kilowatt_hour: grams }) => grams).slice(1)).toEqual(
          body.carbon_intensities
            .map((one: Slot) => one.co2_intensity_grams_per_kilowatt_hour)
            .reverse()
            .slice(0, -1),
        )
      }
      const from = encodeURIComponent(forecast[0]?.started_at ?? '')
      const { pathname } = new URL(tariff)
      const { body } = await get(
        `${pathname.replace('/v2', '')}/prices?page_size=100&started_at__gte=${from}`,
      )
      const prices = new Map(
        body.map((price: { started_at: string; price_minor_units: number }) => [
          price.started_at,
          price.price_minor_units,
        ]),
      )
      for (const { started_at, price_minor_units } of forecast)
        expect(prices.get(started_at) ?? null, `${id} at ${started_at}`).toBe(price_minor_units)
      if (prices.size > 0) priced++
    }
    expect(priced).toBeGreaterThan(2)
  })

  it('is looked at without anybody being told', async () => {
    const { control, mock } = devices()
    const before = JSON.stringify(mock.save())
    const { body } = await control('GET', `/vehicles/${VEHICLE}`)
    expect(body).toMatchObject({
      vehicle: `/v2/vehicles/${VEHICLE}`,
      connection: 'online',
      telemetry: 'live',
    })
    expect(JSON.stringify(mock.save())).toBe(before)
    expect((await control('GET', `/vehicles/${UNCONNECTED}`)).body.connection).toBe('none')
  })

  it('has the level that it is given, in its logs, its state of charge and from where it charges', async () => {
    const { vehicle, status, get, mock } = devices()
    expect((await vehicle({ state_of_charge_percentage: 31 })).body.state_of_charge_percentage).toBe(31)
    expect((await status()).state_of_charge_percentage).toBe(31)
    expect((await get(`/vehicles/${VEHICLE}/state_of_charge`)).body).toMatchObject({
      state_of_charge_percentage: 31,
      source: 'CONNECTED',
    })
    mock.plugIn(VEHICLE)
    expect((await status()).state_of_charge_percentage).toBe(31)
  })

  it('drives: its level falls and its odometer rises by the way, and it is back', async () => {
    const { control, status } = devices()
    const before = (await control('GET', `/vehicles/${VEHICLE}`)).body
    const { body } = await control('POST', `/vehicles/${VEHICLE}/drive`, { distance_meters: 60_000 })
    expect(body.odometer_meters - before.odometer_meters).toBe(60_000)
    const shown = await status()
    expect(shown.odometer_meters).toBe(body.odometer_meters)
    expect(shown.state).toBe('RECENTLY_FINISHED_DRIVING')
    expect(shown.state_of_charge_percentage).toBeLessThan(before.state_of_charge_percentage)
  })

  it('has driven as far, and no less, however often it is plugged in, unplugged and driven in one moment', async () => {
    const { control, mock } = devices()
    const before = (await control('GET', `/vehicles/${VEHICLE}`)).body
    for (let i = 0; i < 3; i++) {
      mock.plugIn(VEHICLE)
      mock.unplug(VEHICLE)
      await control('POST', `/vehicles/${VEHICLE}/drive`, { energy_watt_hours: 1000 })
    }
    const { body } = await control('GET', `/vehicles/${VEHICLE}`)
    expect(body.odometer_meters - before.odometer_meters).toBe(18_000)
    mock.clock.advance(4 * 24 * HOUR)
    expect(mock.devices.vehicle(VEHICLE).odometer_meters).toBeGreaterThanOrEqual(body.odometer_meters)
  })

  it('does not drive at the plug, nor farther than its battery lasts', async () => {
    const { control, vehicle, mock } = devices()
    await vehicle({ state_of_charge_percentage: 10 })
    const far = await control('POST', `/vehicles/${VEHICLE}/drive`, { distance_meters: 1_000_000 })
    expect([far.status, far.body.detail]).toEqual([409, expect.stringContaining('metres')])
    mock.plugIn(VEHICLE)
    const plugged = await control('POST', `/vehicles/${VEHICLE}/drive`, { distance_meters: 1000 })
    expect([plugged.status, plugged.body.detail]).toEqual([409, expect.stringContaining('Unplug it first')])
  })

  it('sleeps: it tells nothing, its errors say why, and it tells again once it is woken', async () => {
    const { vehicle, newest, status, mock } = devices()
    expect((await vehicle({ connection: 'asleep' })).body.connection).toBe('asleep')
    const last = await status()
    mock.clock.advance(3 * HOUR)
    expect(await status()).toEqual(last)
    const error = await newest(`/vehicles/${VEHICLE}/error_logs`)
    expect(error).toMatchObject({ error_code: 'VEHICLE_ASLEEP', status_code: 503, command: 'GET_STATE' })
    expect(Date.parse(error.logged_at)).toBeGreaterThan(mock.clock.now() - HOUR)
    expect((await vehicle({ connection: 'online' })).body.connection).toBe('online')
    expect(Date.parse((await status()).sampled_at)).toBe(mock.clock.now())
  })

  it('that is plugged in or driven wakes', async () => {
    const { vehicle, control } = devices()
    await vehicle({ connection: 'asleep' })
    await control('POST', `/vehicles/${VEHICLE}/drive`, { distance_meters: 1000 })
    expect((await control('GET', `/vehicles/${VEHICLE}`)).body.connection).toBe('online')
    await vehicle({ connection: 'asleep' })
    await control('POST', `/vehicles/${VEHICLE}/plug_in`)
    expect((await control('GET', `/vehicles/${VEHICLE}`)).body.connection).toBe('online')
  })

  it('that sleeps at a socket takes no energy until it is woken, and fails the commands that it gets', async () => {
    const { vehicle, mock, get } = devices()
    mock.devices.updateEvse(OTHER_EVSE, { fault_code: 'OtherError' })
    const session = mock.plugIn(SOCKET)
    expect(mock.devices.vehicle(SOCKET).evse).toBe(null)
    await vehicle({ state_of_charge_percentage: 30 }, SOCKET)
    await vehicle({ connection: 'asleep' }, SOCKET)
    mock.clock.advance(15 * HOUR)
    expect(mock.devices.vehicle(SOCKET)).toMatchObject({ is_charging: false, state_of_charge_percentage: 30 })
    const errors = (await get(`/vehicles/${SOCKET}/error_logs?page_size=100`)).body
    const commands = (await get(`/vehicles/${SOCKET}/command_logs?page_size=100`)).body
    const failed = errors.find(({ command }: { command: string }) => command === 'START_CHARGE')
    expect(commands.map((log: { internal_command_id: string }) => log.internal_command_id)).toContain(
      failed.internal_command_id,
    )
    await vehicle({ connection: 'online' }, SOCKET)
    expect(mock.devices.vehicle(SOCKET).is_charging).toBe(true)
    mock.clock.advance(2 * HOUR)
    expect(mock.devices.vehicle(SOCKET).state_of_charge_percentage).toBeGreaterThan(30)
    expect((await get(session)).status).toBe(200)
  })

  it('whose login is revoked is INACTIVE and its user is let know, until they sign in again', async () => {
    const { vehicle, get, newest, notification, mock } = devices()
    await vehicle({ connection: 'revoked' })
    expect((await get(`/vehicles/${VEHICLE}`)).body.integrated).toBe('INACTIVE')
    expect(await newest(`/vehicles/${VEHICLE}/error_logs`)).toMatchObject({
      status_code: 401,
      error_code: 'AUTHENTICATION_ERROR',
      error_type: 'VehicleAPIUnauthorized',
    })
    expect(await notification()).toMatchObject({
      message_id: 'ERR0123',
      category: 'ACTIONABLE',
      short_text_title: expect.stringContaining('Volvo'),
    })
    const german = await get('/notifications?page_size=1', { 'accept-language': 'de' })
    expect(german.body[0].short_text_title).toContain('neu verbinden')
    mock.clock.advance(HOUR)
    await vehicle({ connection: 'online' })
    expect((await get(`/vehicles/${VEHICLE}`)).body.integrated).toBe('ACTIVE')
    expect((await notification()).resolved_at).toBe(
      new Date(mock.clock.now()).toISOString().replace('.000', ''),
    )
  })

  it('whose login is revoked is ACTIVE again, and nothing is left to do, once its user has been on the pages', async () => {
    const { vehicle, get, post, notification, mock } = devices()
    await vehicle({ connection: 'revoked' })
    expect((await notification()).resolved_at).toBeUndefined()
    const { url } = (await post(`/vehicles/${VEHICLE}/reconnect`)).body
    const page = String((await get(url)).headers.get('location'))
    for (const fields of [{ outcome: 'success' }, { device: '0' }])
      await mock.fetch(page, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
    expect((await get(`/vehicles/${VEHICLE}`)).body.integrated).toBe('ACTIVE')
    expect(await notification()).toMatchObject({ message_id: 'ERR0123', resolved_at: expect.any(String) })
  })

  it('whose telemetry is stale repeats how it was, however long it charges', async () => {
    const { vehicle, status, mock } = devices()
    await vehicle({ state_of_charge_percentage: 40 })
    mock.plugIn(VEHICLE)
    await vehicle({ telemetry: 'stale' })
    const before = await status()
    mock.clock.advance(16 * HOUR)
    const after = await status()
    expect(after.sampled_at > before.sampled_at).toBe(true)
    expect(after).toMatchObject({ state_of_charge_percentage: 40, is_charging: false })
    expect(mock.devices.vehicle(VEHICLE).state_of_charge_percentage).toBeGreaterThan(60)
    await vehicle({ telemetry: 'live' })
    expect((await status()).state_of_charge_percentage).toBeGreaterThan(60)
  })

  it('cannot have a connection that does not follow on what it has', async () => {
    const { vehicle } = devices()
    const never = await vehicle({ connection: 'asleep' }, UNCONNECTED)
    expect([never.status, never.body.detail]).toEqual([409, expect.stringContaining('never connected')])
    await vehicle({ connection: 'revoked' })
    expect((await vehicle({ connection: 'asleep' })).status).toBe(409)
    expect((await vehicle({ connection: 'offline' })).status).toBe(409)
  })

  it('has the errors that are put on record', async () => {
    const { control, newest, get } = devices()
    const { body, status } = await control('POST', `/vehicles/${VEHICLE}/errors`, {
      status_code: 429,
      error_code: 'TOO_MANY_REQUESTS',
      command: 'START_CHARGE',
    })
    expect(status).toBe(201)
    const error = await newest(`/vehicles/${VEHICLE}/error_logs`)
    expect(error).toMatchObject({ status_code: 429, command: 'START_CHARGE' })
    expect((await get(body.error_log.slice('/v2'.length))).body).toEqual(error)
  })

  it('is plugged in at the EVSE that is named, if that is free, works and is its user’s', async () => {
    const { control, mock } = devices()
    const at = (vehicle: string, evse_id: string) =>
      control('POST', `/vehicles/${vehicle}/plug_in`, { evse_id })
    const { body } = await control('POST', '/evses', { user_id: USER })
    const other = body.evse.split('/').at(-1)
    await at(VEHICLE, other)
    expect(mock.devices.vehicle(VEHICLE).evse).toBe(`/evses/${other}`)
    const taken = await at(SOCKET, other)
    expect([taken.status, taken.body.detail]).toEqual([409, expect.stringContaining(VEHICLE)])
    const [foreign] = (await sandboxEvses(mock)).filter(({ user }) => !user?.includes(USER))
    const refused = await at(SOCKET, foreign?.id ?? '')
    expect([refused.status, Object.keys(refused.body.field_errors ?? {})]).toEqual([422, ['evse_id']])
  })
})

async function sandboxEvses(mock: ReturnType<typeof noon>['mock']) {
  const answer = await mock.fetch('https://api.ev.energy/v2/evses?page_size=100', {
    headers: { authorization: 'Bearer any' },
  })
  const own: { id: string; user?: string }[] = await answer.json()
  return [...own, { id: `evse${'0'.repeat(26)}` }]
}

describe('an EVSE at hand', () => {
  it('with a fault gives no energy, and says so in its status, error and OCPP logs, until that is cleared', async () => {
    const { evse, vehicle, newest, mock, control } = devices()
    mock.plugIn(VEHICLE)
    await vehicle({ state_of_charge_percentage: 30 })
    mock.clock.advance(14 * HOUR)
    expect(mock.devices.evse(EVSE)).toMatchObject({ is_charging: true, vehicle: `/vehicles/${VEHICLE}` })
    const level = mock.devices.vehicle(VEHICLE).state_of_charge_percentage
    expect((await evse({ fault_code: 'GroundFailure' })).body).toMatchObject({
      fault_code: 'GroundFailure',
      is_plugged_in: true,
      is_charging: false,
    })
    expect(await newest(`/evses/${EVSE}/status_logs`)).toMatchObject({
      control_pilot_status: 'F',
      is_charging: false,
      charge_rate_watts: 0,
    })
    expect(await newest(`/evses/${EVSE}/error_logs`)).toMatchObject({ error_code: 'GroundFailure' })
    expect((await newest(`/evses/${EVSE}/ocpp_logs`)).payload).toMatchObject({
      status: 'Faulted',
      errorCode: 'GroundFailure',
    })
    expect((await newest(`/vehicles/${VEHICLE}/status_logs`)).is_charging).toBe(false)
    mock.clock.advance(HOUR)
    expect(mock.devices.vehicle(VEHICLE).state_of_charge_percentage).toBe(level)
    const other = await control('POST', `/vehicles/${SOCKET}/plug_in`, { evse_id: EVSE })
    expect(other.status).toBe(409)
    await evse({ fault_code: null })
    expect((await newest(`/evses/${EVSE}/ocpp_logs`)).payload).toMatchObject({
      status: 'Charging',
      errorCode: 'NoError',
    })
    mock.clock.advance(HOUR)
    expect(mock.devices.vehicle(VEHICLE).state_of_charge_percentage).toBeGreaterThan(level)
  })

  it('that is offline tells nothing while it charges on; its user is let know, and its reliability falls', async () => {
    const { evse, get, newest, notification, mock, vehicle } = devices()
    mock.plugIn(VEHICLE)
    await vehicle({ state_of_charge_percentage: 30 })
    const reliability = async () => (await get(`/evses/${EVSE}/connectivity`)).body.connection_reliability_30d
    const before = await reliability()
    await evse({ connection: 'offline' })
    const last = await newest(`/evses/${EVSE}/status_logs`)
    mock.clock.advance(3 * 24 * HOUR)
    expect(await newest(`/evses/${EVSE}/status_logs`)).toEqual(last)
    expect(mock.devices.vehicle(VEHICLE).state_of_charge_percentage).toBe(80)
    expect(await newest(`/evses/${EVSE}/error_logs`)).toMatchObject({ error_type: 'HardwareAPITimeout' })
    expect(await reliability()).toBeLessThan(before)
    expect((await notification()).message_id).toBe('RTY0042')
    await evse({ connection: 'online' })
    expect((await notification()).resolved_at).toBeDefined()
    expect(Date.parse((await newest(`/evses/${EVSE}/status_logs`)).sampled_at)).toBe(mock.clock.now())
  })

  it('runs the firmware that is installed, and says so over OCPP', async () => {
    const { evse, get } = devices()
    expect((await evse({ firmware_version: '9.9.9' })).body.firmware_version).toBe('9.9.9')
    expect((await get(`/evses/${EVSE}/connectivity`)).body.firmware_version).toBe('9.9.9')
    const [boot] = (await get(`/evses/${EVSE}/ocpp_logs?action=BootNotification&page_size=1`)).body
    expect(boot.payload.firmwareVersion).toBe('9.9.9')
    await evse({ connection: 'offline' })
    expect((await evse({ firmware_version: '10' })).status).toBe(409)
    expect((await evse({ firmware_version: '10', connection: 'online' })).status).toBe(200)
  })
})

describe('an inverter and a home battery at hand', () => {
  const HOME = [
    ['/inverters', INVERTER],
    ['/home_batteries', BATTERY],
  ] as const

  it.each(['offline', 'revoked'])(
    'report nothing while they are %s, and at once when they are online',
    async (connection) => {
      const { control, get, mock } = devices()
      for (const [path, id] of HOME) {
        const latest = async () => (await get(`${path}/${id}`)).body.latest_status_log
        const off = await control('PATCH', `${path}/${id}`, { connection })
        expect(off.body).toMatchObject({ device: `/v2${path}/${id}`, connection, fault: false })
        const last = await latest()
        mock.clock.advance(HOUR)
        expect(await latest()).toBe(last)
        expect((await control('PATCH', `${path}/${id}`, { connection: 'online' })).body.connection).toBe(
          'online',
        )
        const told = (await get(`${path}/${id}?expand=latest_status_log`)).body.latest_status_log
        expect(Date.parse(told.sampled_at)).toBe(mock.clock.now())
        mock.clock.advance(HOUR)
        expect((await latest()) > told.url).toBe(true)
      }
    },
  )

  it('whose login is revoked are online once their user has connected them again', async () => {
    const { control, mock } = devices()
    const connect = async (kind: string, id: string) => {
      const query = `user_id=${USER}&client_id=sandbox-cc-id&${kind}_id=${id}`
      const begun = await mock.fetch(`https://api.ev.energy/v2/${kind}_onboarding?${query}`, {
        redirect: 'manual',
      })
      for (const fields of [{ outcome: 'success' }, { device: '0' }])
        await mock.fetch(String(begun.headers.get('location')), {
          method: 'POST',
          body: new URLSearchParams(fields),
          redirect: 'manual',
        })
    }
    for (const [path, id] of [...HOME, ['/evses', EVSE] as const]) {
      await control('PATCH', `${path}/${id}`, { connection: path === '/evses' ? 'offline' : 'revoked' })
      await connect({ '/inverters': 'inverter', '/evses': 'evse' }[path as string] ?? 'home_battery', id)
      expect((await control('GET', `${path}/${id}`)).body.connection, path).toBe('online')
    }
  })

  it.each([
    ['/home_batteries', BATTERY, { status: 'FAULT', charge_rate_watts: null, operation_mode: 'UNKNOWN' }],
    ['/inverters', INVERTER, { status: 'UNKNOWN' }],
  ])('of %s says at once that it has a fault, until it is repaired', async (path, id, broken) => {
    const { control, get } = devices()
    const status = async () => (await get(`${path}/${id}?expand=latest_status_log`)).body.latest_status_log
    const before = await status()
    await control('PATCH', `${path}/${id}`, { fault: true })
    expect(await status()).toMatchObject(broken)
    expect((await status()).solar_power_watts).toBeUndefined()
    await control('PATCH', `${path}/${id}`, { fault: false })
    const after = await status()
    expect(after.status).not.toBe(broken.status)
    expect(typeof after.solar_power_watts).toBe(typeof before.solar_power_watts)
  })

  it('a battery has the level that it is given wherever it is seen, and goes on from there', async () => {
    const { control, get, newest, mock } = devices()
    const now = async () =>
      (await control('GET', `/home_batteries/${BATTERY}`)).body.state_of_charge_percentage
    const logs = `/home_batteries/${BATTERY}/status_logs`
    const before = (await get(`${logs}?page_size=50`)).body
    const { body } = await control('PATCH', `/home_batteries/${BATTERY}`, { state_of_charge_percentage: 3 })
    expect(body.state_of_charge_percentage).toBe(3)
    const log = await newest(logs)
    expect(log).toMatchObject({ state_of_charge_percentage: 3, status: 'IDLE', charge_rate_watts: 0 })
    expect((await get(log.url)).body).toEqual(log)
    expect((await get(`/home_batteries/${BATTERY}?expand=latest_status_log`)).body.latest_status_log).toEqual(
      log,
    )
    // What was told before stays told.
    expect((await get(`${logs}?page_size=51`)).body.slice(1)).toEqual(before)
    mock.clock.advance(HOUR)
    const { body: live } = await get(`/hem_systems/${SYSTEM}/live_power`)
    expect(live.battery_state_of_charge_percentage).toBeLessThan(60)
    expect(live.battery_state_of_charge_percentage).toBeGreaterThanOrEqual(await floorOf(get, logs))
    await control('PATCH', `/home_batteries/${BATTERY}`, { state_of_charge_percentage: 100 })
    mock.clock.advance(HOUR)
    expect(await now()).toBeGreaterThan(70)
    const { body: stats } = await get(
      `/hem_systems/${SYSTEM}/energy_stats?resolution=PT30M&start=2025-03-01T13:00:00Z&end=2025-03-01T13:30:00Z`.replaceAll(
        '2025-03-01T13',
        new Date(mock.clock.now() - HOUR).toISOString().slice(0, 13),
      ),
    )
    expect(stats.buckets[0].avg_battery_state_of_charge_percentage).toBeGreaterThan(70)
  })

  it('a battery never leaps but when it is given a level, nor does more than it can', async () => {
    const { control, get, mock } = devices()
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 30 * 60 })), {
          minLength: 1,
          maxLength: 4,
        }),
        async (sets) => {
          for (const [level, minutes] of sets) {
            await control('PATCH', `/home_batteries/${BATTERY}`, { state_of_charge_percentage: level })
            const since = mock.clock.now()
            mock.clock.advance(minutes * 60_000)
            const { body } = await get(
              `/home_batteries/${BATTERY}/status_logs?page_size=100&sampled_at__gte=${new Date(since).toISOString()}`,
            )
            const told: Told[] = [...body].reverse()
            told.forEach((log, index) => {
              const next = told[index + 1]
              if (!next) return
              const hours = (Date.parse(next.sampled_at) - Date.parse(log.sampled_at)) / HOUR
              const moved = Math.abs(next.state_of_charge_percentage - log.state_of_charge_percentage)
              expect(moved, JSON.stringify([log, next])).toBeLessThanOrEqual(
                1 + (100 * POWER * hours) / log.capacity_watt_hours,
              )
            })
          }
        },
      ),
      { numRuns: 8 },
    )
  })
})

interface Told {
  readonly sampled_at: string
  readonly state_of_charge_percentage: number
  readonly capacity_watt_hours: number
}

/** Below what a battery keeps for a power cut it is filled up first. */
const floorOf = async (
  get: (path: string) => Promise<{ body: { discharge_limit_percentage: number }[] }>,
  logs: string,
) => Math.min(3, (await get(`${logs}?page_size=1`)).body[0]?.discharge_limit_percentage ?? 0)

describe('devices at hand', () => {
  it('are as they were once a snapshot is restored', async () => {
    const { vehicle, evse, control, mock } = devices()
    await control('POST', `/vehicles/${VEHICLE}/drive`, { distance_meters: 1000 })
    await vehicle({ telemetry: 'stale' })
    await vehicle({ connection: 'asleep' })
    await evse({ fault_code: 'OverVoltage' })
    const before = [mock.devices.vehicle(VEHICLE), mock.devices.evse(EVSE)]
    const state = JSON.parse(JSON.stringify(mock.save()))
    mock.reset()
    expect([mock.devices.vehicle(VEHICLE), mock.devices.evse(EVSE)]).not.toEqual(before)
    mock.load(state)
    expect([mock.devices.vehicle(VEHICLE), mock.devices.evse(EVSE)]).toEqual(before)
  })

  it('that do not exist are a 404 for every control of them', async () => {
    const { control } = devices()
    const nobody = '0'.repeat(26)
    const answers = [
      await control('GET', `/vehicles/vhcl${nobody}`),
      await control('PATCH', `/vehicles/vhcl${nobody}`, { telemetry: 'stale' }),
      await control('POST', `/vehicles/vhcl${nobody}/drive`, { distance_meters: 1 }),
      await control('POST', `/vehicles/vhcl${nobody}/errors`),
      await control('GET', `/evses/evse${nobody}`),
      await control('PATCH', `/evses/evse${nobody}`, { connection: 'offline' }),
      await control('POST', `/evses/evse${nobody}/errors`),
      await control('GET', `/inverters/invt${nobody}`),
      await control('PATCH', `/inverters/invt${nobody}`, { connection: 'offline' }),
      await control('GET', `/home_batteries/hoba${nobody}`),
      await control('PATCH', `/home_batteries/hoba${nobody}`, { fault: true }),
    ]
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
  })
})
