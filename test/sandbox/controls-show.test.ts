import { describe, expect, it } from 'vitest'
import { sandbox } from './api.ts'
import { EVENING, EVSE, VEHICLE } from './charging-fixture.ts'

const USER = 'user01HN2NJ9NMRZBXT1H6FT9N7735'
const TRIM = 'trim01HRFHBCM7VBSWRPVYFBQMH2BR'

type Sandbox = ReturnType<typeof sandbox>

/** A sandbox whose time stands still at noon, with the vehicle away from the plug. */
function noon(): Sandbox {
  const one = sandbox({ clock: { start: EVENING - 10 * 3_600_000, speed: 0 }, rateLimit: false })
  return one
}

async function onboard({ get, post }: Sandbox): Promise<string> {
  const query = `user_id=${USER}&client_id=sandbox-cc-id&trim_id=${TRIM}&response_type=json`
  const { authorization_request_id } = (await get(`/vehicle_onboarding?${query}`)).body
  const { body } = await post('/vehicle_onboarding/complete', {
    authorization_request_uid: authorization_request_id,
    auth_code: 'any',
  })
  return body.vehicles[0].id
}

/** Signs in on the pages that a link leads to. */
async function signIn({ mock, get }: Sandbox, url: string) {
  const page = (await get(url)).headers.get('location') as string
  for (const fields of [{ outcome: 'success' }, { device: '0' }])
    await mock.fetch(page, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
}

/** Every operation that shows how a vehicle is, as whether it is at the plug; null for what does not tell that. */
const VIEWS: Readonly<Record<string, (one: Sandbox, vehicle: string) => Promise<unknown>>> = {
  'GET /vehicles/{vehicle_id}': async ({ get }, vehicle) =>
    (await get(`/vehicles/${vehicle}?expand=latest_status_log`)).body.latest_status_log.is_plugged_in,
  'GET /vehicles': async ({ get }, vehicle) => {
    const { body } = await get('/vehicles?expand=latest_status_log&page_size=100')
    return body.find(({ id }: { id: string }) => id === vehicle).latest_status_log.is_plugged_in
  },
  'GET /vehicles/{vehicle_id}/status_logs': async ({ get }, vehicle) => {
    const [newest] = (await get(`/vehicles/${vehicle}/status_logs?page_size=1`)).body
    expect((await get(newest.url)).body).toEqual(newest)
    return newest.is_plugged_in
  },
  'GET /vehicles/{vehicle_id}/status_logs of the moment': async ({ get, mock }, vehicle) => {
    const now = new Date(mock.clock.now()).toISOString()
    const { body } = await get(`/vehicles/${vehicle}/status_logs?sampled_at__gte=${now}`)
    return body[0].is_plugged_in
  },
  'GET /vehicles/{vehicle_id}/location_logs': async ({ get, mock }, vehicle) => {
    const [newest] = (await get(`/vehicles/${vehicle}/location_logs?page_size=1`)).body
    expect(Date.parse(newest.sampled_at)).toBe(mock.clock.now())
    expect((await get(newest.url)).body).toEqual(newest)
    return null
  },
  'GET /vehicles/{vehicle_id}/state_of_charge': async ({ get, mock }, vehicle) => {
    const { body } = await get(`/vehicles/${vehicle}/state_of_charge`)
    expect(body).toMatchObject({ source: 'CONNECTED', state_of_charge_percentage: expect.any(Number) })
    expect(Date.parse(body.updated_at)).toBe(mock.clock.now())
    return null
  },
  'GET /charging_sessions': async ({ get }, vehicle) => {
    const { body } = await get('/charging_sessions?page_size=100')
    return body.some((one: { vehicle: string; end: unknown }) => one.vehicle.endsWith(vehicle) && !one.end)
  },
  'GET /charging_sub_sessions': async ({ get }, vehicle) =>
    (await get(`/charging_sub_sessions?vehicle_id=${vehicle}&is_finished=false`)).body.length === 1,
}

/** Every operation that shows how the EVSE of the vehicle is. */
const EVSE_VIEWS: typeof VIEWS = {
  'GET /evses/{evse_id}': async ({ get }) =>
    (await get(`/evses/${EVSE}?expand=latest_status_log`)).body.latest_status_log.is_plugged_in,
  'GET /evses': async ({ get }) => {
    const { body } = await get('/evses?expand=latest_status_log&page_size=100')
    return body.find(({ id }: { id: string }) => id === EVSE).latest_status_log.is_plugged_in
  },
  'GET /evses/{evse_id}/status_logs': async ({ get }) => {
    const [newest] = (await get(`/evses/${EVSE}/status_logs?page_size=1`)).body
    expect((await get(newest.url)).body).toEqual(newest)
    expect(newest.control_pilot_status === 'A').toBe(!newest.is_plugged_in)
    return newest.is_plugged_in
  },
  'GET /evses/{evse_id}/connectivity': async ({ get }) =>
    (await get((await get(`/evses/${EVSE}/connectivity`)).body.latest_status_log)).body.is_plugged_in,
  'GET /evses/{evse_id}/ocpp_logs': async ({ get }) => {
    const [newest] = (await get(`/evses/${EVSE}/ocpp_logs?page_size=1`)).body
    return newest.payload.status !== 'Available'
  },
}

/** Every way in which somebody can change how a vehicle is at once, and whether it is at the plug then. */
const CONTROLS: Readonly<
  Record<string, { plugged: boolean; evse: boolean; act(one: Sandbox): Promise<string> }>
> = {
  'plugging in': {
    plugged: true,
    evse: true,
    async act({ mock }) {
      mock.plugIn(VEHICLE)
      return VEHICLE
    },
  },
  'unplugging in the same moment': {
    plugged: false,
    evse: true,
    async act({ mock }) {
      mock.plugIn(VEHICLE)
      mock.unplug(VEHICLE)
      return VEHICLE
    },
  },
  'starting a boost': {
    plugged: true,
    evse: true,
    async act({ mock, post }) {
      const session = mock.plugIn(VEHICLE)
      mock.clock.advance(60_000)
      expect((await post(`${session}/boost_start`)).status).toBe(200)
      return VEHICLE
    },
  },
  'ending a boost': {
    plugged: true,
    evse: true,
    async act({ mock, post }) {
      const session = mock.plugIn(VEHICLE)
      await post(`${session}/boost_start`)
      mock.clock.advance(60_000)
      expect((await post(`${session}/boost_end`)).status).toBe(200)
      return VEHICLE
    },
  },
  'connecting a vehicle': { plugged: false, evse: false, act: onboard },
  'plugging in a vehicle that was just connected': {
    plugged: true,
    evse: false,
    async act(one) {
      const vehicle = await onboard(one)
      one.mock.plugIn(vehicle)
      return vehicle
    },
  },
  'connecting a vehicle again': {
    plugged: false,
    evse: false,
    async act(one) {
      await one.post(`/vehicles/${VEHICLE}/disconnect`)
      one.mock.clock.advance(60_000)
      await signIn(one, (await one.post(`/vehicles/${VEHICLE}/reconnect`)).body.url)
      return VEHICLE
    },
  },
}

describe.each(Object.entries(CONTROLS))('%s', (_, { plugged, evse, act }) => {
  it('shows at that moment wherever it can be seen, on a clock that stands still', async () => {
    const one = noon()
    const vehicle = await act(one)
    for (const [operation, view] of Object.entries({ ...VIEWS, ...(evse && EVSE_VIEWS) })) {
      const shown = await view(one, vehicle)
      if (shown !== null) expect(shown, operation).toBe(plugged)
    }
  })
})

describe('what shows at once', () => {
  it('is a report of its own each time, which never says anything else later', async () => {
    const { mock, get } = noon()
    mock.plugIn(VEHICLE)
    const [first] = (await get(`/vehicles/${VEHICLE}/status_logs?page_size=1`)).body
    mock.unplug(VEHICLE)
    mock.clock.advance(60 * 60_000)
    expect(first.is_plugged_in).toBe(true)
    expect((await get(first.url)).body).toEqual(first)
    const { body } = await get(`/vehicles/${VEHICLE}/status_logs?page_size=100`)
    expect(new Set(body.map(({ url }: { url: string }) => url)).size).toBe(body.length)
    const times = body.map(({ sampled_at }: { sampled_at: string }) => sampled_at)
    expect(times).toEqual([...times].sort().reverse())
  })

  it('gives way to the next report', async () => {
    const { mock, get } = noon()
    mock.plugIn(VEHICLE)
    const before = (await get(`/vehicles/${VEHICLE}`)).body.latest_status_log
    mock.clock.advance(40 * 60_000)
    const after = (await get(`/vehicles/${VEHICLE}`)).body.latest_status_log
    expect(after > before).toBe(true)
    expect((await get(after)).body.is_plugged_in).toBe(true)
  })

  it('is kept in a snapshot', async () => {
    const { mock, get } = noon()
    mock.plugIn(VEHICLE)
    const before = (await get(`/vehicles/${VEHICLE}?expand=latest_status_log`)).body
    const state = JSON.parse(JSON.stringify(mock.save()))
    mock.reset()
    mock.load(state)
    expect((await get(`/vehicles/${VEHICLE}?expand=latest_status_log`)).body).toEqual(before)
  })

  it('is no report of a vehicle that has none, nor of one that was taken away', async () => {
    const { mock, get, post, delete: remove } = noon()
    const { body } = await post('/vehicles', {
      model: 'https://api.ev.energy/v2/vehicle_models/vmod01HSBR8Z36GD7A46K7M4R12VG0',
    })
    mock.plugIn(body.id)
    expect((await get(`/vehicles/${body.id}`)).body.latest_status_log).toBe(null)
    mock.unplug(body.id)
    mock.plugIn(VEHICLE)
    await remove(`/vehicles/${VEHICLE}`)
    const evse = (await get(`/evses/${EVSE}?expand=latest_status_log`)).body
    expect(evse.latest_status_log.is_plugged_in).toBe(false)
  })
})
