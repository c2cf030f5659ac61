import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { killCommands, startCommand as start } from './command-process.ts'
import { startedMock, TOKEN } from './server.ts'

const occupied = startedMock()
afterEach(killCommands)

/** On Windows, a signal of another process ends a process at once. */
const testSignals = test.skipIf(process.platform === 'win32')

test('--help prints every option', async () => {
  const { code, output } = await start(['--help']).ended
  expect(code).toBe(0)
  const options = [
    '--port',
    '--host',
    '--quiet',
    '--version',
    '--seed',
    '--users',
    '--auth',
    '--expiry',
    '--rate-limit',
  ]
  for (const option of [...options, '--webhook', '--state']) expect(output).toContain(option)
})

test('--version prints a version', async () => {
  const { code, output } = await start(['--version']).ended
  expect(code).toBe(0)
  expect(output).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test.each([
  [['--prot', '1']],
  [['--port', 'abc']],
  [['--port', '65536']],
  [['--port=-1']],
  [['stray']],
  [['--users', 'many']],
  [['--auth', 'none']],
  [['--expiry', 'never']],
  [['--rate-limit', '-1']],
  [['--scenario', 'world-peace']],
  [['--scenario', './nowhere.yaml']],
  [['--scenario', 'package.json']],
])('wrong arguments (%j) are one line and exit code 2', async (args) => {
  const { code, output, errors } = await start(args).ended
  expect(code).toBe(2)
  expect(output).toBe('')
  expect(errors).toMatch(/^ev-energy-mock: .*--help\.\n$/)
})

test('a port in use is one line and exit code 1', async () => {
  const { code, errors } = await start(['--port', String(occupied().port)]).ended
  expect(code).toBe(1)
  expect(errors).toMatch(/^ev-energy-mock: Port \d+ of 127\.0\.0\.1 is in use\. .*\n$/)
})

test('an address of another machine is one line and exit code 1', async () => {
  const { code, errors } = await start(['--host', '192.0.2.1', '--port', '0']).ended
  expect(code).toBe(1)
  expect(errors).toBe('ev-energy-mock: 192.0.2.1 is not an address of this machine.\n')
})

test('an old Node is told so in one line', async () => {
  const old = 'Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.19.0"}})'
  const { code, errors } = await start([], ['--import', `data:text/javascript,${old}`]).ended
  expect(code).toBe(1)
  expect(errors).toMatch(/^ev-energy-mock needs Node 22\.12 or newer; this is 20\.19\.0\.\n$/)
})

testSignals('the banner shows both base URLs and calls that work', async () => {
  const { child, listening, ended } = start(['--port', '0'])
  const url = await listening
  const example = '/v2/vehicles?expand=trim.model.make'
  expect((await fetch(url + example, { headers: TOKEN })).status).toBe(200)
  expect((await fetch(`${url}/v2/vehicles`, { headers: { ...TOKEN, prefer: 'code=429' } })).status).toBe(429)
  const made = await fetch(`${url}/v2/vehicles`, { headers: { ...TOKEN, prefer: 'dynamic=true' } })
  expect(made.status).toBe(200)
  child.kill('SIGINT')
  const { code, output, errors } = await ended
  expect(code).toBe(0)
  expect(output).toContain(`${url}/_mock/ev.energy-api-v2 `)
  expect(output).toContain(`'${url}${example}'`)
  expect(output).toContain('sandbox-cc-id')
  expect(errors).toBe('')
})

testSignals('a scenario is started, and waits for the clock', async () => {
  const { listening, child, ended } = start(['--port', '0', '--scenario', 'asleep'])
  const url = await listening
  const run = async () => (await fetch(`${url}/_control/scenario`)).json()
  expect(await run()).toMatchObject({ scenario: 'asleep', status: 'running', step: 0 })
  await fetch(`${url}/_control/scenario/finish`, { method: 'POST' })
  expect(await run()).toMatchObject({ status: 'done' })
  child.kill('SIGINT')
  expect((await ended).code).toBe(0)
})

test('options of the sandbox are heeded, and a webhook secret is shown', async () => {
  const { listening, child, ended } = start([
    ...['--port', '0', '--seed', 'mine', '--users', '3', '--auth', 'strict', '--rate-limit', '7'],
    ...['--webhook', 'http://127.0.0.1:9/hook'],
  ])
  const url = await listening
  expect((await fetch(`${url}/v2/vehicles`, { headers: TOKEN })).status).toBe(401)
  const token = await fetch(`${url}/o/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa('sandbox-cc-id:sandbox-cc-secret')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  })
  const { access_token } = (await token.json()) as { access_token: string }
  const users = await fetch(`${url}/v2/users`, { headers: { authorization: `Bearer ${access_token}` } })
  expect(await users.json()).toHaveLength(5)
  expect(users.headers.get('x-ratelimit-remaining')).toBe('6')
  child.kill('SIGTERM')
  const { output } = await ended
  expect(output).toMatch(/Webhooks go to http:\/\/127\.0\.0\.1:9\/hook, signed with whsec_\S+/)
  expect(output).toContain(`curl -u sandbox-cc-id:sandbox-cc-secret`)
})

test('a webhook URL and a state file that cannot be are one line and exit code 1', async () => {
  const hook = await start(['--port', '0', '--webhook', 'ftp://example.com']).ended
  expect([hook.code, hook.errors.split('\n').length]).toEqual([1, 2])
  const state = await start(['--port', '0', '--state', '/nonexistent/state.json']).ended
  expect([state.code, state.errors]).toEqual([1, expect.stringMatching(/^ev-energy-mock: .*no folder.*\n$/)])
})

testSignals('--quiet prints nothing', async () => {
  const { child, ended } = start(['--port', String(await freePort()), '--quiet'])
  const port = child.spawnargs[child.spawnargs.indexOf('--port') + 1]
  await connected(Number(port))
  child.kill('SIGTERM')
  expect(await ended).toEqual({ code: 0, signal: null, output: '', errors: '' })
})

testSignals('on a signal, requests in flight are finished first', async () => {
  const { child, listening, ended } = start(['--port', '0'])
  const { socket, answer } = await halfARequest(await listening)
  child.kill('SIGTERM')
  await refused(Number(new URL(await listening).port))
  socket.write('{}')
  expect(await answer).toMatch(/^HTTP\/1.1 400 [\s\S]*field_errors/)
  expect((await ended).code).toBe(0)
})

testSignals('a second signal does not wait', async () => {
  const { child, listening, ended } = start(['--port', '0'])
  const { answer } = await halfARequest(await listening)
  child.kill('SIGTERM')
  await refused(Number(new URL(await listening).port))
  child.kill('SIGTERM')
  expect((await ended).code).toBe(1)
  expect(await answer).toBe('')
})

/** A request whose head the server has certainly read, for it says so, and whose body is still to come. */
async function halfARequest(url: string) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.on('error', () => {})
  const head = [
    'POST /v2/vehicles HTTP/1.1',
    'Host: localhost',
    'Authorization: Bearer x',
    'Content-Length: 2',
  ]
  socket.write([...head, 'Content-Type: application/json', 'Expect: 100-continue', '', ''].join('\r\n'))
  await once(socket, 'data')
  let received = ''
  socket.on('data', (data) => {
    received += data
  })
  return { socket, answer: once(socket, 'close').then(() => received) }
}

async function freePort(): Promise<number> {
  const { startMock } = await import('ev-energy-mock')
  const { port, close } = await startMock({ port: 0 })
  await close()
  return port
}

async function connected(port: number): Promise<void> {
  while (!(await canConnect(port)));
}

async function refused(port: number): Promise<void> {
  while (await canConnect(port));
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}
