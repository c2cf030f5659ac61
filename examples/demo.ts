/**
 * A tour of the client against the mock: `npm run demo`.
 * Point it at another server with `EV_ENERGY_URL=http://127.0.0.1:4010/v2 npm run demo`.
 */
import { bearer, createClient, isProblem, unwrap } from 'ev-energy'
import { idOf, parseId, urlOf } from 'ev-energy/ids'
import { startMock } from 'ev-energy-mock'

const elsewhere = process.env.EV_ENERGY_URL
const mock = elsewhere === undefined ? await startMock({ port: 0, quiet: true }) : undefined
const baseUrl = elsewhere ?? `${mock?.url}/v2`
const say = (title: string, text: string) => console.log(`${title.padEnd(22)} ${text}`)

try {
  say('server', baseUrl)
  const ev = createClient({ baseUrl, auth: bearer('demo-token'), user: 'user01HN2NJ9NMRZBXT1H6FT9N7735' })

  const { data: vehicles = [], response } = await ev.GET('/vehicles', {
    params: { query: { page_size: 10 } },
  })
  say(
    'GET /vehicles',
    `${vehicles.length} vehicle(s), ${response.headers.get('x-ratelimit-remaining')} requests left`,
  )

  const [vehicle] = vehicles
  if (vehicle === undefined) throw new Error('the server has no vehicle to show')
  const { prefix, time } = parseId(vehicle.id)
  say('  its id', `${vehicle.id} (${prefix}, made ${time.toISOString().slice(0, 10)})`)
  say('  its URL', urlOf(vehicle.id))

  const status = await unwrap(
    ev.GET('/vehicles/{vehicle_id}/state_of_charge', { params: { path: { vehicle_id: vehicle.id } } }),
  )
  say('GET state_of_charge', JSON.stringify(status))

  const evse = await unwrap(
    ev.GET('/evses/{evse_id}', {
      params: { path: { evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5' }, query: { expand: ['model.make'] } },
    }),
  )
  say('GET /evses/{evse_id}', `${evse.cpid}, ${evse.model?.make?.name}, ${evse.user && idOf(evse.user)}`)

  const created = await ev.POST('/vehicles', {
    body: { model: urlOf('vmod01HSBR8Z36GD7A46K7M4R12VG0'), description: 'Demo car' },
  })
  say('POST /vehicles', `${created.response.status} ${created.data?.url}`)

  const refused = await ev.GET('/evses', { params: { query: { page_size: 0 } } })
  if (refused.error !== undefined) {
    const fields = Object.entries(refused.error.field_errors ?? {}).map(
      ([field, [first]]) => `${field}: ${first}`,
    )
    say('GET ?page_size=0', `${refused.error.status} ${refused.error.title} ${fields.join(', ')}`)
    say('  rate limited?', String(isProblem(refused.error, 'rate-limit-exceeded')))
  }
} finally {
  await mock?.close()
}
