import { createMock, type InProcessMock } from 'ev-energy-mock'
import fc from 'fast-check'
import { expect, it } from 'vitest'

const ORIGIN = 'http://127.0.0.1:4010'
const VEHICLE = 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
const START = Date.parse('2026-10-07T14:00:00Z')
const HOUR = 3_600_000
const headers = { authorization: 'Bearer any', 'content-type': 'application/json' }

const send = (mock: InProcessMock, method: string, path: string, body?: object) =>
  mock.fetch(ORIGIN + path, { method, headers, ...(body && { body: JSON.stringify(body) }) })
const read = async (mock: InProcessMock, path: string) => (await send(mock, 'GET', path)).json()

/** A clock command by its number of hours, or something that a person does. */
const command = fc.oneof(
  fc.record({ advance: fc.integer({ min: 0, max: 60 }) }),
  fc.record({ set: fc.integer({ min: -60, max: 60 }) }),
  fc.constantFrom('real', 'plug_in', 'unplug', 'boost_start', 'disconnect', 'reconnect', 'preference'),
)
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never

async function obey(mock: InProcessMock, what: Command): Promise<void> {
  const vehicle = `/v2/vehicles/${VEHICLE}`
  if (typeof what === 'object') {
    if ('advance' in what)
      await send(mock, 'POST', '/_control/clock/advance', { seconds: what.advance * 3600 })
    else {
      const now = new Date(mock.clock.now() + what.set * HOUR).toISOString()
      const { status } = await send(mock, 'PATCH', '/_control/clock', { now })
      expect([200, 422]).toContain(status)
    }
  } else if (what === 'real') {
    await send(mock, 'PATCH', '/_control/clock', { mode: 'real' })
    mock.clock.freeze()
  } else if (what === 'boost_start') {
    const [session] = await read(mock, '/v2/charging_sessions')
    if (session) await send(mock, 'POST', `/v2/charging_sessions/${session.id}/boost_start`)
  } else if (what === 'preference')
    await send(mock, 'PATCH', vehicle, { maximum_charge_limit_percentage: 70 })
  else if (what === 'disconnect' || what === 'reconnect') await send(mock, 'POST', `${vehicle}/${what}`)
  else await send(mock, 'POST', `/_control/vehicles/${VEHICLE}/${what}`)
}

/** What the answers say has happened. */
const HAPPENED = /^(start|end|\w+_at|timestamp)$/

function laterThan(now: number, value: unknown, name = ''): string[] {
  if (typeof value === 'string')
    return HAPPENED.test(name) && Date.parse(value) > now ? [`${name}: ${value}`] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'next_attempt_at' ? [] : laterThan(now, inner, Array.isArray(value) ? name : key),
  )
}

it('leaves nothing that is dated later than now, and no car with two open sessions', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 2, maxLength: 8 }), async (commands) => {
      const mock = createMock({ quiet: true, users: 2, rateLimit: false, clock: { start: START, speed: 0 } })
      // Nobody is reached there; what is told is on record all the same.
      mock.webhooks.add({ url: 'http://127.0.0.1:9/' })
      for (const one of commands) {
        await obey(mock, one)
        const now = mock.clock.now()
        const sessions = await read(mock, '/v2/charging_sessions')
        const answers = [
          sessions,
          await read(mock, '/v2/charging_sub_sessions'),
          await read(mock, `/v2/vehicles/${VEHICLE}/status_logs`),
          await read(mock, `/v2/vehicles/${VEHICLE}/location_logs`),
          await read(mock, '/_control/webhooks/deliveries'),
        ]
        expect(laterThan(now, answers)).toEqual([])
        const open = sessions.filter(({ end }: { end: string | null }) => end === null)
        const cars = open.map(({ vehicle }: { vehicle: string }) => vehicle)
        expect(new Set(cars).size).toBe(cars.length)
      }
      mock.webhooks.close()
    }),
    {
      numRuns: 25,
      examples: [
        [[{ advance: 24 }, 'plug_in', 'real']],
        [['plug_in', { advance: 30 }, 'unplug', { set: -20 }]],
      ],
    },
  )
})

it('is refused where something was written since, and says what to do', async () => {
  const mock = createMock({ quiet: true, clock: { start: START, speed: 0 } })
  mock.clock.advance(24 * HOUR)
  mock.plugIn(VEHICLE)
  const before = mock.save()
  const refused = await send(mock, 'PATCH', '/_control/clock', { now: new Date(START).toISOString() })
  expect(refused.status).toBe(422)
  expect(JSON.stringify(await refused.json())).toMatch(/cannot go back.*Reset the sandbox/)
  expect(mock.save()).toEqual(before)
  expect(() => mock.clock.set(START)).toThrow(RangeError)
})

it('leads back at will where nothing was written', async () => {
  const mock = createMock({ quiet: true, clock: { start: START, speed: 0 } })
  const before = await read(mock, '/v2/charging_sub_sessions')
  mock.clock.advance(96 * HOUR)
  expect(await read(mock, '/v2/charging_sub_sessions')).not.toEqual(before)
  mock.clock.set(START)
  expect(await read(mock, '/v2/charging_sub_sessions')).toEqual(before)
})
