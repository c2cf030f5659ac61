import { verifyWebhook, type WebhookEvent } from 'ev-energy/webhooks'
import { type Mock, startMock } from 'ev-energy-mock'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Receiver, startReceiver } from './receiver.ts'

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const VEHICLE = 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
// An afternoon at which nobody is plugged in: what happens is what the test brings about.
const START = Date.parse('2026-10-07T14:00:00Z')

let receiver: Receiver
let mock: Mock
beforeEach(async () => {
  receiver = await startReceiver()
  mock = await startMock({
    port: 0,
    quiet: true,
    users: 0,
    clock: { start: START, speed: 0 },
    webhooks: [{ url: receiver.url, secret: SECRET }],
  })
})
afterEach(async () => {
  await mock.close()
  await receiver.close()
})

/** What has arrived, by when it happened: two that are sent at once may overtake each other. */
async function events(count: number): Promise<WebhookEvent[]> {
  await receiver.arrived(count)
  const all = await Promise.all(receiver.received.map((delivery) => verifyWebhook(delivery, SECRET)))
  return all.sort((a, b) => Date.parse(a.timestamp) - Date.parse(b.timestamp))
}

const read = async (path: string) => {
  const response = await fetch(path.startsWith('http') ? path : `${mock.url}/v2${path}`, {
    headers: { authorization: 'Bearer any' },
  })
  expect(response.status, path).toBe(200)
  return response.json()
}

describe('webhooks of the sandbox', () => {
  it('tell of a session that is begun by hand, with what the API answers of it', async () => {
    mock.plugIn(VEHICLE)
    const [created] = await events(1)
    expect(created).toMatchObject({
      type: 'charging_sub_session.created',
      data: { end: null, mode: 'SMART' },
    })
    const url = String(created?.data.url)
    expect(url).toMatch(new RegExp(`^${mock.url}/v2/charging_sub_sessions/csub`))
    expect(await read(url)).toEqual(created?.data)
  })

  it('tell of its end, by when it has delivered what the vehicle needed', async () => {
    const before = await read(`/vehicles/${VEHICLE}?expand=latest_status_log`)
    mock.plugIn(VEHICLE)
    mock.clock.advance(18 * 3_600_000)
    mock.unplug(VEHICLE)
    await events(2)
    const all = await events(receiver.received.length)
    const mine = all.filter(({ data }) => String(data.vehicle).endsWith(VEHICLE))
    expect(mine.map(({ type }) => String(type))).toEqual([
      'charging_sub_session.created',
      'charging_sub_session.ended',
    ])
    expect(mine[1]?.data.id).toBe(mine[0]?.data.id)
    const energy = Number(mine[1]?.data.energy_delivered_watt_hours)
    const missing =
      before.latest_status_log.target_charge_level_watt_hours -
      before.latest_status_log.charge_level_watt_hours
    expect(energy).toBeGreaterThan(0)
    expect(Math.abs(energy - missing)).toBeLessThan(before.effective_battery_size_watt_hours / 10)
    expect(await read(String(mine[1]?.data.url))).toEqual(mine[1]?.data)
  })

  it('tell of what happens with time, in its order', async () => {
    mock.clock.advance(3 * 24 * 3_600_000)
    await events(2)
    await mock.webhooks.idle()
    const all = await events(receiver.received.length)
    const sent = [...mock.webhooks.deliveries()].reverse().map(({ event_type }) => event_type)
    expect(new Set(sent)).toEqual(new Set(['charging_sub_session.created', 'charging_sub_session.ended']))
    for (const { data, timestamp } of all) {
      expect(Date.parse(timestamp)).toBeGreaterThan(START)
      expect(Date.parse(timestamp)).toBeLessThanOrEqual(mock.clock.now())
      await read(String(data.url))
    }
  })

  it('tell of each as it was at its moment, however far the clock leaps', async () => {
    mock.clock.set(Date.parse('2026-06-01T12:00:00Z'))
    for (const days of [1, 1, 5]) mock.clock.advance(days * 24 * 3_600_000)
    mock.plugIn(VEHICLE)
    mock.clock.advance(40 * 60_000)
    const session = (await read('/charging_sessions'))[0]
    await fetch(`${session.url}/boost_start`, { method: 'POST', headers: { authorization: 'Bearer any' } })
    mock.clock.advance(24 * 3_600_000)
    await fetch(`${mock.url}/_control/webhooks/test`, { method: 'POST' })
    await fetch(`${mock.url}/_control/webhooks/test`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'charging_sub_session.ended' }),
    })
    await mock.webhooks.idle()
    const all = await events(receiver.received.length)
    const second = (time: unknown) => Math.floor(Date.parse(String(time)) / 1000)
    const created = all.filter(({ type }) => type === 'charging_sub_session.created')
    const ended = all.filter(({ type }) => type === 'charging_sub_session.ended')
    expect(created.length).toBeGreaterThan(4)
    expect(ended.length).toBeGreaterThan(4)
    expect(created.length + ended.length).toBe(all.length)
    for (const { timestamp, data } of created) {
      expect(data).toMatchObject({ end: null, energy_delivered_watt_hours: 0, duration_minutes: 0 })
      expect([data.cost ?? 0, data.total_co2_grams ?? 0, data.percentage_added]).toEqual([0, 0, 0])
      expect(second(data.start)).toBe(second(timestamp))
    }
    for (const { timestamp, data } of ended) {
      expect(second(data.end)).toBe(second(timestamp))
      expect(data).toEqual(await read(String(data.url)))
    }
  })

  it('tell of a boost as the end of one sub-session and the beginning of another', async () => {
    const session = mock.plugIn(VEHICLE)
    mock.clock.advance(60_000)
    const boosted = await fetch(`${mock.url}/v2${session}/boost_start`, {
      method: 'POST',
      headers: { authorization: 'Bearer any' },
    })
    expect(boosted.status).toBe(200)
    const all = await events(3)
    expect(all.map(({ type, data }) => `${type} ${data.mode}`).sort()).toEqual([
      'charging_sub_session.created BOOST',
      'charging_sub_session.created SMART',
      'charging_sub_session.ended SMART',
    ])
  })
})

describe('webhooks that are more than anybody can take', () => {
  it('keep no request waiting, as when time flies over many users and many endpoints', async () => {
    const busy = await startMock({
      port: 0,
      quiet: true,
      users: 100_000,
      clock: { start: START, speed: 1000 },
      webhooks: Array.from({ length: 50 }, (_, index) => ({ url: `${receiver.url}/${index}` })),
    })
    try {
      await receiver.arrived(100)
      for (let count = 0; count < 20; count++) {
        const response = await fetch(`${busy.url}/v2/vehicles/${VEHICLE}`, {
          headers: { authorization: 'Bearer any' },
        })
        expect(response.status).toBe(200)
        await response.body?.cancel()
      }
      expect(busy.webhooks.deliveries().length).toBeLessThanOrEqual(1000)
    } finally {
      await busy.close()
    }
  })

  it('reach an endpoint however many others never answer', async () => {
    const mute = await startReceiver()
    mute.answer(() => {})
    try {
      for (let index = 0; index < 20; index++) mock.webhooks.add({ url: `${mute.url}/${index}` })
      for (let turn = 0; turn < 5; turn++) {
        mock.plugIn(VEHICLE)
        mock.clock.advance(60_000)
        mock.unplug(VEHICLE)
        mock.clock.advance(60_000)
      }
      await receiver.arrived(10)
    } finally {
      mock.webhooks.close()
      await mute.close()
    }
  })
})
