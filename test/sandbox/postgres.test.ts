import { setTimeout as delay } from 'node:timers/promises'
import { startMock } from 'ev-energy-mock'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { killCommands, startCommand } from '../mock/command-process.ts'
import { hasPostgres, type PostgresServer, startPostgres } from './postgres-server.ts'
import { type Receiver, startReceiver } from './receiver.ts'

const MODEL = 'https://api.ev.energy/v2/vehicle_models/vmod01HV4M7P2K9QX3T5W8Y6ZB1CDE'
const VEHICLE = '/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
const PROCESSES = 3

let postgres: PostgresServer
let receiver: Receiver
let world: string
let worlds = 0

/** A mock in a process of its own. */
interface Process {
  readonly url: string
  readonly child: ReturnType<typeof startCommand>['child']
}

async function startProcess(...more: string[]): Promise<Process> {
  const args = [
    '--port',
    '0',
    '--state',
    postgres.url,
    '--rate-limit',
    '1000000',
    '--worlds',
    'auto',
    ...more,
  ]
  const { child, listening } = startCommand(args)
  return { child, url: await listening }
}

async function call(url: string, path: string, method = 'GET', body?: unknown) {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      authorization: 'Bearer anything',
      'evenergy-world': world,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  }
}

const times = <T>(count: number, make: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)))

/** Which vehicles there are, by any page size. */
async function vehicleIds(url: string): Promise<string[]> {
  const ids: string[] = []
  let path: string | undefined = '/v2/vehicles?page_size=100'
  while (path !== undefined) {
    const { headers, body } = await call(url, path)
    ids.push(...body.map(({ id }: { id: string }) => id))
    const next: string | undefined = /<([^>]*)>; rel="next"/.exec(headers.get('link') ?? '')?.[1]
    path = next?.startsWith('http') ? next.slice(next.indexOf('/v2/')) : undefined
  }
  return ids
}

