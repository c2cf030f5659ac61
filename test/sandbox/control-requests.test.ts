import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Exchange } from '../../mock/src/engine/requests/exchange.ts'
import { checked } from './control-document.ts'
import { createControlled } from './controlled.ts'

let { sandbox, app, call: send } = createControlled()
beforeEach(() => {
  ;({ sandbox, app, call: send } = createControlled())
})

const call = async (method: string, path: string, body?: unknown) =>
  checked(method, path, await send(method, path, body))

describe('the request log', () => {
  const request = (path = '/v2/vehicles', body = ''): Exchange => ({
    time: Date.parse('2025-03-01T00:00:00Z'),
    method: 'GET',
    face: 'sandbox',
    path,
    search: '',
    operation: 'GET /vehicles',
    request: { headers: ['content-type', 'text/plain'], body: { text: body, cut: false } },
    response: null,
    status: 200,
    duration: 1.5,
    actor: { application: 'sandbox-cc-id', user: undefined, personal: false, scopes: new Set() },
  })

  test('holds the latest thousand', async () => {
    for (let count = 0; count < 2500; count++) sandbox.requestLog.add(request())
    const { body } = await call('GET', '/requests')
    expect(body).toHaveLength(1000)
    expect([body[0].id, body.at(-1).id]).toEqual([1501, 2500])
  })

  test('takes up no more than four megabytes, the latest', async () => {
    for (let count = 0; count < 500; count++)
      sandbox.requestLog.add(request('/v2/vehicles', `${count}`.padEnd(30_000, 'x')))
    const { body } = await call('GET', '/requests')
    const characters = body.reduce((sum: number, entry: { body: string }) => sum + entry.body.length, 0)
    expect(2 * characters).toBeLessThan(4 * 1024 * 1024)
    expect(body.length).toBeGreaterThan(50)
    expect(body.at(-1).id).toBe(500)
  })

  /** The control API behind a real server; reads server-sent events. */
  async function stream(headers: Record<string, string> = {}) {
    const server = createServer(getRequestListener(app.fetch)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const abort = new AbortController()
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/_control/requests`
    const answer = await fetch(url, {
      headers: { accept: 'text/event-stream', ...headers },
      signal: abort.signal,
    })
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader()
    const decoder = new TextDecoder()
    let text = ''
    return {
      answer,
      async read(count: number) {
        for (;;) {
          const events = text.split('\n\n').filter((event) => event.startsWith('event: request'))
          if (events.length >= count)
            return events.map((event) => JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? ''))
          const { value, done } = await reader.read()
          if (done) throw new Error('the stream ended')
          text += decoder.decode(value, { stream: true })
        }
      },
      ended: async () => {
        while (!(await reader.read()).done);
      },
      abort: () => abort.abort(),
      async close() {
        server.closeAllConnections()
        server.close()
        await once(server, 'close')
      },
    }
  }

  test('is streamed as it grows', async () => {
    sandbox.requestLog.add(request('/v2/before'))
    const { answer, read, close } = await stream()
    expect(answer.headers.get('content-type')).toBe('text/event-stream')
    sandbox.requestLog.add(request('/v2/one'))
    sandbox.requestLog.add(request('/v2/two'))
    expect((await read(2)).map(({ id, path }) => [id, path])).toEqual([
      [2, '/v2/one'],
      [3, '/v2/two'],
    ])
    await close()
  })

  test('is streamed from where the reader left off', async () => {
    for (const path of ['/v2/one', '/v2/two', '/v2/three']) sandbox.requestLog.add(request(path))
    const { read, close } = await stream({ 'last-event-id': '1' })
    expect((await read(2)).map(({ path }) => path)).toEqual(['/v2/two', '/v2/three'])
    await close()
  })

  test('lets its readers go when it is closed, so that a server can stop', async () => {
    const { ended, close } = await stream()
    sandbox.requestLog.close()
    await ended()
    await close()
  })

  test('forgets a reader that went away', async () => {
    const left = new Promise<void>((resolve) => {
      const { subscribe } = sandbox.requestLog
      sandbox.requestLog.subscribe = (filter, listener, end) => {
        const unsubscribe = subscribe(filter, listener, end)
        return () => {
          unsubscribe()
          resolve()
        }
      }
    })
    const { abort, close } = await stream()
    abort()
    await left
    await close()
  })
})
