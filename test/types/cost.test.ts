// What the types cost the compiler of an application: one program, against our client and against openapi-fetch.
import { expect, it } from 'vitest'
import { compile } from './compile.ts'

const ours = `import { createClient } from '../../src/index.ts'
const ev = createClient()`
const peer = `import createClient from 'openapi-fetch'
import type { paths } from '../../generated/schema.ts'
const ev = createClient<paths>()`

const program = `
declare const csub: \`csub\${string}\`
export const calls = [
  await ev.GET('/'),
  await ev.GET('/evses'),
  await ev.GET('/evses', { params: { query: { expand: ['model.make', 'user'] } } }),
  await ev.GET('/evses/{evse_id}', { params: { path: { evse_id: 'evse1' } } }),
  await ev.GET('/evses/{evse_id}', { params: { path: { evse_id: 'evse1' }, query: { expand: ['ct_clamp'] } } }),
  await ev.PATCH('/evses/{evse_id}', { params: { path: { evse_id: 'evse1' } }, body: { location: { latitude: 1, longitude: 2 } } }),
  await ev.DELETE('/evses/{evse_id}', { params: { path: { evse_id: 'evse1' } } }),
  await ev.GET('/evses/{evse_id}/status_logs', { params: { path: { evse_id: 'evse1' }, query: { expand: ['evse.model'] } } }),
  await ev.GET('/vehicles', { params: { query: { expand: ['trim.model.make'], page_size: 3 } } }),
  await ev.GET('/vehicles/{vehicle_id}', { params: { path: { vehicle_id: 'vhcl1' } } }),
  await ev.DELETE('/vehicles/{vehicle_id}', { params: { path: { vehicle_id: 'vhcl1' } } }),
  await ev.GET('/vehicle_makes'),
  await ev.GET('/vehicle_models'),
  await ev.GET('/vehicle_trims', { params: { query: { expand: ['model'] } } }),
  await ev.GET('/users'),
  await ev.GET('/users/{user_id}', { params: { path: { user_id: 'user1' }, query: { expand: ['default_location.tariff'] } } }),
  await ev.GET('/tariffs/{tariff_id}', { params: { path: { tariff_id: 'tari1' }, query: { expand: ['prices', 'supplier'] } } }),
  await ev.GET('/tariffs'),
  await ev.GET('/charging_sessions', { params: { query: { expand: ['sub_sessions'] } } }),
  await ev.GET('/charging_sub_sessions', { params: { query: { expand: ['evse.model.make', 'tariff'] } } }),
  await ev.GET('/charging_sub_sessions/{charging_sub_session_id}', { params: { path: { charging_sub_session_id: csub } } }),
  await ev.GET('/carbon_feeds'),
  await ev.GET('/grid_feeds'),
  await ev.GET('/inverters', { params: { query: { expand: ['model.make'] } } }),
  await ev.GET('/solar_arrays'),
  await ev.GET('/home_batteries'),
  await ev.GET('/subscriptions', { params: { query: { expand: ['offering'] } } }),
  await ev.GET('/support_tickets', { params: { query: { expand: ['messages'] } } }),
  await ev.GET('/ct_clamps'),
  await ev.GET('/user_rebates', { params: { query: { expand: ['rebate_type.required_evidence'] } } }),
].map(({ data, error, response }) => [data, error?.title, response.status])
export const details = [calls.length, (await ev.GET('/evses')).data?.[0]?.model]
`

it('costs the compiler no more than openapi-fetch on the same document', () => {
  const [client, plain] = [compile(ours + program), compile(peer + program)]
  expect([...client.faults, ...plain.faults]).toEqual([])
  expect(client.instantiations / plain.instantiations).toBeLessThanOrEqual(1)
})
