import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { type Mock, startMock } from 'ev-energy-mock'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { calls } from '../../scripts/contract.ts'
import { outcome, root } from '../package/project.ts'

/** Prism itself, as a proxy that answers 4xx or 5xx where either side of the traffic breaks the document. */
let mock: Mock
let proxy: { url: string; violations: () => string[]; close: () => Promise<void> }
beforeAll(async () => {
  mock = await startMock({ port: 0, quiet: true, rateLimit: false, clock: { start: Date.now(), speed: 0 } })
  proxy = await startProxy(`${mock.url}/v2`)
})
afterAll(async () => {
  await proxy.close()
  await mock.close()
})

const sample = calls().filter(({ path }) =>
  /^\/(evses|vehicles|evse_sites|vehicle_trims|cpms_providers)/.test(path),
)

test.each(sample.map((call) => [call.name, call] as const))(
  'Prism finds nothing wrong with %s',
  async (_, call) => {
    mock.reset()
    const direct = await fetch(`${mock.url}/v2${call.request.url}`, call.request.init)
    mock.reset()
    const proxied = await fetch(`${proxy.url}${call.request.url}`, call.request.init)
    expect(await proxied.text()).toBe(await direct.text())
    expect(proxied.status).toBe(direct.status)
    expect(proxied.headers.get('sl-violations')).toBeNull()
  },
)

test('Prism finds nothing wrong with the demo', async () => {
  mock.reset()
  const front = await startFront()
  vi.stubEnv('EV_ENERGY_URL', front.url)
  const { failed, output } = await outcome(
    process.execPath,
    ['--conditions=ev-energy-source', 'examples/demo.ts'],
    root,
  )
  vi.unstubAllEnvs()
  front.close()
  expect(failed, output).toBe(false)
  expect(output).toMatch(/^GET \/vehicles +3 vehicles/m)
  expect(proxy.violations()).toEqual([])
})

test('Prism does object to a request that breaks the document', async () => {
  const answer = await fetch(`${proxy.url}/evses?page_size=0`, { headers: { authorization: 'Bearer x' } })
  expect(answer.status).toBe(422)
  await expect.poll(() => proxy.violations()).not.toEqual([])
})

/** One origin for the demo: the API through Prism, everything else from the mock. */
async function startFront() {
  const server = createHttpServer(async (request, response) => {
    const { method = 'GET', url = '/', headers } = request
    const target = url.startsWith('/v2/') ? proxy.url + url.slice('/v2'.length) : mock.url + url
    const { host = '', connection: _, 'transfer-encoding': __, ...rest } = headers
    const answer = await fetch(target, {
      method,
      headers: { ...(rest as Record<string, string>), 'x-forwarded-host': host },
      ...(method !== 'GET' && { body: await text(request) }),
    })
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() }
}

async function startProxy(upstream: string) {
  const port = await freePort()
  const bin = fileURLToPath(new URL('../../node_modules/@stoplight/prism-cli/dist/index.js', import.meta.url))
  const document = fileURLToPath(new URL('../../generated/openapi.json', import.meta.url))
  const child = spawn(
    process.execPath,
    [bin, 'proxy', document, upstream, '--errors', '--host', '127.0.0.1', '--port', String(port)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const output: string[] = []
  const ready = (async () => {
    for await (const line of createInterface({ input: child.stdout })) {
      output.push(line)
      if (line.includes('Prism is listening')) return
    }
    throw new Error(`Prism did not start:\n${output.join('\n')}`)
  })()
  await ready
  const violations: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (/terminated with error|violation/i.test(line)) violations.push(line)
  })
  child.stderr.resume()
  return {
    url: `http://127.0.0.1:${port}`,
    violations: () => violations,
    close: async () => {
      child.kill()
      await once(child, 'exit')
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
