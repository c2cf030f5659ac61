import { expect, it } from 'vitest'
import document from '../../generated/openapi.json' with { type: 'json' }
import { sandbox } from './api.ts'

const VEHICLE = '/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
const EVSE = '/evses/evse01HSH04KDEWF6Z4DB2J77J74K5'

it.each([
  ...['status', 'location', 'command', 'error'].map((kind) => `${VEHICLE}/${kind}_logs`),
  ...['status', 'command', 'error', 'ocpp'].map((kind) => `${EVSE}/${kind}_logs`),
  '/home_batteries/hoba01J5DCXX8DMJDJYGVR1DW4J7AA/status_logs',
  '/boundary_meters/bmet01J5DCXX8DMJDJYGVR1DW4T001/status_logs',
  '/solar_forecasts/solf01JASZTD3T7N39DTZPBJVXNPKP/forecast_logs',
  '/dispatch_coordinators/dc000000/dispatch_logs',
  '/cpms_providers',
  '/evse_firmware_versions',
])(
  'gives what is in %s a URL that ends in a slash, as the samples show it, and finds it in both forms',
  async (path) => {
    const { get } = sandbox()
    const [first] = (await get(path)).body
    expect(first.url).toMatch(/[^/]\/$/)
    const below = first.url.slice(first.url.indexOf('/v2/') + 3)
    const { status, body } = await get(below)
    expect(status).toBe(200)
    expect((await get(below.slice(0, -1))).body).toEqual(body)
    expect(body.url).toBe(first.url)
  },
)

it('expands what a URL with a slash at its end leads to', async () => {
  const { get } = sandbox()
  for (const device of [VEHICLE, EVSE]) {
    const { latest_status_log } = (await get(device)).body
    expect(latest_status_log).toMatch(/Z\/$/)
    const expanded = (await get(`${device}?expand=latest_status_log`)).body.latest_status_log
    expect(expanded.url).toBe(latest_status_log)
  }
})

it('shows the same forms in every example of the document', () => {
  const text = JSON.stringify(document)
  const logs = text.match(/https:\/\/api\.ev\.energy\/v2\/\w+\/\w+\/\w+_logs\/[^"?]+/g) ?? []
  const named =
    text.match(/https:\/\/api\.ev\.energy\/v2\/(cpms_providers|evse_firmware_versions)\/[^"?]+/g) ?? []
  expect(logs.length).toBeGreaterThan(50)
  expect(named.length).toBeGreaterThan(5)
  expect([...logs, ...named].filter((url) => !url.endsWith('/'))).toEqual([])
})
