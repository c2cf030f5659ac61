import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Clock, createClock } from '../../mock/src/engine/clock/clock.ts'
import { attempt } from '../../mock/src/engine/webhooks/attempt.ts'
import { RETRY_DELAYS } from '../../mock/src/engine/webhooks/retry.ts'
import {
  createWebhooks,
  type Webhooks,
  type WebhooksOptions,
} from '../../mock/src/engine/webhooks/webhooks.ts'
import { draw } from '../../mock/src/engine/world/draw.ts'
import { type Receiver, startReceiver } from './receiver.ts'

const START = Date.parse('2025-03-01T00:00:00Z')
const EVENT = {
  type: 'charging_sub_session.created',
  timestamp: '2025-03-01T00:00:00Z',
  data: { id: 'csub01HSH04NQ7S6JPQ2D3ZF1CJ5VR', note: 'é ☃' },
}

let receiver: Receiver
let clock: Clock
let webhooks: Webhooks
const others: { close(): unknown }[] = []

beforeEach(async () => {
  receiver = await startReceiver()
  clock = createClock({ start: START, speed: 0 })
  webhooks = make()
})
afterEach(async () => {
  webhooks.close()
  clock.close()
  await receiver.close()
  for (const other of others.splice(0)) await other.close()
})

function make(options: Partial<WebhooksOptions> = {}): Webhooks {
  return createWebhooks({ clock, draw: (...words) => draw(1, ...words), ...options })
}

/** What the receiver got, verified by the reference implementation. */
function verified(secret: string, index = receiver.received.length - 1): unknown {
  const { body, headers } = receiver.received[index] ?? { body: '', headers: {} }
  const standard = Object.entries(headers).map(([name, value]) => [
    name.replace('svix-', 'webhook-'),
    String(value),
  ])
  return new Webhook(secret).verify(body, Object.fromEntries(standard))
}

const only = () => {
  const [delivery, ...rest] = webhooks.deliveries()
  expect(rest).toEqual([])
  return delivery
}

describe('an event', () => {
  test('arrives, signed so that the reference implementation verifies it', async () => {
    const { secret } = webhooks.add({ url: receiver.url })
    webhooks.emit(EVENT)
    await webhooks.idle()
    expect(verified(secret)).toEqual(EVENT)
    expect(receiver.received[0]?.headers).toMatchObject({
      'content-type': 'application/json',
      'svix-event-type': 'charging_sub_session.created',
      'svix-id': expect.stringMatching(/^msg_[a-z0-9]{27}$/),
    })
    expect(only()).toMatchObject({ status: 'delivered', due: null, attempts: [{ status: 204, error: null }] })
  })

  test('is signed with the real time, whatever the time in the sandbox is', async () => {
    webhooks.add({ url: receiver.url })
    const before = Math.floor(Date.now() / 1000)
    webhooks.emit(EVENT)
    await webhooks.idle()
    expect(Number(receiver.received[0]?.headers['svix-timestamp'])).toBeGreaterThanOrEqual(before)
  })

  test('does not verify with the secret of another endpoint', async () => {
    webhooks.add({ url: receiver.url })
    webhooks.emit(EVENT)
    await webhooks.idle()
    expect(() => verified(webhooks.add({ url: `${receiver.url}/2` }).secret)).toThrow('No matching signature')
  })

  test('goes to every endpoint that takes its type, under one id', async () => {
    webhooks.add({ url: `${receiver.url}/all` })
    webhooks.add({ url: `${receiver.url}/this`, event_types: [EVENT.type] })
    webhooks.add({ url: `${receiver.url}/other`, event_types: ['charging_sub_session.ended'] })
    webhooks.add({ url: `${receiver.url}/disabled`, disabled: true })
    webhooks.emit(EVENT)
    await webhooks.idle()
    expect(receiver.received.map(({ url }) => url).sort()).toEqual(['/webhooks/all', '/webhooks/this'])
    expect(new Set(receiver.received.map(({ headers }) => headers['svix-id'])).size).toBe(1)
  })

  test('has an id that depends on the seed and the time alone', () => {
    const ids = () => {
      const some = make({ endpoints: [{ url: receiver.url }], fetch: async () => new Response() })
      others.push(some)
      return some.emit(EVENT).map(({ id, message_id }) => [id, message_id])
    }
    expect(ids()).toEqual(ids())
  })
})