// Where there is none, .ci/run installs it; without it, these are skipped.
describe.skipIf(!hasPostgres)('state in PostgreSQL', () => {
  beforeAll(async () => {
    postgres = await startPostgres()
    receiver = await startReceiver()
  }, 60_000)
  beforeEach(() => {
    world = `world-${++worlds}`
  })
  afterEach(killCommands)
  afterAll(async () => {
    await receiver.close()
    await postgres.close()
  })

  it('is the same for every process, in whichever it was written', async () => {
    const [one, other] = await times(2, () => startProcess())
    if (!one || !other) throw new Error('no processes')
    const { body: vehicle } = await call(one.url, '/v2/vehicles', 'POST', { model: MODEL })
    expect((await call(other.url, `/v2/vehicles/${vehicle.id}`)).status).toBe(200)
    await call(other.url, '/_control/clock', 'PATCH', { now: '2030-01-01T00:00:00Z', mode: 'frozen' })
    expect((await call(one.url, '/_control/clock')).body.now).toBe('2030-01-01T00:00:00.000Z')
    await call(one.url, '/_control/faults', 'POST', { operation: 'GET /vehicles', status: 503, count: 1 })
    expect((await call(other.url, '/v2/vehicles')).status).toBe(503)
    expect((await call(one.url, '/v2/vehicles')).status).toBe(200)
    const names = async ({ url }: Process) =>
      (await call(url, '/_control/worlds')).body.map(({ name }: { name: string }) => name)
    expect(await names(one)).toEqual(await names(other))
    expect((await call(other.url, `/_control/worlds/${world}`, 'DELETE')).status).toBe(204)
    expect((await call(one.url, '/_control/worlds', 'POST', { name: 'default' })).status).toBe(409)
    expect(await names(one)).not.toContain(world)
  }, 120_000)

  it('lets a user who signs in go on at another process after each page', async () => {
    const all = await times(2, () => startProcess())
    const [one, other] = all.map(({ url }) => `${url}/w/${world}`)
    const query = new URLSearchParams({
      response_type: 'code',
      client_id: 'sandbox-cc-id',
      redirect_uri: 'http://localhost:3000/done',
    })
    const login = /name="login" value="([^"]+)"/
    const field = (page: string) => login.exec(page)?.[1] ?? ''
    const form = (url: string, values: Record<string, string>) =>
      fetch(url, { method: 'POST', body: new URLSearchParams(values), redirect: 'manual' })
    const first = await (await fetch(`${one}/o/authorize/?${query}`)).text()
    const user = 'user01HN2NJ9NMRZBXT1H6FT9N7735'
    const second = await (await form(`${other}/o/authorize/`, { login: field(first), user })).text()
    const end = await form(`${one}/o/authorize/`, { login: field(second), decision: 'allow' })
    const code = new URL(end.headers.get('location') ?? '').searchParams.get('code') ?? ''
    const token = await form(`${other}/o/token`, {
      grant_type: 'authorization_code',
      code,
      redirect_uri: 'http://localhost:3000/done',
      client_id: 'sandbox-cc-id',
      client_secret: 'sandbox-cc-secret',
    })
    expect(await token.json()).toHaveProperty('access_token')
  }, 120_000)

  it('has its scenario and its checkpoints in every process, and goes on with them in any', async () => {
    const [one, other] = await times(2, () => startProcess())
    if (!one || !other) throw new Error('no processes')
    const car = VEHICLE.split('/').at(-1)
    const story = {
      name: 'story',
      teaches: 'Something.',
      provenance: { plausible: 'It is made up.' },
      start: { now: '2026-10-14T12:00:00Z' },
      timeline: [
        { at: 'PT1H', vehicle: { id: car, state_of_charge_percentage: 40 } },
        { at: 'PT2H', plug_in: { vehicle: car } },
        { at: 'PT5H', unplug: { vehicle: car } },
      ],
    }
    await call(other.url, '/_control/checkpoints', 'POST', { name: 'before' })
    expect((await call(one.url, '/_control/scenarios', 'POST', { scenario: story })).status).toBe(201)
    // A reset ends what was before, also where that was set.
    expect((await call(other.url, '/_control/checkpoints')).body).toEqual([])
    expect((await call(other.url, '/_control/scenarios', 'POST', { name: 'asleep' })).status).toBe(409)
    await call(other.url, '/_control/clock/advance', 'POST', { duration: 'PT90M' })
    expect((await call(one.url, '/_control/scenario')).body).toMatchObject({ step: 1, status: 'running' })
    expect((await call(other.url, '/_control/checkpoints', 'POST', { name: 'driving' })).status).toBe(201)
    expect((await call(one.url, '/_control/scenario/step', 'POST')).body).toMatchObject({ step: 2 })
    const { body: changed } = await call(other.url, '/_control/changes?since=driving')
    expect(JSON.stringify(changed)).toContain('/v2/charging_sessions/')
    expect((await call(one.url, '/_control/checkpoints/driving/rewind', 'POST')).status).toBe(204)
    expect((await call(other.url, '/_control/clock')).body.now).toBe('2026-10-14T13:30:00.000Z')
    expect((await call(other.url, '/_control/checkpoints/driving', 'DELETE')).status).toBe(204)
    expect((await call(one.url, '/_control/checkpoints')).body).toEqual([])
    expect((await call(one.url, '/_control/scenario', 'DELETE')).status).toBe(204)
    expect((await call(other.url, '/_control/scenario')).status).toBe(404)
  }, 60_000)

  it('loses none of 500 updates of one vehicle by three processes at once', async () => {
    const all = await times(PROCESSES, () => startProcess())
    const urlOf = (index: number) => all[index % PROCESSES]?.url ?? ''
    const before = Number((await call(urlOf(0), VEHICLE)).headers.get('x-ratelimit-remaining'))
    // Two properties of one vehicle, so that a write which does not know of the one before would undo it.
    const change = (i: number) =>
      i % 2 ? { smart_charging_enabled: i % 4 === 1 } : { maximum_charge_limit_percentage: 60 + (i % 40) }
    const answers = await times(500, async (i) => {
      for (;;) {
        const answer = await call(urlOf(i), VEHICLE, 'PATCH', change(i))
        // A busy machine may let a connection wait for too long; then nothing was changed.
        if (answer.status !== 503) return answer
      }
    })
    for (const [i, { status, body }] of answers.entries())
      expect([status, body]).toMatchObject([200, change(i)])
    // What is counted shows each of them, whoever took it.
    const remaining = answers.map(({ headers }) => Number(headers.get('x-ratelimit-remaining')))
    expect(remaining.toSorted((a, b) => b - a)).toEqual(answers.map((_, i) => before - 1 - i))
    const faults = await times(60, (i) =>
      call(urlOf(i), '/_control/faults', 'POST', { status: 500, count: 1, operation: 'GET /users' }),
    )
    expect(new Set(faults.map(({ body }) => body.id)).size).toBe(60)
    const last = await times(
      PROCESSES,
      async (i) => (await call(urlOf(i), VEHICLE)).body.battery_size_watt_hours,
    )
    expect(new Set(last).size).toBe(1)
  }, 180_000)

  it('answers each request for a world that another process drops meanwhile', async () => {
    const [one, other] = await times(2, () => startProcess())
    if (!one || !other) throw new Error('no processes')
    await call(one.url, '/v2/vehicles')
    const answers = times(40, (i) =>
      i % 2
        ? call(one.url, VEHICLE, 'PATCH', { maximum_charge_limit_percentage: 50 + i })
        : call(one.url, '/v2/vehicles'),
    )
    const dropped = await call(other.url, `/_control/worlds/${world}`, 'DELETE')
    expect(dropped.status).toBe(204)
    // Worlds are made by themselves here, so that what comes after finds a new one.
    expect([...new Set((await answers).map(({ status }) => status))]).toEqual([200])
    expect((await call(other.url, '/v2/vehicles')).body).toHaveLength(3)
  }, 60_000)

  it('loses no write and no webhook that was acknowledged, whichever process is killed', async () => {
    const all = await times(PROCESSES, () => startProcess())
    await call(all[0]?.url ?? '', '/_control/webhooks', 'POST', { url: receiver.url })
    const made: string[] = []
    const sent: string[] = []
    let over = false
    const write = async (index: number) => {
      while (!over) {
        const { url } = all[index % PROCESSES] as Process
        try {
          const { status, body } = await call(url, '/v2/vehicles', 'POST', { model: MODEL })
          if (status === 201 || status === 200) made.push(body.id)
          const test = await call(url, '/_control/webhooks/test', 'POST', {
            type: 'charging_sub_session.ended',
          })
          if (test.status < 300) sent.push(...messagesIn(test.body))
        } catch {
          // Its process was killed, and nothing was acknowledged.
          await delay(50)
        }
      }
    }
    const writers = [0, 1, 2].map(write)
    for (let kill = 0; kill < 6; kill++) {
      await delay(500)
      const victim = kill % PROCESSES
      all[victim]?.child.kill('SIGKILL')
      all[victim] = await startProcess()
    }
    over = true
    await Promise.all(writers)
    const ids = await vehicleIds(all[0]?.url ?? '')
    expect(made.length).toBeGreaterThan(6)
    expect(made.filter((id) => !ids.includes(id))).toEqual([])
    expect(new Set(made).size).toBe(made.length)
    expect(sent.length).toBeGreaterThan(6)
    await expect
      .poll(() => sent.filter((id) => !receiver.received.some(({ headers }) => headers['svix-id'] === id)), {
        timeout: 90_000,
        interval: 500,
      })
      .toEqual([])
  }, 300_000)

  it('answers 503 while the database is away, and goes on when it is back', async () => {
    const { url } = await startProcess()
    const { body: vehicle } = await call(url, '/v2/vehicles', 'POST', { model: MODEL })
    await postgres.kill()
    const answers = await times(20, (i) =>
      i % 2 ? call(url, '/v2/vehicles') : call(url, '/v2/vehicles', 'POST', { model: MODEL }),
    )
    for (const { status, headers, body } of answers) {
      expect([status, headers.get('retry-after')]).toEqual([503, '1'])
      expect(body.detail).toMatch(/out of reach.*try again/)
      expect(JSON.stringify(body)).not.toContain('secret-of-tests')
    }
    await postgres.start()
    await expect.poll(async () => (await call(url, '/v2/vehicles')).status, { timeout: 20_000 }).toBe(200)
    expect((await call(url, `/v2/vehicles/${vehicle.id}`)).status).toBe(200)
    expect(await vehicleIds(url)).toHaveLength(4)
  }, 120_000)

  it('keeps nobody waiting for an answer that a fault holds back', async () => {
    const { url } = await startProcess()
    await call(url, '/_control/faults', 'POST', {
      operation: 'PATCH /vehicles/{vehicle_id}',
      timeout: true,
      count: 1,
    })
    const gone = new AbortController()
    const held = fetch(`${url}${VEHICLE}`, {
      method: 'PATCH',
      headers: { authorization: 'Bearer x', 'evenergy-world': world, 'content-type': 'application/json' },
      body: '{"description":"held"}',
      signal: gone.signal,
    }).catch((error: Error) => error.name)
    await expect.poll(async () => (await call(url, '/_control/faults')).body, { timeout: 20_000 }).toEqual([])
    expect((await call(url, VEHICLE, 'PATCH', { description: 'not held' })).status).toBe(200)
    gone.abort()
    expect(await held).toBe('AbortError')
  }, 60_000)

  it.each([
    [
      'a wrong password',
      (url: string) => url.replace('secret-of-tests', 'guessed-secret'),
      /password authentication failed/,
    ],
    ['no server', () => 'postgres://mock:guessed-secret@127.0.0.1:1/postgres', /ECONNREFUSED/],
    [
      'no database',
      (url: string) => url.replace(/postgres$/, 'nothing'),
      /database "nothing" does not exist/,
    ],
  ])('is refused in one line without the password, where there is %s', async (_, change, reason) => {
    const url = change(postgres.url)
    const error = await startMock({ port: 0, quiet: true, state: url }).catch((error: Error) => error)
    const message = error instanceof Error ? error.message : ''
    expect(message).toMatch(reason)
    expect(message).toMatch(/^The state cannot be kept in postgres:\/\/mock@/)
    expect(message).not.toMatch(/secret|\n/)
  })
})

/** Ids of the messages in an answer, whatever else it says of them. */
function messagesIn(body: unknown): string[] {
  return [...new Set([...JSON.stringify(body).matchAll(/"(msg_\w+)"/g)].map(([, id = '']) => id))]
}
