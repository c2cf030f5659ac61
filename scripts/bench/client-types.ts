import { compile } from '../../test/types/compile.ts'

const clients = {
  ours: `import { createClient } from '../../src/index.ts'
const ev = createClient()`,
  bare: `import createClient from 'openapi-fetch'
import type { paths } from '../../generated/schema.ts'
const ev = createClient<paths>()`,
}

// Collections and resources, with and without `expand`.
const calls = [
  `ev.GET('/evses')`,
  `ev.GET('/evses', { params: { query: { expand: ['model.make', 'user'] } } })`,
  `ev.GET('/evses/{evse_id}', { params: { path: { evse_id: 'evse1' }, query: { expand: ['ct_clamp'] } } })`,
  `ev.DELETE('/evses/{evse_id}', { params: { path: { evse_id: 'evse1' } } })`,
  `ev.GET('/vehicles', { params: { query: { expand: ['trim.model.make'], page_size: 3 } } })`,
  `ev.GET('/vehicles/{vehicle_id}', { params: { path: { vehicle_id: 'vhcl1' } } })`,
  `ev.GET('/users')`,
  `ev.GET('/users/{user_id}', { params: { path: { user_id: 'user1' } } })`,
  `ev.GET('/tariffs/{tariff_id}', { params: { path: { tariff_id: 'tari1' }, query: { expand: ['prices'] } } })`,
  `ev.GET('/charging_sessions', { params: { query: { expand: ['sub_sessions'] } } })`,
  `ev.GET('/inverters', { params: { query: { expand: ['model.make'] } } })`,
  `ev.GET('/subscriptions', { params: { query: { expand: ['offering'] } } })`,
]

/** How many types the compiler instantiates for the same calls to our client and to openapi-fetch. */
export function measureTypes(): Record<keyof typeof clients, number> {
  const program = `export const answers = [\n${calls.map((call) => `  await ${call},`).join('\n')}\n].map(({ data, error }) => [data, error?.title])`
  const count = (client: string) => {
    const { faults, instantiations } = compile(`${client}\n${program}`)
    if (faults.size > 0) throw new Error(`The program does not compile: ${[...faults.values()].join('; ')}`)
    return instantiations
  }
  return { ours: count(clients.ours), bare: count(clients.bare) }
}
