import { once } from 'node:events'
import { connect } from 'node:net'
import { startMock } from 'ev-energy-mock'
import { afterEach, describe, expect, it } from 'vitest'

let mock: Awaited<ReturnType<typeof startMock>> | undefined
const start = async () => {
  mock = await startMock({ port: 0, quiet: true })
  return mock
}
afterEach(async () => mock?.close())

/** The status line of the answer to a request written by hand. */
async function statusOf(port: number, request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8')
  socket.write(request)
  const [text] = await once(socket, 'data')
  socket.destroy()
  return String(text).split('\r\n', 1)[0] ?? ''
}

describe('a mock that listens', () => {
  it('stops although somebody follows its requests', async () => {
    const { url, close } = await start()
    const stream = await fetch(`${url}/_control/requests`, { headers: { accept: 'text/event-stream' } })
    const reader = stream.body?.getReader()
    await reader?.read()
    await close()
    for (;;) if ((await reader?.read())?.done !== false) break
  })

  it('ends a stream at once that is asked for while it stops', async () => {
    const { fetch: inProcess, close } = await start()
    await close()
    const stream = await inProcess('http://127.0.0.1/_control/requests', {
      headers: { accept: 'text/event-stream' },
    })
    expect(await stream.text()).toContain('requests follow')
  })

  it('waits for a request in flight when it stops, but not for one that has no end', async () => {
    const { url, faults, close } = await start()
    faults.add({ operation: 'GET /evse_makes', latency_ms: 300 })
    faults.add({ operation: 'GET /vehicle_makes', timeout: true })
    const slow = fetch(`${url}/v2/evse_makes`)
    const endless = fetch(`${url}/v2/vehicle_makes`).then(
      () => 'answered',
      () => 'cut off',
    )
    while (faults.list().some(({ hits }) => hits === 0)) await fetch(`${url}/v2/evse_models`)
    const begun = performance.now()
    await close()
    expect((await slow).status).toBe(200)
    expect(await endless).toBe('cut off')
    expect(performance.now() - begun).toBeLessThan(10_000)
  })

  it.each(['rebound.example', 'rebound.example:4010', '127.0.0.1.rebound.example'])(
    'keeps its control API from a page that reaches it as %s',
    async (host) => {
      const { port } = await start()
      const request = `GET /_control/snapshot HTTP/1.1\r\nHost: ${host}\r\n\r\n`
      expect(await statusOf(port, request)).toBe('HTTP/1.1 403 Forbidden')
    },
  )

  it.each(['localhost:4010', '127.0.0.1', '[::1]:4010', 'mock:4010', 'host.docker.internal', 'mac.local'])(
    'lets its control API be reached as %s',
    async (host) => {
      const { port } = await start()
      const request = `GET /_control/clock HTTP/1.1\r\nHost: ${host}\r\n\r\n`
      expect(await statusOf(port, request)).toBe('HTTP/1.1 200 OK')
    },
  )

  it('refuses a large form of the onboarding pages before it has come', async () => {
    const { port } = await start()
    const head = [
      'POST /onboarding/d4e5f6a7-b8c9-4123-8ef0-123456789abc HTTP/1.1',
      'Host: localhost',
      'Content-Type: application/x-www-form-urlencoded',
      'Content-Length: 999999999',
    ]
    expect(await statusOf(port, `${head.join('\r\n')}\r\n\r\na`)).toBe('HTTP/1.1 413 Payload Too Large')
  })
})
