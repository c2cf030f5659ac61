import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Mock, type ServerOptions, startMock } from 'ev-energy-mock'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createApp } from '../../mock/src/host/app.ts'
import { createRepeats } from '../../mock/src/host/repeats/repeats.ts'

const FROZEN = { start: Date.parse('2026-06-01T12:00:00Z'), speed: 0 }
const MODEL = 'https://api.ev.energy/v2/vehicle_models/vmod01HV4M7P2K9QX3T5W8Y6ZB1CDE'
const ID = 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
const VEHICLE = `/v2/vehicles/${ID}`
const USER = 'user01HN2NJ9NMRZBXT1H6FT9N7735'
const READS = [
  VEHICLE,
  `${VEHICLE}?expand=model`,
  '/v2/vehicles?page_size=3',
  '/v2/evses',
  '/v2/charging_sessions?page_size=2',
  '/v2/users/me',
  '/v2/vehicle_makes',
  '/v2/nowhere',
  '/w/other/v2/vehicles?page_size=2',
]
const CALLERS: Record<string, string>[] = [
  {},
  { authorization: 'Bearer anything' },
  { authorization: 'Bearer anything', 'EvEnergy-User': USER },
  { authorization: 'Bearer anything', 'EvEnergy-World': 'other' },
  { authorization: 'Bearer anything', origin: 'https://app.test' },
]
/** What each answer has of its own. */
const OWN = ['date', 'connection', 'keep-alive', 'content-length', 'x-ratelimit-remaining']

const running: { close(): unknown }[] = []
afterEach(async () => {
  vi.useRealTimers()
  for (const one of running.splice(0)) await one.close()
})

async function start(options: ServerOptions = {}): Promise<Mock> {
  const mock = await startMock({ port: 0, clock: FROZEN, quiet: true, ...options })
  running.push(mock)
  return mock
}

/** What a request is answered with, as it comes over the wire. */
async function answerOf(url: string, headers: Record<string, string> = {}) {
  const asked = request(url, { headers })
  asked.end()
  const [response] = await once(asked, 'response')
  let text = ''
  for await (const part of response.setEncoding('utf8')) text += part
  const own: Record<string, string> = response.headers
  const shared = Object.fromEntries(Object.entries(own).filter(([name]) => !OWN.includes(name)))
  return { status: response.statusCode as number, headers: shared, own, text }
}

/** What the same mock says to the same request without a network, where nothing is ever repeated. */
async function derived(mock: Mock, path: string, headers: Record<string, string>) {
  const response = await mock.fetch(mock.url + path, { headers })
  const all = [...response.headers].filter(([name]) => !OWN.includes(name))
  return { status: response.status, headers: Object.fromEntries(all), text: await response.text() }
}

