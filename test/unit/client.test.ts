import { describe, expect, it, vi } from 'vitest'
import {
  bearer,
  ConnectionError,
  createClient,
  type Middleware,
  type Send,
  type SendInit,
  type UserReference,
} from '../../src/index.ts'
import { json, serve, text } from './server.ts'

/** The client as JavaScript sees it. */
interface Untyped {
  GET(path: string, init?: unknown): Promise<unknown>
  paginate(path: string, init?: unknown): { toArray(options?: unknown): Promise<unknown> }
}

const user = 'user01HN2NJ9NMRZBXT1H6FT9N7735'
const otherUser = 'user01HN2P75GBNFRJPCZJXEFVXH5E'
const evse_id = 'evse01HSH04KDEWF6Z4DB2J77J74K5'

describe('a call', () => {
  it('sends token, user and version, and resolves to the parsed body', async () => {
    const server = await serve(json([{ id: evse_id }]))
    const ev = createClient({ baseUrl: server.baseUrl, auth: bearer('n3Qh'), user })
    const { data, error, response } = await ev.GET('/evses')
    expect(data).toEqual([{ id: evse_id }])
    expect(error).toBeUndefined()
    expect(response.status).toBe(200)
    expect(server.received).toHaveLength(1)
    expect(server.received[0]).toMatchObject({
      method: 'GET',
      target: '/v2/evses',
      headers: { authorization: 'Bearer n3Qh', 'evenergy-user': user, 'evenergy-version': '2' },
    })
  })

  it('sends neither token nor user when the client has none', async () => {
    const server = await serve()
    await createClient({ baseUrl: server.baseUrl }).GET('/')
    expect(server.received[0]?.headers).not.toHaveProperty('authorization')
    expect(server.received[0]?.headers).not.toHaveProperty('evenergy-user')
  })

  it('lets its own headers win over those of the client', async () => {
    const server = await serve()
    const ev = createClient({
      baseUrl: server.baseUrl,
      user,
      headers: { 'X-App': 'one', 'Accept-Language': 'de' },
    })
    await ev.GET('/evses', {
      params: { header: { 'EvEnergy-User': otherUser } },
      headers: { 'X-App': 'two' },
    })
    expect(server.received[0]?.headers).toMatchObject({
      'evenergy-user': otherUser,
      'x-app': 'two',
      'accept-language': 'de',
    })
  })

  it('sends no user or version where it says null, and the client’s where it says undefined', async () => {
    const server = await serve()
    const ev = createClient({ baseUrl: server.baseUrl, user })
    await ev.GET('/evses', { params: { header: { 'EvEnergy-User': null, 'EvEnergy-Version': null } } })
    await ev.GET('/evses', {
      params: { header: { 'EvEnergy-User': undefined, 'EvEnergy-Version': undefined } },
    })
    expect(server.received[0]?.headers).not.toHaveProperty('evenergy-user')
    expect(server.received[0]?.headers).not.toHaveProperty('evenergy-version')
    expect(server.received[1]?.headers).toMatchObject({ 'evenergy-user': user, 'evenergy-version': '2' })
  })

  it('leaves the version to the application when the client says null', async () => {
    const server = await serve()
    await createClient({ baseUrl: server.baseUrl, version: null }).GET('/')
    expect(server.received[0]?.headers).not.toHaveProperty('evenergy-version')
  })

  it('repeats the parameter for each value of an array', async () => {
    const server = await serve(json([]))
    const ev = createClient({ baseUrl: server.baseUrl })
    await ev.GET('/evses', { params: { query: { expand: ['model.make', 'user'], page_size: 5 } } })
    expect(server.received[0]?.target).toBe('/v2/evses?expand=model.make&expand=user&page_size=5')
  })

  it('sends a body as JSON', async () => {
    const server = await serve(json({}, 201))
    const { data } = await createClient({ baseUrl: server.baseUrl }).PATCH('/evses/{evse_id}', {
      params: { path: { evse_id } },
      body: { location: { latitude: 51.5, longitude: -0.1 } },
    })
    expect(data).toEqual({})
    expect(server.received[0]).toMatchObject({
      method: 'PATCH',
      target: `/v2/evses/${evse_id}`,
      headers: { 'content-type': 'application/json' },
      body: '{"location":{"latitude":51.5,"longitude":-0.1}}',
    })
  })

  it('resolves to undefined data for 204, and for an empty 200 where the operation has no body', async () => {
    const server = await serve((response, { method }) =>
      response.writeHead(method === 'DELETE' ? 204 : 200).end(),
    )
    const ev = createClient({ baseUrl: server.baseUrl })
    const deleted = await ev.DELETE('/evses/{evse_id}', { params: { path: { evse_id } } })
    expect(deleted).toEqual({ data: undefined, response: expect.any(Response) })
    const rebate = { params: { path: { user_rebate_id: 'rbtu01HSH04KDEWF6Z4DB2J77J74K5' } } } as const
    const submitted = await ev.POST('/user_rebates/{user_rebate_id}:submit', rebate)
    expect(submitted).toEqual({ data: undefined, response: expect.any(Response) })
  })

  it.each(['', 'null', 'false', '0', '"text"', '<html></html>'])(
    'makes a problem of the answer %j with status 200, of whatever operation has a body',
    async (answer) => {
      const server = await serve(text(answer, 200, 'application/json'))
      const ev = createClient({ baseUrl: server.baseUrl })
      for (const path of ['/evses', '/vehicles', '/users', '/tariffs', '/regions'] as const) {
        const { data, error } = await ev.GET(path)
        expect(data).toBeUndefined()
        expect(error).toMatchObject({ status: 200, title: 'Unreadable answer' })
      }
    },
  )

  it('sends dates of a query as ISO 8601, also in lists and to the pages of a list', async () => {
    const server = await serve(json([]))
    const ev = createClient({ baseUrl: server.baseUrl }) as unknown as Untyped
    const query = { start__gt: new Date('2026-01-02T03:04:05Z'), more: [new Date(0)] }
    await ev.GET('/charging_sub_sessions', { params: { query } })
    await ev.paginate('/charging_sub_sessions', { params: { query } }).toArray({ limit: 1 })
    for (const { target } of server.received) {
      const sent = new URL(target, server.origin).searchParams
      expect([sent.get('start__gt'), sent.get('more')]).toEqual([
        '2026-01-02T03:04:05.000Z',
        '1970-01-01T00:00:00.000Z',
      ])
    }
    expect(server.received).toHaveLength(2)
    await expect(ev.GET('/evses', { params: { query: { at: new Date('no') } } })).rejects.toThrow(RangeError)
  })

  it.each([Number.NaN, -1, 0])('refuses the timeout %d before anything is sent', async (timeout) => {
    const server = await serve(json([]))
    expect(() => createClient({ baseUrl: server.baseUrl, timeout })).toThrow(TypeError)
    const ev = createClient({ baseUrl: server.baseUrl })
    await expect(ev.GET('/evses', { timeout })).rejects.toThrow(/timeout must be milliseconds/)
    expect(server.received).toEqual([])
  })

  it('refuses options that are none, and says that a base URL lacks its path', async () => {
    const ev = createClient({ baseUrl: 'http://127.0.0.1:9/v2' }) as unknown as Untyped
    await expect(ev.GET('/evses', null)).rejects.toThrow(/GET \/evses: the options cannot be null/)
    await expect(ev.paginate('/evses').toArray()).rejects.toThrow(/say how many at most/)
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    createClient({ baseUrl: 'http://127.0.0.1:9' })
    expect(warn.mock.calls.flat().join()).toContain('http://127.0.0.1:9/v2')
    createClient({ baseUrl: 'http://127.0.0.1:9/proxy' })
    expect(warn).toHaveBeenCalledTimes(1)
    warn.mockRestore()
  })

  it('hands out a redirect that was not followed as neither data nor error', async () => {
    const server = await serve((response) =>
      response.writeHead(302, { Location: 'https://onboarding.example/start' }).end('moved'),
    )
    const ev = createClient({ baseUrl: server.baseUrl })
    const { data, error, response } = await ev.GET('/evse_onboarding', {
      params: { query: { client_id: 'app', user_id: user } },
      redirect: 'manual',
    })
    expect([data, error]).toEqual([undefined, undefined])
    expect(response.headers.get('Location')).toBe('https://onboarding.example/start')
  })

  it('rejects when there is no answer', async () => {
    const server = await serve((response) => response.destroy())
    await expect(createClient({ baseUrl: server.baseUrl }).GET('/evses')).rejects.toThrow(ConnectionError)
  })

  it('rejects with the reason of its signal when it is aborted', async () => {
    const abort = new AbortController()
    const server = await serve(() => abort.abort(new Error('the user left')))
    const call = createClient({ baseUrl: server.baseUrl }).GET('/evses', { signal: abort.signal })
    await expect(call).rejects.toThrow('the user left')
  })

  it('goes through the fetch it is given, credentials included', async () => {
    const server = await serve()
    const seen: (string | null)[] = []
    const ev = createClient({
      baseUrl: server.baseUrl,
      auth: bearer('n3Qh'),
      fetch: () => expect.fail('replaced'),
    })
    await ev.GET('/evses', {
      fetch: (url, init) => {
        seen.push(init.headers.authorization ?? null)
        return fetch(url, init)
      },
    })
    expect(seen).toEqual(['Bearer n3Qh'])
  })

  it('uses the global fetch of the moment, so that it can be intercepted after the client was made', async () => {
    const ev = createClient()
    const original = globalThis.fetch
    globalThis.fetch = async (url) => Response.json({ url })
    try {
      expect((await ev.GET('/')).data).toEqual({ url: 'https://api.ev.energy/v2/' })
    } finally {
      globalThis.fetch = original
    }
  })
})