test('an attempt that ended is told of, so that it can be saved', async () => {
  const states: (string | undefined)[] = []
  const some = make({
    endpoints: [{ url: receiver.url }],
    onChange: () => states.push(some.deliveries()[0]?.status),
  })
  others.push(some)
  some.emit(EVENT)
  expect(states).toEqual([])
  await some.idle()
  expect(states).toEqual(['delivered'])
})

describe('a failed delivery', () => {
  test('is repeated as Svix documents it, in sandbox time, and then given up', async () => {
    receiver.answer((response) => response.writeHead(500).end('no'))
    webhooks.add({ url: receiver.url })
    webhooks.emit(EVENT)
    await webhooks.idle()
    for (const [index, delay] of RETRY_DELAYS.entries()) {
      expect(only()).toMatchObject({ status: 'pending', due: clock.now() + delay })
      clock.advance(delay - 1)
      await webhooks.idle()
      expect(receiver.received).toHaveLength(index + 1)
      clock.advance(1)
      await webhooks.idle()
      expect(receiver.received).toHaveLength(index + 2)
    }
    expect(only()).toMatchObject({ status: 'failed', due: null, failures: 8 })
    expect(new Set(receiver.received.map(({ headers }) => headers['svix-id'])).size).toBe(1)
    clock.advance(1e9)
    await webhooks.idle()
    expect(receiver.received).toHaveLength(8)
  })

  test('is over as soon as the receiver acknowledges it', async () => {
    receiver.answer((response) => response.writeHead(503).end())
    const { secret } = webhooks.add({ url: receiver.url })
    webhooks.emit(EVENT)
    await webhooks.idle()
    receiver.answer((response) => response.writeHead(200).end())
    clock.advance(5000)
    await webhooks.idle()
    expect(verified(secret)).toEqual(EVENT)
    expect(only()).toMatchObject({ status: 'delivered', attempts: [{ status: 503 }, { status: 200 }] })
  })

  test('is repeated by a clock that runs, without anyone asking', async () => {
    const fast = createClock({ start: START, speed: 10_000, interval: 5 })
    const some = make({ clock: fast, endpoints: [{ url: receiver.url }] })
    others.push(some)
    receiver.answer((response) => response.writeHead(500).end())
    some.emit(EVENT)
    await receiver.arrived(2)
    fast.close()
  })

  test.each([301, 302, 307, 308])('is what a redirect with %d makes: it is not followed', async (status) => {
    receiver.answer((response) => response.writeHead(status, { location: '/elsewhere' }).end())
    webhooks.add({ url: receiver.url })
    webhooks.emit(EVENT)
    await webhooks.idle()
    expect(receiver.received.map(({ url }) => url)).toEqual(['/webhooks'])
    expect(only()).toMatchObject({ status: 'pending', attempts: [{ status }] })
  })

  test('says why when nobody listens', async () => {
    const gone = await startReceiver()
    await gone.close()
    webhooks.add({ url: gone.url })
    webhooks.emit(EVENT)
    await webhooks.idle()
    expect(only()?.attempts).toMatchObject([{ status: null, error: 'ECONNREFUSED' }])
  })
})