const send = (mock: Mock, method: string, path: string, body?: unknown) =>
  fetch(mock.url + path, {
    method,
    headers: { 'content-type': 'application/json', authorization: 'Bearer anything' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })

/** What may change the answer to a read that was just answered, by a request or from within the process. */
const ACTS: Record<string, (mock: Mock, which: number) => unknown> = {
  'does nothing': () => {},
  'adds a vehicle': (mock) => send(mock, 'POST', '/v2/vehicles', { model: MODEL }),
  'changes a vehicle': (mock, which) => send(mock, 'PATCH', VEHICLE, { description: `car ${which}` }),
  'removes a vehicle': (mock) => send(mock, 'DELETE', VEHICLE),
  'moves the clock': (mock, which) => mock.clock.advance(which * 600_000),
  'moves the clock by less than a moment': (mock, which) => mock.clock.advance(which % 10),
  'loses a vehicle’s login': async (mock) => mock.devices.updateVehicle(ID, { connection: 'revoked' }),
  'puts a fault in the way': (mock) => mock.faults.add({ operation: 'GET /evses', status: 503, count: 1 }),
  'takes faults away': (mock) => mock.faults.clear(),
  'resets the world': (mock, which) => mock.reset({ seed: `seed ${which}` }),
  'resets another world': (mock, which) =>
    send(mock, 'POST', '/w/other/_control/reset', { seed: `${which}` }),
  'changes the other world': (mock) => mock.world('other').clock.advance(3_600_000),
  'drops the other world and makes it anew': (mock, which) => {
    mock.world('other').drop()
    mock.world('other', { seed: `other ${which}`, clock: FROZEN })
  },
}

describe('an answer that is given again', () => {
  it('is what the way through the whole mock would have come to, whatever happened before', async () => {
    // So that a slow machine has many requests in a moment as well.
    vi.useFakeTimers({ toFake: ['Date'] })
    const mock = await start({ rateLimit: false })
    mock.world('other', { clock: FROZEN })
    const step = fc.record({
      act: fc.constantFrom(...Object.keys(ACTS)),
      which: fc.integer({ min: 1, max: 40 }),
      reads: fc.array(fc.tuple(fc.constantFrom(...READS), fc.constantFrom(...CALLERS)), {
        minLength: 1,
        maxLength: 3,
      }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        for (const { act, which, reads } of steps) {
          // What is asked before is what could be given again after.
          for (const [path, headers] of reads) await answerOf(mock.url + path, headers)
          await Promise.resolve(ACTS[act]?.(mock, which)).catch(() => {})
          for (const [path, headers] of reads) {
            const [first, again] = [
              await answerOf(mock.url + path, headers),
              await answerOf(mock.url + path, headers),
            ]
            const { own: _, ...said } = again
            if (first.status !== 503) expect(said).toEqual(await derived(mock, path, headers))
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('counts for the rate limit, which ends when it would have', async () => {
    const mock = await start({ rateLimit: 20 })
    const said = []
    for (let count = 0; count < 22; count++)
      said.push(await answerOf(mock.url + VEHICLE, { authorization: 'Bearer anything' }))
    expect(said.map(({ status }) => status)).toEqual([...Array(20).fill(200), 429, 429])
    const left = said.slice(0, 20).map(({ own }) => Number(own['x-ratelimit-remaining']))
    expect(left).toEqual(Array.from({ length: 20 }, (_, index) => 19 - index))
  })

  it('is in the request log as the others are', async () => {
    const mock = await start()
    for (let count = 0; count < 3; count++)
      await answerOf(mock.url + VEHICLE, { authorization: 'Bearer anything' })
    const shown = mock.requests().map(({ id: _, duration_ms: __, response, ...rest }) => ({
      ...rest,
      body: response?.body,
      headers: Object.keys(response?.headers ?? {}),
    }))
    expect(shown).toHaveLength(3)
    expect(shown[1]).toEqual(shown[0])
    expect(shown[2]).toEqual(shown[0])
  })
})

/** A server that says how often a request went all the way. */
async function counted(options: ServerOptions = {}) {
  const app = createApp({ clock: FROZEN, quiet: true, ...options })
  const repeats = createRepeats(app.use)
  let whole = 0
  const server = createServer(async (incoming, outgoing) => {
    if (repeats.answer(incoming, outgoing)) return
    whole++
    const headers = incoming.headers as Record<string, string>
    const asked = new Request(`http://${headers.host}${incoming.url}`, {
      method: incoming.method ?? 'GET',
      headers,
    })
    const repeatable = (answered: Parameters<typeof repeats.keep>[1]) => repeats.keep(incoming, answered)
    const response = await app.answer(asked, '127.0.0.1', { repeatable })
    outgoing.writeHead(response.status, [...response.headers].flat()).end(await response.text())
  })
  running.push(server, app)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  /** How many of so many requests at once go all the way. */
  const burst = async (path: string, more: Record<string, string> = {}, many = 30) => {
    whole = 0
    const headers = { authorization: 'Bearer anything', ...more }
    await answerOf(origin + path, headers)
    await Promise.all(Array.from({ length: many }, () => answerOf(origin + path, headers)))
    return whole
  }
  return { app, burst }
}

describe('a burst of one request', () => {
  it('is derived once in a moment', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { burst } = await counted()
    expect(await burst(VEHICLE)).toBe(1)
    vi.advanceTimersByTime(10)
    expect(await burst(VEHICLE)).toBe(1)
  })

  it.each([
    ['has a body', '/v2/vehicles', { 'content-length': '0' }],
    ['is for an example', VEHICLE, { prefer: 'code=200' }],
    ['is for a path that is not there', '/v2/nowhere', {}],
    ['begins something', '/v2/vehicle_onboarding/?make_id=x', {}],
    ['only looks on', VEHICLE, { 'mock-bystander': 'true' }],
    ['is for the other face', '/_mock/ev.energy-api-v2/evses', {}],
  ])('goes all the way each time where it %s', async (_, path, headers) => {
    const { burst } = await counted()
    expect(await burst(path, headers)).toBe(31)
  })

  it('goes all the way each time while a fault waits for its turn', async () => {
    const { app, burst } = await counted()
    app.mock.faults.add({ operation: 'GET /evses', status: 503, count: 1 })
    expect(await burst(VEHICLE)).toBe(31)
  })

  it('goes all the way each time where the clock goes faster than real time', async () => {
    const { burst } = await counted({ clock: { ...FROZEN, speed: 1000 } })
    expect(await burst(VEHICLE)).toBeGreaterThan(1)
  })
})