describe('middleware', () => {
  it('sees the path template and a request without the token, until it is removed', async () => {
    const server = await serve()
    const ev = createClient({ baseUrl: server.baseUrl, auth: bearer('n3Qh') })
    const seen: unknown[] = []
    const spy = {
      onRequest: ({ request, schemaPath }: { request: Request; schemaPath: string }) => {
        seen.push([schemaPath, request.headers.get('Authorization')])
      },
    }
    ev.use(spy)
    await ev.GET('/evses/{evse_id}', { params: { path: { evse_id } } })
    ev.eject(spy)
    await ev.GET('/evses')
    expect(seen).toEqual([['/evses/{evse_id}', null]])
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer n3Qh',
      'Bearer n3Qh',
    ])
  })

  it('runs in the order it was added in, and backwards for answers, each told of the same call', async () => {
    const ids = new Set<string>()
    const told: string[] = []
    const named = (name: string): Middleware => ({
      onRequest({ id }) {
        ids.add(id)
        told.push(`${name} request`)
      },
      onResponse({ id, response }) {
        ids.add(id)
        told.push(`${name} ${response.status}`)
      },
    })
    const ev = createClient({ baseUrl: (await serve()).baseUrl })
    ev.use(named('first'), named('second'))
    await ev.GET('/evses', { middleware: [named('third')] })
    expect(told).toEqual([
      ...['first request', 'second request', 'third request'],
      ...['third 200', 'second 200', 'first 200'],
    ])
    expect(ids.size).toBe(1)
  })

  it('gets the parameters of the call', async () => {
    const seen: unknown[] = []
    const ev = createClient({ baseUrl: (await serve()).baseUrl })
    ev.use({ onRequest: ({ params }) => void seen.push(params.path, params.query) })
    await ev.GET('/evses/{evse_id}', { params: { path: { evse_id }, query: { expand: ['user'] } } })
    expect(seen).toEqual([{ evse_id }, { expand: ['user'] }])
  })

  it('replaces requests and answers, also that of a request which was never sent', async () => {
    const server = await serve()
    const ev = createClient({ baseUrl: server.baseUrl })
    ev.use({
      onRequest: ({ request, schemaPath }) =>
        schemaPath === '/vehicles'
          ? Response.json([{ id: 'kept' }])
          : new Request(request, { headers: { a: 'b' } }),
      onResponse: async ({ response }) => Response.json([await response.json()], response),
    })
    expect((await ev.GET('/vehicles')).data).toEqual([{ id: 'kept' }])
    expect((await ev.GET('/evses')).data).toEqual([{}])
    expect(server.received.map(({ target, headers }) => [target, headers.a])).toEqual([['/v2/evses', 'b']])
  })

  it('answers for a server that did not, or says otherwise why', async () => {
    const fetch = () => Promise.reject(new TypeError('gone'))
    const ev = createClient({ fetch, retry: false })
    const onError: Middleware['onError'] = ({ error }) => new Error('said otherwise', { cause: error })
    await expect(ev.GET('/evses', { middleware: [{ onError }] })).rejects.toMatchObject({
      message: 'said otherwise',
      cause: { name: 'ConnectionError' },
    })
    const kept: Middleware = { onError: () => Response.json([1]) }
    expect((await ev.GET('/evses', { middleware: [kept] })).data).toEqual([1])
    await expect(ev.GET('/evses', { middleware: [{ onError() {} }] })).rejects.toBeInstanceOf(ConnectionError)
  })
})

