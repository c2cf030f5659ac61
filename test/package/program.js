// Runs on every runtime, with nothing but the package: `run` calls the mock and says what came of it.
import { createClient, isProblem, unwrap } from 'ev-energy'
import { clientCredentials } from 'ev-energy/auth'
import { isId, newId } from 'ev-energy/ids'
import { signWebhook, verifyWebhook, WebhookVerificationError } from 'ev-energy/webhooks'

export async function run(origin) {
  const auth = clientCredentials({ clientId: 'app', clientSecret: 'secret', origin })
  const ev = createClient({ baseUrl: `${origin}/v2`, auth, user: 'user01HN2NJ9NMRZBXT1H6FT9N7735' })

  const params = {
    path: { evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5' },
    query: { expand: ['model.make'] },
  }
  const [evse, refused] = await Promise.all([
    unwrap(ev.GET('/evses/{evse_id}', { params })),
    ev.GET('/evses', { params: { query: { page_size: 0 } } }),
  ])
  // Middleware is given a Request, and the options that are sent are taken from that.
  const seen = []
  ev.use({
    onRequest({ request, schemaPath }) {
      seen.push(`${request.method} ${schemaPath}`)
    },
  })
  const created = await ev.POST('/vehicles', {
    body: { model: 'https://api.ev.energy/v2/vehicle_models/vmod01HSBR8Z36GD7A46K7M4R12VG0' },
  })
  const pages = []
  for await (const { items } of ev.paginate('/evses').pages()) pages.push(items.length > 0)
  const aborted = await ev
    .GET('/evses', { signal: AbortSignal.abort(new Error('the user left')) })
    .catch((error) => error.message)

  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
  const event = { type: 'charging_sub_session.ended', timestamp: '2024-03-21T17:15:02Z', data: {} }
  const signed = await signWebhook(event, secret, { id: 'msg_1' })
  const changed = new Request(`${origin}/webhooks`, { ...signed, body: `${signed.body} ` })

  return {
    evse: evse.id,
    refused: isProblem(refused.error) && Object.keys(refused.error.field_errors ?? {}),
    created: created.response.status,
    seen: seen[0],
    pages,
    aborted,
    webhook: (await verifyWebhook(new Request(`${origin}/webhooks`, signed), secret)).messageId,
    forged: await verifyWebhook(changed, secret).catch(
      (error) => error instanceof WebhookVerificationError && error.reason,
    ),
    id: isId(newId('vhcl'), 'vhcl'),
  }
}
