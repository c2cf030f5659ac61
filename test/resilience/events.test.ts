import { bearer, createClient } from 'ev-energy'
import { eventKey, memoryEventStore, missedEvents, once } from 'ev-energy/resilience'
import { createMock } from 'ev-energy-mock'
import { describe, expect, it } from 'vitest'

const event = (id: string, messageId = 'msg_1', type = 'charging_sub_session.ended') =>
  ({ type, timestamp: '2026-06-01T12:00:00Z', data: { id }, messageId }) as never

describe('once', () => {
  it('has an event handled by the first who brings it, also of many at a time', async () => {
    const handled: unknown[] = []
    const handle = once(memoryEventStore(), async (event) => handled.push(event))
    const deliveries = Array.from({ length: 20 }, (_, n) => event(`csub${n % 2}`, `msg_${n}`))
    const done = await Promise.all(deliveries.map(handle))
    expect(done.filter(Boolean)).toHaveLength(2)
    expect(handled).toHaveLength(2)
  })

  it('has it handled again when that failed, and passes the failure on', async () => {
    const failures = [new Error('database down')]
    const handle = once(memoryEventStore(), async () => {
      const failure = failures.pop()
      if (failure) throw failure
    })
    await expect(handle(event('csub1'))).rejects.toThrow('database down')
    expect(await handle(event('csub1'))).toBe(true)
    expect(await handle(event('csub1'))).toBe(false)
  })

  it('tells events without an id apart by their delivery', () => {
    const unknown = (messageId: string) => ({ type: 'later', data: {}, messageId }) as never
    expect(eventKey(unknown('msg_1'))).not.toBe(eventKey(unknown('msg_2')))
    expect(eventKey(event('csub1', 'msg_1'))).toBe(eventKey(event('csub1', 'msg_2')))
    expect(eventKey(event('csub1'))).not.toBe(
      eventKey(event('csub1', 'msg_1', 'charging_sub_session.created')),
    )
  })

  it('remembers no more than it may', async () => {
    const store = memoryEventStore({ limit: 2 })
    for (const key of ['a', 'b', 'c']) expect(await store.claim(key)).toBe(true)
    expect([await store.claim('b'), await store.claim('c'), await store.claim('a')]).toEqual([
      false,
      false,
      true,
    ])
  })
})

describe('missedEvents', () => {
  it('finds every event that webhooks tell of, under the same key', async () => {
    const start = Date.parse('2026-06-01T12:00:00Z')
    const mock = createMock({ clock: { start, speed: 0 } })
    const ev = createClient({ auth: bearer('any'), fetch: mock.fetch })
    const told: string[] = []
    const [vehicle] = await ev.paginate('/vehicles').toArray({ limit: 1 })
    if (!vehicle) return expect.fail('there is no vehicle')
    mock.plugIn(vehicle.id)
    mock.clock.advance(36 * 3_600_000)
    mock.unplug(vehicle.id)
    mock.clock.advance(3_600_000)

    const events = await missedEvents(ev, { since: new Date(start - 1000) })
    const ofVehicle = events.filter(({ data }) => data.vehicle?.endsWith(vehicle.id))
    expect(ofVehicle.map(({ type }) => type)).toContain('charging_sub_session.created')
    expect(ofVehicle.map(({ type }) => type)).toContain('charging_sub_session.ended')
    const times = events.map(({ timestamp }) => Date.parse(timestamp))
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    for (const time of times) expect(time).toBeGreaterThan(start - 1000)

    const handle = once(memoryEventStore(), (event: Parameters<typeof eventKey>[0]) =>
      told.push(eventKey(event)),
    )
    for (const missed of [...events, ...events]) await handle(missed)
    expect(new Set(told).size).toBe(events.length)
    const [last] = events.slice(-1)
    expect(last && (await handle({ ...last, messageId: 'msg_9' }))).toBe(false)
  })

  it('refuses a date that is none before anything is sent', async () => {
    const ev = createClient({ fetch: () => expect.fail('sent') })
    await expect(missedEvents(ev, { since: new Date('yesterday') })).rejects.toThrow(RangeError)
  })
})
