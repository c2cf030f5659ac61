import { execFileSync } from 'node:child_process'
import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import control from '../../mock/control.openapi.json' with { type: 'json' }
import { USAGE } from '../../mock/src/host/arguments.ts'
import { killCommands, startCommand } from './command-process.ts'

const VEHICLE = 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
const TOKEN = 'control-token-of-this-test'
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ev-energy-command-'))
})
afterEach(() => {
  killCommands()
  rmSync(folder, { recursive: true, force: true })
})

const start = (...args: string[]) => startCommand(['--port', '0', ...args])

const call = async (origin: string, method: string, path: string, body?: unknown, headers = {}) => {
  const response = await fetch(origin + path, {
    method,
    headers: {
      ...(path.startsWith('/v2') && { authorization: 'Bearer anything' }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  return { status: response.status, body: isJson && text !== '' ? JSON.parse(text) : undefined }
}

describe('each option of the command', () => {
  /** What shows that an option does something. */
  const OPTIONS: Readonly<Record<string, () => Promise<void>>> = {
    // Every test here gives it.
    '--port': async () => expect(await start().listening).toMatch(/:\d+$/),
    '--host': async () => expect(await start('--host', '0.0.0.0').banner).toMatch(/the network reaches it/),
    '--quiet': async () => {
      const quiet = start('--quiet')
      const lines: unknown[] = []
      quiet.child.stdout.on('data', (data) => lines.push(data))
      await stop(quiet)
      expect(lines).toEqual([])
    },
    '--help': async () => expect((await start('--help').ended).code).toBe(0),
    '--version': async () => expect((await start('--version').ended).code).toBe(0),
    '--seed': async () => {
      const [one, other] = await Promise.all([start('--seed', 'a').listening, start('--seed', 'b').listening])
      const users = async (origin: string) =>
        (await call(origin, 'GET', '/v2/users', undefined, await application(origin))).body
      expect(await users(one)).not.toEqual(await users(other))
    },
    '--users': async () => {
      const origin = await start('--users', '3').listening
      expect(
        (await call(origin, 'GET', '/v2/users', undefined, await application(origin))).body,
      ).toHaveLength(5)
    },
    '--auth': async () =>
      expect((await call(await start('--auth', 'strict').listening, 'GET', '/v2/evses')).status).toBe(401),
    '--expiry': async () => {
      const origin = await start('--expiry', 'clock', '--auth', 'strict').listening
      const headers = await application(origin)
      expect((await call(origin, 'GET', '/v2/evses', undefined, headers)).status).toBe(200)
      await call(origin, 'POST', '/_control/clock/advance', { duration: 'P1D' })
      expect((await call(origin, 'GET', '/v2/evses', undefined, headers)).status).toBe(401)
    },
    '--rate-limit': async () => {
      const origin = await start('--rate-limit', '1').listening
      expect([
        (await call(origin, 'GET', '/v2/evses')).status,
        (await call(origin, 'GET', '/v2/evses')).status,
      ]).toEqual([200, 429])
    },
    '--webhook': async () => {
      const origin = await start('--webhook', 'http://127.0.0.1:9/hook').listening
      expect((await call(origin, 'GET', '/_control/webhooks')).body).toMatchObject([
        { url: 'http://127.0.0.1:9/hook' },
      ])
    },
    '--state': async () => {
      const file = join(folder, 'state.json')
      const first = start('--state', file)
      await call(await first.listening, 'PATCH', `/v2/vehicles/${VEHICLE}`, {
        maximum_charge_limit_percentage: 51,
      })
      await stop(first)
      const { body } = await call(await start('--state', file).listening, 'GET', `/v2/vehicles/${VEHICLE}`)
      expect(body.maximum_charge_limit_percentage).toBe(51)
    },
    '--seed-file': async () => {
      const file = join(folder, 'world.yaml')
      writeFileSync(file, 'seed: of-the-file\n')
      const origin = await start('--seed-file', file).listening
      expect((await call(origin, 'GET', '/_control/worlds/default')).body).toMatchObject({
        seed: 'of-the-file',
      })
    },
    '--worlds': async () => {
      const [listed, auto] = [await start().listening, await start('--worlds', 'auto').listening]
      const status = async (origin: string) => (await call(origin, 'GET', '/w/mine/_control/clock')).status
      expect([await status(listed), await status(auto)]).toEqual([404, 200])
    },
    '--scenario': async () => {
      const origin = await start('--scenario', 'asleep').listening
      expect((await call(origin, 'GET', '/_control/scenario')).body).toMatchObject({ scenario: 'asleep' })
    },
    '--control-token': async () =>
      expect(await start('--host', '0.0.0.0', '--control-token', TOKEN).banner).toMatch(
        /others with the token/,
      ),
    '--no-console': async () => {
      expect(await start().banner).toContain('See it and steer it in a browser')
      const plain = start('--no-console')
      expect(await plain.banner).not.toContain('in a browser')
      const origin = await plain.listening
      const page = await fetch(`${origin}/`, { headers: { accept: 'text/html' } })
      expect(await page.text()).toContain('Base URLs for clients come first.')
    },
    '--dynamic-items': () => dynamic('--dynamic-items', '1', (body) => expect(body).toHaveLength(1)),
    // Without any depth a list has nothing in it.
    '--dynamic-depth': () => dynamic('--dynamic-depth', '0', (body) => expect(body).toEqual([])),
    '--dynamic-bytes': () =>
      dynamic('--dynamic-bytes', '600', (body) =>
        expect(JSON.stringify(body).length).toBeLessThanOrEqual(600),
      ),
    // Where there is no time to make anything up, the example has to do.
    '--dynamic-time': () => dynamic('--dynamic-time', '0', (body, example) => expect(body).toEqual(example)),
  }

  const application = async (origin: string) => {
    const response = await fetch(`${origin}/o/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa('sandbox-cc-id:sandbox-cc-secret')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    })
    return { authorization: `Bearer ${((await response.json()) as { access_token: string }).access_token}` }
  }

  /** @param check holds for a random body with the option, and for none without it */
  async function dynamic(option: string, value: string, check: (body: unknown, example: unknown) => void) {
    const [limited, usual] = [await start(option, value).listening, await start().listening]
    const ask = async (origin: string, prefer: string) =>
      (
        await call(origin, 'GET', '/_mock/ev.energy-api-v2/timezones', undefined, {
          authorization: 'Bearer any',
          prefer,
        })
      ).body
    const example = await ask(limited, 'code=200')
    // With this seed there are several items, and they take up more bytes than the option allows.
    check(await ask(limited, 'dynamic=true, seed=3'), example)
    const unlimited = await ask(usual, 'dynamic=true, seed=3')
    expect(() => check(unlimited, example), JSON.stringify(unlimited)).toThrow()
  }

  async function stop({ child, ended }: Pick<ReturnType<typeof start>, 'child' | 'ended'>) {
    child.kill('SIGTERM')
    return ended
  }

  test.each(Object.entries(OPTIONS))('%s', (_, shows) => shows(), 30_000)

  test('is in this table', () => {
    // Another command, which its own test is about.
    const usage = USAGE.replace(/listen \[--forward-to/g, '')
    expect(Object.keys(OPTIONS).sort()).toEqual([...new Set(usage.match(/--[a-z-]+/g))].sort())
  })
})

test('every verb of the control API works on a server of the command', async () => {
  const origin = await start('--state', join(folder, 'state.json'), '--webhook', 'http://127.0.0.1:9/')
    .listening
  interface Verb {
    operationId: string
    parameters?: readonly { in: string; name: string; example?: string }[]
    requestBody?: { content: { 'application/json': { example?: unknown } } }
  }
  const verbs = Object.entries(control.paths as unknown as Record<string, Record<string, Verb>>).flatMap(
    ([path, item]) => Object.entries(item).map(([method, verb]) => ({ path, method, verb })),
  )
  // What the document shows is there, but for what has an id of its own each time.
  const ids: Record<string, string> = Object.fromEntries(
    verbs.flatMap(({ verb: { parameters = [] } }) =>
      parameters.flatMap(({ in: place, name, example }) =>
        place === 'path' && example ? [[name, example]] : [],
      ),
    ),
  )
  const at = (path: string) => `/_control${path.replace(/\{(\w+)\}/g, (_, name) => ids[name] ?? name)}`
  // What a verb is about has to be there: creation first, deletion last.
  const LATE: Record<string, number> = {
    // The clock goes back only while nothing has been written, and these three take away what was made before.
    patchClock: 0,
    reset: 1,
    setCheckpoint: 2,
    rewind: 3,
    createWorld: 4,
    unplugVehicle: 4,
    driveVehicle: 4.2,
    plugInVehicle: 4.5,
    replayDelivery: 6,
    deleteFaults: 10,
    deleteWebhookFaults: 10,
    startScenario: 11,
    getRun: 12,
    controlRun: 12,
    deleteRun: 13,
  }
  const rank = ({ method, verb: { operationId } }: (typeof verbs)[number]) =>
    operationId === 'postSnapshot' ? 1 : (LATE[operationId] ?? (method === 'delete' ? 9 : 5))
  const statuses: Record<string, number> = {}
  for (const { path, method, verb } of verbs.sort((a, b) => rank(a) - rank(b))) {
    const body = verb.requestBody?.content['application/json'].example
    const answer = await call(origin, method.toUpperCase(), at(path), body)
    statuses[verb.operationId] = answer.status
    if (verb.operationId === 'createFault') ids.fault_id = answer.body.id
    if (verb.operationId === 'createEndpoint') ids.endpoint_id = answer.body.id
    if (verb.operationId === 'createWebhookFault') ids.webhook_fault_id = answer.body.id
    if (verb.operationId === 'testWebhooks')
      ids.delivery_id = (await call(origin, 'GET', '/_control/webhooks/deliveries')).body[0]?.id
  }
  const refused = Object.entries(statuses).filter(([, status]) => status >= 400)
  expect(refused).toEqual([])
  expect(Object.keys(statuses)).toHaveLength(verbs.length)
}, 30_000)

/** On Windows, a signal of another process ends a process at once, and there are neither pipes nor links for everybody. */
const testPosix = test.skipIf(process.platform === 'win32')

describe('--state', () => {
  const file = () => join(folder, 'state.json')

  test('is for one server at a time, and says which has it', async () => {
    const first = start('--state', file())
    await first.listening
    const second = await start('--state', file()).ended
    expect(second).toEqual({
      code: 1,
      signal: null,
      output: '',
      errors: expect.stringContaining(`in use by the process ${first.child.pid}`),
    })
    expect(second.errors.split('\n')).toHaveLength(2)
    const elsewhere = start('--state', join(folder, 'other.json'))
    expect(await elsewhere.listening).toMatch(/^http/)
  }, 30_000)

  testPosix(
    'is taken over from a process that was killed, and leaves nothing but the file when it stops',
    async () => {
      const killed = start('--state', file())
      await call(await killed.listening, 'PATCH', `/v2/vehicles/${VEHICLE}`, {
        maximum_charge_limit_percentage: 52,
      })
      killed.child.kill('SIGKILL')
      await killed.ended
      writeFileSync(`${file()}.${process.pid}-7.tmp`, '{')
      const next = start('--state', file())
      await call(await next.listening, 'PATCH', `/v2/vehicles/${VEHICLE}`, {
        maximum_charge_limit_percentage: 53,
      })
      next.child.kill('SIGTERM')
      expect((await next.ended).code).toBe(0)
      expect(readdirSync(folder)).toEqual(['state.json'])
    },
    30_000,
  )

  testPosix(
    'leaves a symbolic link one, and writes what it leads to',
    async () => {
      writeFileSync(join(folder, 'real.json'), readState(await saved()))
      symlinkSync(join(folder, 'real.json'), join(folder, 'link.json'))
      const server = start('--state', join(folder, 'link.json'))
      await call(await server.listening, 'PATCH', `/v2/vehicles/${VEHICLE}`, {
        maximum_charge_limit_percentage: 54,
      })
      server.child.kill('SIGTERM')
      await server.ended
      expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true)
      expect(readFileSync(join(folder, 'real.json'), 'utf8')).toContain(
        '"maximum_charge_limit_percentage":54',
      )
    },
    30_000,
  )

  testPosix(
    'refuses a pipe and a device at once',
    async () => {
      const pipe = join(folder, 'pipe')
      execFileSync('mkfifo', [pipe])
      for (const [path, kind] of [
        [pipe, 'a pipe'],
        ['/dev/null', 'a device'],
        [folder, 'a folder'],
      ]) {
        const { code, errors } = await start('--state', path as string).ended
        expect([code, errors]).toEqual([1, expect.stringContaining(`is ${kind} and no file`)])
      }
    },
    30_000,
  )

  testPosix(
    'refuses what no clock, world or fault can be, and nests without end',
    async () => {
      const state = JSON.parse(readState(await saved()))
      const spoil = (change: (parts: Record<string, Record<string, unknown>>) => void) => {
        const copy = structuredClone(state)
        change(copy.parts)
        return JSON.stringify(copy)
      }
      for (const [text, place] of [
        [
          spoil((parts) => Object.assign(parts.clock ?? {}, { speed: 1e300, offset: undefined })),
          /clock.speed/,
        ],
        [
          spoil((parts) => Object.assign(parts.clock ?? {}, { speed: 1e12, offset: undefined })),
          /clock.speed/,
        ],
        [spoil((parts) => Object.assign(parts.world ?? {}, { users: 1e15 })), /world.users/],
        [
          spoil((parts) =>
            Object.assign(parts.faults ?? {}, { faults: [{ id: 'fault_1', hits: 0, status: 99 }] }),
          ),
          /faults.0.status/,
        ],
        ['['.repeat(60 * 1024 * 1024), /nests deeper/],
      ] as const) {
        writeFileSync(file(), text)
        const { code, errors } = await start('--state', file()).ended
        expect(code).toBe(1)
        expect(errors).toMatch(place)
        expect(readFileSync(file(), 'utf8').length).toBe(text.length)
      }
    },
    60_000,
  )

  const readState = (path: string) => readFileSync(path, 'utf8')

  /** A state file as a server leaves it. */
  async function saved(): Promise<string> {
    const path = join(folder, 'saved.json')
    const server = start('--state', path)
    await call(await server.listening, 'PATCH', `/v2/vehicles/${VEHICLE}`, {
      maximum_charge_limit_percentage: 55,
    })
    server.child.kill('SIGTERM')
    await server.ended
    return path
  }
})