describe('a receiver that never answers', () => {
  test('is given up on, and holds up neither the sandbox nor other receivers', async () => {
    const hanging = await startReceiver()
    others.push(hanging)
    hanging.answer(() => {})
    const some = make({ timeout: 500, endpoints: [{ url: hanging.url }, { url: receiver.url }] })
    others.push(some)
    for (let index = 0; index < 10; index++) some.emit(EVENT)
    // More than may be under way at a time: the last of them have to wait for the first to be given up.
    await Promise.all([receiver.arrived(10), hanging.arrived(10)])
    await some.idle()
    const [{ id } = { id: '' }] = some.endpoints()
    const late = some.deliveries().filter(({ endpoint_id }) => endpoint_id === id)
    expect(late.map(({ status }) => status)).toEqual(Array(10).fill('pending'))
    expect(late[0]?.attempts).toMatchObject([{ status: null, error: 'no answer within 0.5 s' }])
  })

  test('is given up on as well when it is called in process', async () => {
    const some = make({ timeout: 10, endpoints: [{ url: receiver.url }], fetch: () => new Promise(() => {}) })
    others.push(some)
    some.emit(EVENT)
    await some.idle()
    expect(some.deliveries()[0]?.attempts).toMatchObject([{ error: 'no answer within 0.01 s' }])
  })

  test('is not even called when the time was up before', async () => {
    const shipment = {
      url: receiver.url,
      secret: webhooks.add({ url: receiver.url }).secret,
      skew: 0,
      messageId: 'msg_1',
      eventType: EVENT.type,
      body: '{}',
    }
    const outcome = await attempt(
      () => new Promise(() => {}),
      shipment,
      AbortSignal.abort(new Error('too late')),
    )
    expect(outcome).toMatchObject({ status: null, error: 'too late' })
  })

  test('is not waited for when its answer has no end', async () => {
    receiver.answer((response) => void response.writeHead(200).write('x'.repeat(100_000)))
    webhooks.add({ url: receiver.url })
    webhooks.emit(EVENT)
    await webhooks.idle()
    expect(only()).toMatchObject({ status: 'delivered' })
  })

  test('does not keep the sandbox from closing', async () => {
    receiver.answer(() => {})
    webhooks.add({ url: receiver.url })
    webhooks.emit(EVENT)
    await receiver.arrived(1)
    webhooks.close()
    await webhooks.idle()
    expect(only()).toMatchObject({ status: 'pending', attempts: [] })
  })
})

describe('a replay', () => {
  test('sends the message again, under its id', async () => {
    const { secret } = webhooks.add({ url: receiver.url })
    const [delivery] = webhooks.emit(EVENT)
    await webhooks.idle()
    webhooks.replay(delivery?.id ?? '')
    await webhooks.idle()
    expect(verified(secret, 1)).toEqual(EVENT)
    const [first, second] = receiver.received.map(({ headers }) => headers['svix-id'])
    expect(second).toBe(first)
    expect(only()?.attempts).toHaveLength(2)
  })

  test('gives a failed delivery all its attempts back', async () => {
    receiver.answer((response) => response.writeHead(500).end())
    webhooks.add({ url: receiver.url })
    webhooks.emit(EVENT)
    for (const delay of [0, ...RETRY_DELAYS]) {
      clock.advance(delay)
      await webhooks.idle()
    }
    webhooks.replay(only()?.id ?? '')
    await webhooks.idle()
    expect(only()).toMatchObject({ status: 'pending', failures: 1, due: clock.now() + 5000 })
  })

  test('of what is unknown is nothing', () => {
    expect(webhooks.replay('dlv_unknown')).toBeUndefined()
  })
})