describe('a header', () => {
  it('of a call comes before that of the client, null takes it away, and a list is one header', async () => {
    const server = await serve()
    const ev = createClient({
      baseUrl: server.baseUrl,
      headers: { 'X-A': 'client', 'X-B': 'client', 'X-C': 1 },
    })
    await ev.GET('/evses', {
      headers: { 'x-a': 'call', 'x-b': null, 'x-c': undefined, 'x-d': ['1', true, 2] },
    })
    await ev.GET('/evses', { headers: new Headers({ 'X-A': 'object' }) })
    expect(
      server.received.map(({ headers }) => ['a', 'b', 'c', 'd'].map((name) => headers[`x-${name}`])),
    ).toEqual([
      ['call', undefined, '1', '1, true, 2'],
      ['object', 'client', '1', undefined],
    ])
  })
})

describe('createClient', () => {
  it.each(['https://api.ev.energy/v2/', 'HTTPS://API.ev.energy:443/v2', 'https://api.ev.energy/v2//'])(
    'reads the base URL %s as the live API',
    async (baseUrl) => {
      const seen: [string, SendInit][] = []
      const fetch: Send = async (...sent) => {
        seen.push(sent)
        return Response.json([])
      }
      await createClient({ baseUrl, fetch, auth: bearer('n3Qh') }).GET('/evses')
      expect(seen[0]?.[0]).toBe('https://api.ev.energy/v2/evses')
      expect(seen[0]?.[1].headers.authorization).toBe('Bearer n3Qh')
    },
  )

  it.each([
    '',
    '/v2',
    'api.ev.energy/v2',
    'ftp://api.ev.energy',
    'https://me:hunter2@api.ev.energy/v2',
    'https://api.ev.energy/v2?key=hunter2',
    'https://api.ev.energy/v2#hunter2',
  ])('refuses the base URL "%s" without repeating it', (baseUrl) => {
    expect(() => createClient({ baseUrl })).toThrow(/^baseUrl must be an absolute http or https URL/)
    expect(() => createClient({ baseUrl })).not.toThrow(/hunter2/)
  })

  it.each([
    '',
    'me',
    'vhcl01HNARS42AVJN9QWQF6J52B7MB',
    'user01HN2NJ9NMRZBXT1H6FT9N773U',
    `${user}\r\nX-Evil: 1`,
    `https://api.ev.energy/v2/users/${user}\r\nX-Evil: 1`,
    'https://api.ev.energy/v2/users/ü',
  ])('refuses %j as a user, of the client and of a call', async (wrong) => {
    const server = await serve()
    expect(() => createClient({ user: wrong as UserReference })).toThrow(
      /^createClient\(\{ user \}\) is not a user/,
    )
    const call = createClient({ baseUrl: server.baseUrl }).GET('/evses', {
      params: { header: { 'EvEnergy-User': wrong as UserReference } },
    })
    await expect(call).rejects.toThrow(/^GET \/evses: header "EvEnergy-User" is not a user/)
    expect(server.received).toEqual([])
  })

  it('takes the URL of a user for a user', async () => {
    const server = await serve()
    const url = `https://api.ev.energy/v2/users/${user}` as const
    await createClient({ baseUrl: server.baseUrl, user: url }).GET('/evses')
    expect(server.received[0]?.headers['evenergy-user']).toBe(url)
  })
})
