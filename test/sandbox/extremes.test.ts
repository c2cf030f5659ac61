import { createMock, type InProcessMock } from 'ev-energy-mock'
import { describe, expect, it } from 'vitest'
import { LATEST } from '../../mock/src/engine/clock/time.ts'
import { calls, findings } from '../../scripts/contract.ts'
import { sandbox } from './api.ts'

const json = async (mock: InProcessMock, path: string) =>
  (await mock.fetch(`https://sandbox.test/v2${path}`, { headers: { authorization: 'Bearer any' } })).json()

const CLAMP = '/ct_clamps/ctcl01HSH04KDEWF6Z4DB2J77J74K5/logs/2024-04-17T09:39:45.984584Z'
const NOON = Date.parse('2026-01-05T12:00:00Z')
/** Nothing listens there. */
const NOWHERE = 'http://127.0.0.1:9/'

describe('the sandbox', () => {
  it('gives figures of a home however much power its panels are said to have', async () => {
    const { get, patch } = sandbox()
    const { body: arrays } = await get('/solar_arrays')
    const fed = arrays.find(({ inverter }: { inverter: string | null }) => inverter !== null)
    const { body } = await patch(`/solar_arrays/${fed.id}`, { capacity_watts: Number.MAX_VALUE })
    expect(body.capacity_watts).toBe(Number.MAX_VALUE)
    expect((await get(CLAMP)).status).toBe(200)
  })

  it('lists what was created once, however often it is written to before anybody looks', async () => {
    const { post, patch, get, delete: remove } = sandbox({ rateLimit: false })
    const [model] = (await get('/vehicle_models')).body
    const [kept, gone] = [
      await post('/vehicles', { model: model.url }),
      await post('/vehicles', { model: model.url }),
    ]
    for (let limit = 1; limit <= 2500; limit++)
      await patch(`/vehicles/${kept.body.id}`, { maximum_charge_limit_percentage: 50 + (limit % 50) })
    await remove(`/vehicles/${gone.body.id}`)
    const ids = (await get('/vehicles?page_size=100')).body.map(({ id }: { id: string }) => id)
    expect(ids.filter((id: string) => id === kept.body.id)).toHaveLength(1)
    expect(ids).not.toContain(gone.body.id)
  })

  it.each([0, 1, LATEST - 600_000, LATEST])('answers every list when the time is %d', async (time) => {
    const { mock } = sandbox({ users: 3, rateLimit: false, clock: { start: time, speed: 0 } })
    // What somebody brings about is reported at once, whatever the time is.
    for (const { id } of (await json(mock, '/vehicles')) as { id: string }[]) {
      for (const act of ['plug_in', 'unplug', 'plug_in'])
        await mock.fetch(`https://sandbox.test/_control/vehicles/${id}/${act}`, { method: 'POST' })
    }
    for (const call of calls()) {
      const { name, method, operation, request } = call
      if (method !== 'get' || operation['x-pagination'] === undefined) continue
      const response = await mock.fetch(`https://sandbox.test/v2${request.url}`, request.init)
      expect([name, response.status, await findings(call, response)]).toEqual([name, 200, []])
    }
  })

  it('sends the latest events when the clock leaps over centuries', () => {
    const { clock, webhooks } = createMock({
      quiet: true,
      clock: { start: NOON, speed: 0 },
      webhooks: [{ url: NOWHERE }],
    })
    clock.set(Date.parse('9999-12-30T12:00:00Z'))
    const times = webhooks.deliveries().map(({ body }) => JSON.parse(body).timestamp as string)
    expect(times.length).toBeGreaterThan(100)
    expect(times).toEqual(times.toSorted().reverse())
    expect(times.at(-1)).toMatch(/^9999-1[12]-/)
    for (const { id } of webhooks.endpoints()) webhooks.remove(id)
  })

  it('sends each event once, however the time that has passed is cut up', () => {
    const sent = (steps: number) => {
      const { clock, webhooks } = createMock({
        quiet: true,
        clock: { start: NOON, speed: 0 },
        webhooks: [{ url: NOWHERE }],
      })
      for (let step = 0; step < steps; step++) clock.advance((7 * 86_400_000) / steps)
      const bodies = webhooks.deliveries().map(({ body }) => JSON.parse(body))
      for (const { id } of webhooks.endpoints()) webhooks.remove(id)
      return bodies.map(({ type, timestamp, data }) => `${timestamp} ${type} ${data.id}`).sort()
    }
    const events = sent(1)
    expect(new Set(events).size).toBe(events.length)
    expect(sent(7)).toEqual(events)
    expect(sent(1001)).toEqual(events)
  })

  it.each([
    ['a created vehicle without an id', 'world'],
    ['a delivery that is no JSON', 'webhooks'],
  ])('refuses a snapshot with %s, and goes on as before', async (_, part) => {
    const { mock, get, post } = sandbox({ webhooks: [{ url: NOWHERE }], clock: { start: NOON, speed: 0 } })
    const model = 'https://api.ev.energy/v2/vehicle_models/vmod01HV4M7P2K9QX3T5W8Y6ZB1CDE'
    const { body: vehicle } = await post('/vehicles', { model })
    mock.webhooks.emit({ type: 'charging_sub_session.created', timestamp: '2026-01-05T12:00:00Z', data: {} })
    const snapshot = JSON.parse(JSON.stringify(mock.save()))
    for (const [path, change] of snapshot.parts.world.changes)
      if (part === 'world' && path === `/vehicles/${vehicle.id}`) delete change.resource.id
    if (part === 'webhooks') snapshot.parts.webhooks.deliveries[0].body = '{'
    expect(() => mock.load(snapshot)).toThrow(new RegExp(`(parts.|Part ")${part}`))
    expect((await get(`/vehicles/${vehicle.id}`)).body).toEqual(vehicle)
    for (const { id } of mock.webhooks.endpoints()) mock.webhooks.remove(id)
  })
})
