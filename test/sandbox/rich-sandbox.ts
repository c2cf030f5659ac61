import { createMock, type InProcessMock } from 'ev-energy-mock'
import { calls } from '../../scripts/contract.ts'

export const BASE = 'https://sandbox.test/v2'
const NOON = Date.parse('2026-01-05T12:00:00Z')
const VEHICLE = 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
const EVSE = 'evse01HSH04KDEWF6Z4DB2J77J74K5'
const INVERTER = 'invt01HP9YGVQ0VS8KADFY6GAQ9C6R'
const BATTERY = 'hoba01J5DCXX8DMJDJYGVR1DW4J7AA'
const USER = 'user01HN2NJ9NMRZBXT1H6FT9N7735'

/** A sandbox in which something of every kind was written, by the document's own requests and by what tests control. */
export async function richSandbox(): Promise<InProcessMock> {
  const mock = createMock({
    quiet: true,
    users: 3,
    clock: { start: NOON, speed: 0 },
    webhooks: [{ url: 'http://127.0.0.1:9/hook' }],
  })
  const control = (method: string, path: string, body: object) =>
    mock.fetch(`https://sandbox.test/_control${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  await control('POST', '/applications', { client_id: 'other', redirect_uris: ['https://app.example/done'] })
  await control('POST', '/faults', { operation: 'GET /tariffs', status: 503, probability: 0.001, count: 5 })
  await control('POST', '/evses', { user_id: USER })
  await control('POST', '/webhooks/faults', {
    secret: 'wrong',
    clock_skew_seconds: 60,
    hold_back: true,
    probability: 0.5,
  })
  const send = (method: string, path: string, body?: object) =>
    mock.fetch(BASE + path, {
      method,
      headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })
  mock.plugIn(VEHICLE)
  await send('PATCH', `/vehicles/${VEHICLE}/state_of_charge`, { state_of_charge_percentage: 40 })
  mock.devices.updateEvse(EVSE, { fault_code: 'OverVoltage', firmware_version: '2.0.0' })
  mock.clock.advance(600_000)
  mock.devices.updateEvse(EVSE, { fault_code: null })
  mock.unplug(VEHICLE)
  mock.devices.updateInverter(INVERTER, { connection: 'revoked' })
  mock.devices.updateInverter(INVERTER, { connection: 'online', fault: true })
  mock.devices.updateHomeBattery(BATTERY, { state_of_charge_percentage: 30 })
  mock.devices.driveVehicle(VEHICLE, { distance_meters: 6000 })
  mock.devices.updateVehicle(VEHICLE, { telemetry: 'stale' })
  for (const connection of ['asleep', 'revoked', 'online'] as const)
    mock.devices.updateVehicle(VEHICLE, { connection })
  await send('PATCH', `/vehicles/${VEHICLE}/state_of_charge`, { state_of_charge_percentage: 30 })
  await send('PATCH', `/vehicles/${VEHICLE}/connectors`, { adaptors: ['CCS'] })
  // What is gone leaves nothing to write to.
  for (const { name, method, request } of calls())
    if (method !== 'get' && !/^DELETE .(vehicles|evses)/.test(name))
      await mock.fetch(BASE + request.url, request.init)
  await differently(mock)
  await grants(mock)
  await mock.webhooks.idle()
  return mock
}

/** What the document's own requests do not do here, as they name what is there. */
async function differently(mock: InProcessMock): Promise<void> {
  const authorization = 'Bearer any'
  const read = async (path: string) => (await mock.fetch(BASE + path, { headers: { authorization } })).json()
  for (const path of ['/regions', '/region_groups', '/users']) {
    const { init } = calls().find(({ name }) => name === `POST ${path}`)?.request ?? {}
    const body = String(init?.body).replaceAll(/WEST ROXBURY|Pilot 1A|frodo/g, `another_${path.slice(1)}`)
    await mock.fetch(BASE + path, { ...init, body })
  }
  for (const { id } of await read('/programs'))
    await mock.fetch(`${BASE}/programs/${id}/join`, { method: 'POST', headers: { authorization } })
  // Each is begun, and that of a home battery comes to its end.
  for (const { name, request } of calls())
    if (name.endsWith('_onboarding') && name.startsWith('GET '))
      await mock.fetch(BASE + request.url, request.init)
  const [{ id: model }] = await read('/home_battery_models')
  const query = new URLSearchParams({ user_id: USER, client_id: 'sandbox-cc-id', model_id: model })
  const begun = await mock.fetch(`${BASE}/home_battery_onboarding?${query}`, { redirect: 'manual' })
  const page = begun.headers.get('location') ?? ''
  for (const form of [{ outcome: 'success' }, { device: '0' }])
    await mock.fetch(page, { method: 'POST', body: new URLSearchParams({ ...form }), redirect: 'manual' })
}

/** Tokens of an application, of a user, and a code that is not exchanged yet. */
async function grants(mock: InProcessMock): Promise<void> {
  const post = (path: string, form: Record<string, string>) =>
    mock.fetch(`https://sandbox.test/o/${path}`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa('sandbox-cc-id:sandbox-cc-secret')}` },
      body: new URLSearchParams(form),
      redirect: 'manual',
    })
  await post('token', { grant_type: 'client_credentials' })
  const redirect_uri = 'http://localhost/done'
  const query = { response_type: 'code', client_id: 'sandbox-cc-id', redirect_uri, scope: 'vehicle:read' }
  const loginOf = async (page: Promise<Response>) =>
    /name="login" value="([^"]*)"/.exec(await (await page).text())?.[1] ?? ''
  for (const exchanged of [true, false]) {
    const login = await loginOf(mock.fetch(`https://sandbox.test/o/authorize/?${new URLSearchParams(query)}`))
    const consent = await loginOf(post('authorize/', { login, user: USER }))
    const end = await post('authorize/', { login: consent, decision: 'allow' })
    const code = new URL(end.headers.get('location') ?? '').searchParams.get('code') ?? ''
    if (exchanged) await post('token', { grant_type: 'authorization_code', code, redirect_uri })
  }
}
