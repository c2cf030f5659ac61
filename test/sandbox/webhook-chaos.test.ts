import { createMock } from 'ev-energy-mock'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { verifyWebhook } from '../../src/webhooks/index.ts'
import { EVENING, VEHICLE } from './charging-fixture.ts'
import { checked } from './control-document.ts'
import { type Received, type Receiver, startReceiver } from './receiver.ts'

const HOUR = 3_600_000
const CREATED = 'charging_sub_session.created'
const ENDED = 'charging_sub_session.ended'

let receiver: Receiver
let mock: ReturnType<typeof createMock>
let secret: string
beforeEach(async () => {
  receiver = await startReceiver()
  mock = createMock({ quiet: true, clock: { start: EVENING - 10 * HOUR, speed: 0 } })
  secret = mock.webhooks.add({ url: receiver.url }).secret
})
afterEach(() => receiver.close())

async function control(method: string, path: string, body?: object) {
  const answer = await mock.fetch(`http://localhost/_control${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  return checked(method, path, answer)
}

const types = () => receiver.received.map(({ body }) => JSON.parse(body).type)
const idOf = (one: Received | undefined) => one?.headers['svix-id']
const verified = ({ body, headers }: Received, key = secret) =>
  verifyWebhook({ body, headers }, key).then(() => true, String)

/** Begins and ends a charging session, each of which is an event: two that are sent at once may overtake each other. */
async function both() {
  mock.plugIn(VEHICLE)
  await mock.webhooks.idle()
  mock.unplug(VEHICLE)
  await mock.webhooks.idle()
}

describe('a webhook', () => {
  it('comes twice, with one id, in two deliveries', async () => {
    const { status, body } = await control('POST', '/webhooks/faults', { double: true, event_type: CREATED })
    expect(status).toBe(201)
    await both()
    expect(types()).toEqual([CREATED, CREATED, ENDED])
    expect(idOf(receiver.received[0])).toBe(idOf(receiver.received[1]))
    const { body: deliveries } = await control('GET', '/webhooks/deliveries')
    expect(deliveries.map(({ fault_id }: { fault_id?: string }) => fault_id)).toEqual([
      undefined,
      body.id,
      body.id,
    ])
  })

  it('comes after the one that follows it', async () => {
    await control('POST', '/webhooks/faults', { hold_back: true, count: 1 })
    await both()
    expect(types()).toEqual([ENDED, CREATED])
  })

  it('that is held back is so after a restart, and given up with its endpoint', async () => {
    await control('POST', '/webhooks/faults', { hold_back: true, count: 1 })
    mock.plugIn(VEHICLE)
    await mock.webhooks.idle()
    mock.load(JSON.parse(JSON.stringify(mock.save())))
    await mock.webhooks.idle()
    expect(types()).toEqual([])
    const [endpoint] = mock.webhooks.endpoints()
    mock.webhooks.remove(endpoint?.id ?? '')
    expect(mock.webhooks.deliveries()).toMatchObject([{ status: 'failed' }])
  })

  it('comes late, in the time of the sandbox', async () => {
    await control('POST', '/webhooks/faults', { delay_seconds: 600, count: 1 })
    await both()
    expect(types()).toEqual([ENDED])
    mock.clock.advance(600_000)
    await mock.webhooks.idle()
    expect(types()).toEqual([ENDED, CREATED])
  })

  it('does not come at all, which its delivery tells', async () => {
    await control('POST', '/webhooks/faults', { drop: true, count: 1 })
    await both()
    expect(types()).toEqual([ENDED])
    const { body } = await control('GET', '/webhooks/deliveries')
    expect(body[1]).toMatchObject({ status: 'failed', attempts: [], next_attempt_at: null })
  })

  it('is signed with a secret of nobody’s, or with the one before', async () => {
    await control('POST', '/webhooks/faults', { secret: 'wrong', count: 1 })
    await both()
    const [wrong, right] = receiver.received as [Received, Received]
    expect(await verified(wrong)).toContain('WebhookVerificationError')
    expect(await verified(right)).toBe(true)
    const [endpoint] = mock.webhooks.endpoints()
    const next = `whsec_${btoa('x'.repeat(32))}`
    await control('PATCH', `/webhooks/${endpoint?.id}`, { secret: next })
    await control('POST', '/webhooks/faults', { secret: 'old', count: 1 })
    await both()
    const [old, fresh] = receiver.received.slice(2) as [Received, Received]
    expect([await verified(old), await verified(fresh, next)]).toEqual([true, true])
    expect(await verified(old, next)).not.toBe(true)
  })

  it('is signed at another time, which receivers refuse', async () => {
    await control('POST', '/webhooks/faults', { clock_skew_seconds: -3600, count: 1 })
    await both()
    const [late, right] = receiver.received as [Received, Received]
    expect(Number(right.headers['svix-timestamp']) - Number(late.headers['svix-timestamp'])).toBeGreaterThan(
      3500,
    )
    expect(await verified(late)).not.toBe(true)
    expect(await verified(right)).toBe(true)
  })

  it('goes wrong by chance, the same in each run from a seed', async () => {
    const runs = []
    for (let run = 0; run < 2; run++) {
      mock.reset()
      mock.webhooks.add({ url: receiver.url })
      mock.webhookFaults.add({ drop: true, probability: 0.5 })
      for (let i = 0; i < 10; i++) await both()
      runs.push(mock.webhooks.deliveries().map(({ status }) => status))
    }
    expect(runs[0]).toEqual(runs[1])
    expect(new Set(runs[0])).toEqual(new Set(['delivered', 'failed']))
  })
})

describe('a fault of webhooks', () => {
  it('is listed with how often it happened, and removed', async () => {
    await control('POST', '/webhooks/faults', { double: true })
    await both()
    const { body } = await control('GET', '/webhooks/faults')
    expect(body).toEqual([{ id: 'whfault_1', double: true, hits: 2 }])
    expect((await control('DELETE', '/webhooks/faults/whfault_1')).status).toBe(204)
    expect((await control('DELETE', '/webhooks/faults/whfault_1')).status).toBe(404)
    await control('POST', '/webhooks/faults', { drop: true })
    expect((await control('DELETE', '/webhooks/faults')).status).toBe(204)
    expect(mock.webhookFaults.list()).toEqual([])
  })

  it.each([
    {},
    { count: 1 },
    { event_type: CREATED },
    { drop: false },
    { delay_seconds: 0 },
    { secret: 'mine' },
  ])('that does nothing is refused: %j', async (fault) => {
    expect((await control('POST', '/webhooks/faults', fault)).status).toBe(422)
  })
})
