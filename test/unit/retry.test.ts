import type { ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { clientCredentials } from '../../src/auth/index.ts'
import { bearer, type ClientOptions, ConnectionError, createClient } from '../../src/index.ts'
import { serveOAuth } from './oauth-server.ts'
import { json, type Received, serve, text } from './server.ts'

type Reply = (response: ServerResponse, request: Received) => void

const params = { path: { evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5' } } as const
const body = { location: { latitude: 51.5, longitude: -0.1 } }

const breakOff: Reply = (response) => void response.destroy()
const status =
  (code: number, headers = {}): Reply =>
  (response) =>
    void response.writeHead(code, headers).end()

/** A server that gives these replies in turn, then success, and a client that writes down what it would wait. */
async function setUp(replies: Reply[], options: ClientOptions = {}) {
  const server = await serve((response, request) =>
    (replies[server.received.length - 1] ?? json({ ok: true }))(response, request),
  )
  const waits: number[] = []
  const retry = { wait: async (milliseconds: number) => void waits.push(milliseconds), random: () => 0.5 }
  return {
    server,
    waits,
    retry,
    ev: createClient({ baseUrl: server.baseUrl, ...options, retry: options.retry ?? retry }),
  }
}

describe('a read', () => {
  it.each([
    ['a 408', status(408)],
    ['a 502 with an HTML page', text('<html>Bad Gateway</html>', 502)],
    ['a 503 with an empty body', status(503)],
    ['a 504', status(504)],
    ['a 429', status(429)],
    ['a connection that broke', breakOff],
  ])('is repeated after %s', async (_, reply) => {
    const { server, waits, ev } = await setUp([reply])
    expect((await ev.GET('/evses')).data).toEqual({ ok: true })
    expect(server.received).toHaveLength(2)
    expect(waits).toEqual([250])
  })

  it.each([400, 401, 403, 404, 409, 500, 501])('is not repeated after a %i', async (code) => {
    const { server, ev } = await setUp([status(code)])
    expect((await ev.GET('/evses')).error?.status).toBe(code)
    expect(server.received).toHaveLength(1)
  })

  it('is repeated twice, later each time, and then answered with the last problem', async () => {
    const { server, waits, ev } = await setUp([status(502), status(503), status(504)])
    expect((await ev.GET('/evses')).error?.status).toBe(504)
    expect(server.received).toHaveLength(3)
    expect(waits).toEqual([250, 500])
  })

  it('rejects with the failure of the network when that lasts', async () => {
    const { server, ev } = await setUp([breakOff, breakOff, breakOff])
    await expect(ev.GET('/evses')).rejects.toThrow(ConnectionError)
    expect(server.received).toHaveLength(3)
  })

  const cut: Reply = (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 100 })
    response.write('[{"id":', () => response.destroy())
  }

  it('is repeated when its answer breaks off', async () => {
    const { server, ev } = await setUp([cut, cut, (response) => response.end('[1]')])
    expect((await ev.GET('/evses')).data).toEqual([1])
    expect(server.received).toHaveLength(3)
  })

  it('of any page is repeated when that breaks off', async () => {
    const { ev } = await setUp([
      cut,
      (response) => response.writeHead(200, { Link: '</v2/vehicles?page_after=1>; rel="next"' }).end('[1]'),
      cut,
      (response) => response.end('[2]'),
    ])
    expect(await ev.paginate('/vehicles').toArray({ limit: 9 })).toEqual([1, 2])
  })

  it('fails in the end when its answer breaks off every time, and a write at once', async () => {
    const { server, ev } = await setUp([cut, cut, cut])
    await expect(ev.GET('/evses')).rejects.toThrow()
    expect(server.received).toHaveLength(3)
    const write = await setUp([cut, cut])
    await expect(write.ev.POST('/vehicles', { body: {} as never })).rejects.toThrow()
    expect(write.server.received).toHaveLength(1)
  })

  it('of a later page is repeated too', async () => {
    const pages: Reply[] = [
      (response) => response.writeHead(200, { Link: '</v2/vehicles?page_after=1>; rel="next"' }).end('[1]'),
      status(503),
      (response) => response.end('[2]'),
    ]
    const { server, ev } = await setUp(pages)
    expect(await ev.paginate('/vehicles').toArray({ limit: 9 })).toEqual([1, 2])
    expect(server.received.map(({ target }) => target)).toEqual([
      '/v2/vehicles',
      '/v2/vehicles?page_after=1',
      '/v2/vehicles?page_after=1',
    ])
  })
})

describe('a write', () => {
  it.each(['POST', 'PATCH', 'DELETE'] as const)('by %s is never repeated blindly', async (method) => {
    const replies = [status(408), status(502), status(503, { 'Retry-After': '1' }), status(504), breakOff]
    for (const reply of replies) {
      const { server, ev } = await setUp([reply])
      const calls = {
        POST: () => ev.POST('/vehicles', { body: {} as never }),
        PATCH: () => ev.PATCH('/evses/{evse_id}', { params, body }),
        DELETE: () => ev.DELETE('/evses/{evse_id}', { params }),
      }
      if (reply === breakOff) await expect(calls[method]()).rejects.toThrow(ConnectionError)
      else expect((await calls[method]()).error?.status).toBeGreaterThan(400)
      expect(server.received).toHaveLength(1)
    }
  })

  it('is repeated after a 429 with the same body and headers', async () => {
    const { server, waits, ev } = await setUp([status(429, { 'Retry-After': '7' })])
    const { data } = await ev.PATCH('/evses/{evse_id}', { params, body, headers: { 'X-Trace': 'a' } })
    expect(data).toEqual({ ok: true })
    expect(waits).toEqual([7000])
    const [first, second] = server.received
    expect(second?.body).toBe(JSON.stringify(body))
    expect(second).toMatchObject({ method: 'PATCH', headers: { 'x-trace': 'a' }, body: first?.body })
    expect(second?.headers['content-type']).toBe('application/json')
  })

  it('that middleware made anew is repeated as middleware made it', async () => {
    const { server, ev } = await setUp([status(429), status(429)])
    let seen = 0
    ev.use({
      onRequest: ({ request }) => {
        seen++
        return new Request(request, { body: '{"other":1}' })
      },
    })
    await ev.PATCH('/evses/{evse_id}', { params, body })
    expect(server.received.map((request) => request.body)).toEqual([
      '{"other":1}',
      '{"other":1}',
      '{"other":1}',
    ])
    expect(seen).toBe(1)
  })
})

describe('Retry-After', () => {
  it.each([
    ['seconds', '3', 3000],
    ['a date', new Date(Date.UTC(2026, 0, 1, 0, 0, 9)).toUTCString(), 9000],
    ['nonsense', 'soon', 250],
  ])('as %s is followed', async (_, value, wait) => {
    const date = new Date(Date.UTC(2026, 0, 1)).toUTCString()
    const { waits, ev } = await setUp([status(503, { 'Retry-After': value, Date: date })])
    await ev.GET('/evses')
    expect(waits).toEqual([wait])
  })

  it.each(['99999999', '61', '9'.repeat(400)])('of %s has the answer returned at once', async (value) => {
    const { server, waits, ev } = await setUp([status(429, { 'Retry-After': value })])
    const { error, response } = await ev.GET('/evses')
    expect([error?.status, response.headers.get('Retry-After')]).toEqual([429, value])
    expect([server.received.length, waits]).toEqual([1, []])
  })
})

describe('retry', () => {
  it('false turns repeats off, for the client or for a call', async () => {
    const off = await setUp([status(503)], { retry: false })
    expect((await off.ev.GET('/evses')).error?.status).toBe(503)
    const on = await setUp([status(503)])
    expect((await on.ev.GET('/evses', { retry: false })).error?.status).toBe(503)
    expect((await on.ev.GET('/evses')).data).toEqual({ ok: true })
  })

  it('of a call replaces what it names of the client’s', async () => {
    const { server, waits, ev } = await setUp([status(503), status(503), status(503), status(503)])
    expect((await ev.GET('/evses', { retry: { limit: 4, backoff: 100 } })).data).toEqual({ ok: true })
    expect(server.received).toHaveLength(5)
    expect(waits).toEqual([50, 100, 200, 400])
  })

  it('of a call turns on what the client turned off', async () => {
    const { retry, server, ev } = await setUp([status(503)], { retry: false })
    await ev.GET('/evses', { retry })
    expect(server.received).toHaveLength(2)
  })
})

describe('abort', () => {
  it('ends the wait for a repeat at once', async () => {
    const abort = new AbortController()
    const server = await serve((response) => {
      response.writeHead(503, { 'Retry-After': '60' }).end()
      response.once('close', () => setImmediate(() => abort.abort(new Error('the user left'))))
    })
    const call = createClient({ baseUrl: server.baseUrl }).GET('/evses', { signal: abort.signal })
    await expect(call).rejects.toThrow('the user left')
    expect(server.received).toHaveLength(1)
  })

  it('during a request is not followed by a repeat', async () => {
    const abort = new AbortController()
    const { server, ev } = await setUp([() => abort.abort(new Error('the user left'))])
    await expect(ev.GET('/evses', { signal: abort.signal })).rejects.toThrow('the user left')
    expect(server.received).toHaveLength(1)
  })

  it('before a call sends nothing', async () => {
    const { server, ev } = await setUp([])
    await expect(ev.GET('/evses', { signal: AbortSignal.abort(new Error('left')) })).rejects.toThrow('left')
    expect(server.received).toEqual([])
  })
})

describe('a rejected token', () => {
  it('is renewed once, and that does not count as a repeat', async () => {
    const given = ['stale', 'stale', 'fresh', 'fresh', 'other']
    const replies = [status(503), status(401), status(503), status(401)]
    const { server, waits, ev } = await setUp(replies, { auth: bearer(() => given.shift() ?? '') })
    expect((await ev.GET('/evses')).error?.status).toBe(401)
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer stale',
      'Bearer stale',
      'Bearer fresh',
      'Bearer fresh',
    ])
    expect(waits).toEqual([250, 500])
  })

  it('has a write sent again with its body, also when a 429 comes between', async () => {
    const server = await serveOAuth({ clientSecret: 'hunter2hunter2' })
    const auth = clientCredentials({ clientId: 'app', clientSecret: 'hunter2hunter2', origin: server.origin })
    const bodies: unknown[] = []
    const replies = [401, 429, 200]
    const ev = createClient({
      auth,
      baseUrl: server.baseUrl,
      retry: { wait: async () => {} },
      fetch: async (_, { body }) => {
        bodies.push(body)
        return Response.json({ ok: true }, { status: replies.shift() ?? 500 })
      },
    })
    expect((await ev.PATCH('/evses/{evse_id}', { params, body })).data).toEqual({ ok: true })
    expect(bodies).toEqual([JSON.stringify(body), JSON.stringify(body), JSON.stringify(body)])
  })
})

it('what `auth` or middleware throws is not taken for a failure of the network', async () => {
  const { server, ev, retry } = await setUp([])
  const auth = bearer(() => Promise.reject(new Error('signed out')))
  await expect(createClient({ baseUrl: server.baseUrl, auth, retry }).GET('/evses')).rejects.toThrow(
    'signed out',
  )
  let calls = 0
  ev.use({
    onResponse: () => {
      calls++
      throw new Error('not wanted')
    },
  })
  await expect(ev.GET('/evses')).rejects.toThrow('not wanted')
  expect([calls, server.received.length]).toEqual([1, 1])
})