describe('an endpoint', () => {
  test.each(['ftp://example.com', 'file:///etc/passwd', '/relative', 'javascript:alert(1)', ''])(
    'cannot be at %j',
    (url) => {
      expect(() => webhooks.add({ url })).toThrow('absolute URL with http or https')
      expect(webhooks.endpoints()).toEqual([])
    },
  )

  test('cannot have a password in its URL', () => {
    expect(() => webhooks.add({ url: 'https://me:secret@example.com' })).toThrow('no password')
  })

  test.each(['', 'whsec_', 'whsec_c2hvcnQ=', 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'])(
    'cannot have the secret %j',
    (secret) => expect(() => webhooks.add({ url: receiver.url, secret })).toThrow('A secret is "whsec_"'),
  )

  test('gets what waited for it once it is enabled again', async () => {
    receiver.answer((response) => response.writeHead(500).end())
    const { id } = webhooks.add({ url: receiver.url })
    webhooks.emit(EVENT)
    await webhooks.idle()
    webhooks.update(id, { disabled: true })
    clock.advance(60_000)
    await webhooks.idle()
    expect(receiver.received).toHaveLength(1)
    webhooks.update(id, { disabled: false })
    await webhooks.idle()
    expect(receiver.received).toHaveLength(2)
  })

  test('that is removed gets nothing more', async () => {
    receiver.answer((response) => response.writeHead(500).end())
    const { id } = webhooks.add({ url: receiver.url })
    webhooks.emit(EVENT)
    await webhooks.idle()
    expect(webhooks.remove(id)).toBe(true)
    clock.advance(60_000)
    webhooks.emit(EVENT)
    await webhooks.idle()
    expect(receiver.received).toHaveLength(1)
    expect(only()).toMatchObject({ status: 'failed', due: null })
    expect(webhooks.remove(id)).toBe(false)
  })
})

describe('a flood of events', () => {
  test('leaves the latest thousand deliveries', () => {
    const some = make({ endpoints: [{ url: receiver.url }], fetch: () => new Promise(() => {}) })
    others.push(some)
    for (let index = 0; index < 1100; index++) some.emit({ ...EVENT, data: { index } })
    const kept = some.deliveries()
    expect(kept).toHaveLength(1000)
    expect(JSON.parse(kept[0]?.body ?? '').data).toEqual({ index: 1099 })
  })

  test('opens few connections at a time', async () => {
    let open = 0
    let most = 0
    const fetch = async () => {
      most = Math.max(most, ++open)
      await new Promise(setImmediate)
      open--
      return new Response()
    }
    const some = make({ endpoints: [{ url: receiver.url }], fetch })
    others.push(some)
    for (let index = 0; index < 100; index++) some.emit(EVENT)
    await some.idle()
    expect(some.deliveries().every(({ status }) => status === 'delivered')).toBe(true)
    expect(most).toBeLessThanOrEqual(8)
  })
})

describe('a snapshot of the webhooks', () => {
  test('holds what is still to be delivered', async () => {
    receiver.answer((response) => response.writeHead(500).end())
    const { secret } = webhooks.add({ url: receiver.url })
    webhooks.emit(EVENT)
    await webhooks.idle()
    const state = JSON.parse(JSON.stringify(webhooks.save()))
    webhooks.close()

    receiver.answer((response) => response.writeHead(204).end())
    const later = make()
    others.push(later)
    later.load(state)
    clock.advance(5000)
    await later.idle()
    expect(verified(secret, 1)).toEqual(EVENT)
    expect(receiver.received[1]?.headers['svix-id']).toBe(receiver.received[0]?.headers['svix-id'])
    expect(later.deliveries()[0]?.status).toBe('delivered')
  })

  test('holds what was under way, which is sent again', async () => {
    receiver.answer(() => {})
    webhooks.add({ url: receiver.url })
    webhooks.emit(EVENT)
    await receiver.arrived(1)
    const state = JSON.parse(JSON.stringify(webhooks.save()))
    receiver.answer((response) => response.writeHead(204).end())
    webhooks.load(state)
    await webhooks.idle()
    expect(only()).toMatchObject({
      status: 'delivered',
      message_id: receiver.received[0]?.headers['svix-id'],
      attempts: [{ status: 204 }],
    })
  })

  test('is left behind by a reset, which keeps the endpoints to start with', async () => {
    const some = make({ endpoints: [{ url: receiver.url }] })
    others.push(some)
    const before = JSON.stringify(some.save())
    some.add({ url: `${receiver.url}/2` })
    some.emit(EVENT)
    await some.idle()
    some.reset()
    expect(JSON.stringify(some.save())).toBe(before)
  })
})

describe('the room for events', () => {
  test('is for as many in a second as leave requests their turn while time flies, and for all that are kept otherwise', () => {
    let second = 0
    const deliveries = 500
    webhooks.close()
    webhooks = make({ outbox: true, realTime: () => START + second * 1000 })
    for (const path of ['a', 'b']) webhooks.add({ url: `${receiver.url}/${path}` })
    expect(webhooks.room(true)).toBe(deliveries / 2)
    for (let count = 0; count < 200; count++) webhooks.emit(EVENT)
    expect(webhooks.room(true)).toBe(50)
    for (let count = 0; count < 60; count++) webhooks.emit(EVENT)
    expect(webhooks.room(true)).toBe(0)
    expect(webhooks.room(false)).toBe(deliveries)
    second++
    expect(webhooks.room(true)).toBe(240)
  })
})
