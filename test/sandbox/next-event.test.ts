import { createMock } from 'ev-energy-mock'
import { describe, expect, test } from 'vitest'

const START = Date.parse('2026-03-03T12:00:00Z')

describe.each(['ev-energy', 'another', 'a third'])('the clock of a world grown from %s', (seed) => {
  const next = (mock: ReturnType<typeof createMock>) =>
    mock.fetch('http://localhost/_control/clock/advance', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ to: 'next_event' }),
    })

  test('goes from event to event, and leaves none out', async () => {
    const stepped = createMock({
      seed,
      clock: { start: START, speed: 0 },
      webhooks: [{ url: 'http://127.0.0.1:9/' }],
    })
    const leaping = createMock({
      seed,
      clock: { start: START, speed: 0 },
      webhooks: [{ url: 'http://127.0.0.1:9/' }],
    })
    const told = (mock: typeof stepped) => mock.webhooks.deliveries().map(({ body }) => JSON.parse(body))
    for (let count = 1; count <= 10; count++) {
      const before = stepped.clock.now()
      expect((await next(stepped)).status).toBe(200)
      const { timestamp } = told(stepped)[0]
      expect(told(stepped).length).toBeGreaterThanOrEqual(count)
      expect(Date.parse(timestamp)).toBeGreaterThanOrEqual(before)
      expect(stepped.clock.now() - Date.parse(timestamp)).toBe(1)
    }
    leaping.clock.set(stepped.clock.now())
    expect(told(stepped)).toEqual(told(leaping))
  })

  test('says so where nothing is going to happen', async () => {
    const empty = createMock({ seed, users: 0, clock: { start: Date.parse('1990-01-01'), speed: 0 } })
    const answer = await next(empty)
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('within the next 31 days') })
  })
})
