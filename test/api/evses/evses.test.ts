import { describe, expect, it } from 'vitest'
import { sandbox } from '../../sandbox/api.ts'
import { application } from '../../sandbox/application.ts'

const SYNC_EV = '/evses/evse01HSH04KDEWF6Z4DB2J77J74K5'
const WALLBOX = '/evses/evse01HSH04XHZCT92RN018F0236ZM'
const FRODO = '/users/user01HN2NJ9NMRZBXT1H6FT9N7735'

const cpids = (body: { cpid: string }[]) => body.map(({ cpid }) => cpid)

describe('EVSEs', () => {
  it('are those of the user that a token stands for, in pages', async () => {
    const { get } = sandbox()
    expect(cpids((await get('/evses')).body)).toEqual(['SHIR100001', '482913'])
    const first = await get('/evses?page_size=1')
    const second = await get(first.links.next as string)
    expect(cpids([...first.body, ...second.body])).toEqual(['SHIR100001', '482913'])
    expect((await get(second.links.previous as string)).body).toEqual(first.body)
  })

  it('are as the documentation shows them', async () => {
    const { get } = sandbox()
    expect((await get(`${SYNC_EV}?expand=model.make&expand=user`)).body).toMatchObject({
      model: { name: 'EVWC2S22', make: { name: 'BG SyncEV' } },
      user: { email: 'frodo@example.com' },
      ct_clamp: expect.stringMatching('/ct_clamps/ctcl01HSH04KDEWF6Z4DB2J77J74K5$'),
      lock_mode: 'UNLOCKED',
      location: { latitude: 51.5074, longitude: -0.1278 },
      lifecycle_state: 'COMMISSIONED',
    })
    expect((await get(WALLBOX)).body).toMatchObject({
      ct_clamp: null,
      lock_mode: null,
      location: null,
      lifecycle_state: null,
    })
  })

  it('of other people are sold where these live, and stand there', async () => {
    const { mock, get } = sandbox({ users: 60 })
    const headers = await application({ mock })
    const { body } = await get('/evses?page_size=100&expand=model.make&expand=user', headers)
    expect(body).toHaveLength(32)
    for (const { user, model, location, cpid } of body) {
      if (cpid === 'SHIR100001' || cpid === '482913') continue
      const { country_code, coordinates } = user.default_location
      expect(location).toEqual(coordinates)
      expect(country_code === 'US' ? ['BG SyncEV', 'Easee', 'EO', 'Zaptec'] : ['Emporia']).not.toContain(
        model.make.name,
      )
    }
    expect(new Set(cpids(body)).size).toBe(body.length)
  })

  it('are found by their chargepoint id, to the letter, among those of the caller', async () => {
    const { mock, get } = sandbox({ users: 100_000 })
    const headers = await application({ mock })
    const { body } = await get('/evses', headers)
    for (const { cpid } of body)
      expect(cpids((await get(`/evses?cpid=${cpid}`, headers)).body)).toEqual([cpid])
    const [first] = body
    expect((await get(`/evses?cpid=${first.cpid}`)).body).toEqual([])
    expect((await get(`/evses?cpid=${first.cpid}0`, headers)).body).toEqual([])
    expect((await get('/evses?cpid=shir100001')).body).toEqual([])
    expect(cpids((await get('/evses?cpid=SHIR100001')).body)).toEqual(['SHIR100001'])
  })

  it('remember another location, and that they have none', async () => {
    const { get, patch } = sandbox()
    const location = { latitude: -33.86, longitude: 151.2 }
    expect((await patch(`${SYNC_EV}?expand=model`, { location })).body.model.name).toBe('EVWC2S22')
    expect((await get(SYNC_EV)).body.location).toEqual(location)
    await patch(SYNC_EV, {})
    expect((await get(SYNC_EV)).body.location).toEqual(location)
    await patch(SYNC_EV, { location: null })
    expect((await get(SYNC_EV)).body.location).toBeNull()
  })

  it.each([
    { latitude: 91, longitude: 0 },
    { latitude: 0, longitude: -181 },
    { latitude: '51', longitude: 0 },
    { latitude: 51 },
  ])('refuse the location %j', async (location) => {
    const { patch } = sandbox()
    const { status, body } = await patch(SYNC_EV, { location })
    expect([status, body.type]).toEqual([
      400,
      'https://api.ev.energy/v2/problems/validation-failed-update-evse/',
    ])
    expect(Object.keys(body.field_errors).every((field) => field.startsWith('location'))).toBe(true)
  })

  it('are gone once they are decommissioned, for their user and their site too', async () => {
    const { get, delete: remove } = sandbox()
    expect((await remove(SYNC_EV)).status).toBe(204)
    expect((await get(SYNC_EV)).status).toBe(404)
    expect((await get(`${SYNC_EV}/connectivity`)).status).toBe(404)
    expect(cpids((await get('/evses')).body)).toEqual(['482913'])
    expect((await get('/evses?cpid=SHIR100001')).body).toEqual([])
    expect((await get(FRODO)).body.evses).toHaveLength(1)
    expect((await get('/evse_sites/site01JX2SZ0WAFTDYVYY0JRAYREY7')).body.evses).toEqual([])
    expect((await remove(SYNC_EV)).status).toBe(404)
  })

  it('tell where to give access to them again', async () => {
    const { mock, get, post } = sandbox()
    const { status, body } = await post(`${SYNC_EV}/reconnect`)
    expect(status).toBe(201)
    const page = (await get(body.url)).headers.get('location') as string
    const send = (fields: Record<string, string>) =>
      mock.fetch(page, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
    await send({ outcome: 'success' })
    expect(await (await send({ device: '0' })).text()).toContain(SYNC_EV.split('/')[2])
    expect((await get('/evses')).body).toHaveLength(2)
  })

  it('tell how they are connected, as far as their network lets them', async () => {
    const { get } = sandbox()
    expect((await get(`${SYNC_EV}/connectivity`)).body).toMatchObject({
      signal_strength_rssi_dbm: -65,
      lowest_signal_strength_rssi_dbm_7d: -89,
      highest_signal_strength_rssi_dbm_7d: -57,
      connection_reliability_30d: 97,
      iccid: '8944110000001234567',
      firmware_version: '1.2.3',
    })
    expect((await get(`${WALLBOX}/connectivity`)).body).toMatchObject({
      signal_strength_rssi_dbm: null,
      ip_address: null,
      iccid: null,
    })
  })

  it('lead to what they reported last', async () => {
    const { mock, get } = sandbox()
    const { body } = await get(`${SYNC_EV}?expand=latest_status_log`)
    const age = mock.clock.now() - Date.parse(body.latest_status_log.sampled_at)
    expect(age).toBeGreaterThanOrEqual(0)
    expect(age).toBeLessThan(15 * 60_000)
    const connectivity = await get(`${SYNC_EV}/connectivity?expand=latest_status_log`)
    expect(connectivity.body.latest_status_log.evse).toBe(body.url)
  })

  it('agree with themselves about signal and firmware', async () => {
    const { mock, get } = sandbox({ users: 40 })
    const headers = await application({ mock })
    const versions = (await get('/evse_firmware_versions?page_size=100')).body.map(
      ({ version }: { version: string }) => version,
    )
    const { body } = await get('/evses?page_size=100', headers)
    for (const { url } of body) {
      const { body: state } = await get(`${url}/connectivity`, headers)
      if (state.firmware_version !== null) expect(versions).toContain(state.firmware_version)
      if (state.signal_strength_rssi_dbm === null) expect(state.iccid).toBeNull()
      else {
        expect(state.signal_strength_rssi_dbm).toBeGreaterThan(state.lowest_signal_strength_rssi_dbm_7d)
        expect(state.signal_strength_rssi_dbm).toBeLessThan(state.highest_signal_strength_rssi_dbm_7d)
        expect(state.iccid).toMatch(/^\d{19}$/)
      }
    }
  })

  it('can be controlled by a power plant', async () => {
    const { get } = sandbox()
    expect((await get(`${SYNC_EV}/vpp_modes`)).body).toEqual({
      target_power: true,
      import_max_power: true,
      export_max_power: false,
      charge_mode: true,
    })
  })
})
