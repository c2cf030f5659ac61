/**
 * A tour of the client against the sandbox: `npm run demo`.
 * Point it at another mock with `EV_ENERGY_URL=http://127.0.0.1:4010 npm run demo`.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { createClient, isProblem, unwrap } from 'ev-energy'
import { clientCredentials } from 'ev-energy/auth'
import { idOf, parseId } from 'ev-energy/ids'
import { verifyWebhook } from 'ev-energy/webhooks'
import { startMock } from 'ev-energy-mock'

const elsewhere = process.env.EV_ENERGY_URL
const mock = elsewhere === undefined ? await startMock({ port: 0, quiet: true }) : undefined
const origin = elsewhere ?? mock?.url ?? ''
const baseUrl = `${origin}/v2`
const say = (title: string, text: string) => console.log(`${title.padEnd(22)} ${text}`)
const control = (path: string, body: object = {}) =>
  fetch(`${origin}/_control${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const receiver = createServer(async (request, response) => {
  receiver.emit(
    'webhook',
    await verifyWebhook({ headers: request.headers, body: await text(request) }, secret),
  )
  response.writeHead(204).end()
}).listen(0, '127.0.0.1')
await once(receiver, 'listening')

try {
  say('server', baseUrl)
  const auth = clientCredentials({
    clientId: 'sandbox-cc-id',
    clientSecret: 'sandbox-cc-secret',
    origin,
  })
  const ev = createClient({ baseUrl, auth, user: 'user01HN2NJ9NMRZBXT1H6FT9N7735' })

  const vehicles = await ev
    .paginate('/vehicles', { params: { query: { page_size: 2, expand: ['trim.model.make'] } } })
    .toArray({ limit: 10 })
  say(
    'GET /vehicles',
    `${vehicles.length} vehicles in pages of 2, ${ev.rateLimit()?.remaining} requests left`,
  )
  for (const { id, trim } of vehicles) {
    const { time } = parseId(id)
    say('', `${trim?.model?.make?.name} ${trim?.model?.name}, ${id}, made ${time.toISOString().slice(0, 10)}`)
  }
  const vehicle = vehicles.find(({ integrated }) => integrated === 'ACTIVE')
  if (vehicle === undefined) throw new Error('the server has no vehicle to show')

  const evse = await unwrap(
    ev.GET('/evses/{evse_id}', {
      params: { path: { evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5' }, query: { expand: ['model.make'] } },
    }),
  )
  say('GET /evses/{evse_id}', `${evse.cpid}, ${evse.model?.make?.name}, ${evse.user && idOf(evse.user)}`)
  if (evse.user) say('  its user', (await unwrap(ev.resolve(evse.user))).full_name ?? '')

  const changed = await unwrap(
    ev.PATCH('/vehicles/{vehicle_id}', {
      params: { path: { vehicle_id: vehicle.id } },
      body: { maximum_charge_limit_percentage: 90 },
    }),
  )
  say('PATCH /vehicles/…', `charges to ${changed.maximum_charge_limit_percentage} %`)

  const refused = await ev.GET('/evses/{evse_id}', {
    params: { path: { evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K6' } },
  })
  if (refused.error !== undefined) {
    say('an unknown EVSE', `${refused.error.status} ${refused.error.title}: ${refused.error.detail}`)
    say('  rate limited?', String(isProblem(refused.error, 'rate-limit-exceeded')))
  }

  const { port } = receiver.address() as AddressInfo
  await control('/webhooks', { url: `http://127.0.0.1:${port}/`, secret })
  const received = once(receiver, 'webhook')
  // One that is plugged in already is unplugged, which is an event as well.
  const { status } = await control(`/vehicles/${vehicle.id}/plug_in`)
  if (status === 409) await control(`/vehicles/${vehicle.id}/unplug`)
  const [event] = await received
  say('webhook', `${event.type}, ${event.data.mode}, ${event.messageId}`)
} finally {
  receiver.close()
  receiver.closeAllConnections()
  await mock?.close()
}
