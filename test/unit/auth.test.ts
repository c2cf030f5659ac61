import { describe, expect, it } from 'vitest'
import { type Auth, bearer, createClient } from '../../src/index.ts'
import { json, type Received, serve } from './server.ts'

const tokens = (received: Received[]) => received.map(({ headers }) => headers.authorization)
const body = { location: { latitude: 51.5, longitude: -0.1 } }
const params = { path: { evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5' } } as const

describe('bearer', () => {
  it('asks a function for the token of each call', async () => {
    const server = await serve()
    let count = 0
    const ev = createClient({ baseUrl: server.baseUrl, auth: bearer(async () => `token-${++count}`) })
    await ev.GET('/evses')
    await ev.GET('/evses')
    expect(tokens(server.received)).toEqual(['Bearer token-1', 'Bearer token-2'])
  })

  it.each(['', 'hunter2\n', 'Bearer hunter2', 'hunter2\r\nX-Evil: 1', 'hünter2', undefined])(
    'refuses %j without repeating it, at once or when a function gives it',
    async (wrong) => {
      const server = await serve()
      expect(() => bearer(wrong as string)).toThrow(TypeError)
      expect(() => bearer(wrong as string)).not.toThrow(/h[uü]nter2/)
      const call = createClient({ baseUrl: server.baseUrl, auth: bearer(() => wrong as string) }).GET(
        '/evses',
      )
      await expect(call).rejects.toThrow(/^bearer\(\): (?!.*h[uü]nter2)/)
      expect(server.received).toEqual([])
    },
  )

  it('rejects the call with the function’s own error', async () => {
    const auth = bearer(() => Promise.reject(new Error('signed out')))
    await expect(createClient({ auth }).GET('/evses')).rejects.toThrow('signed out')
  })
})

describe('a rejected token', () => {
  const only = (accepted: string) => (response: Parameters<ReturnType<typeof json>>[0], request: Received) =>
    request.headers.authorization === accepted
      ? json({ ok: true })(response)
      : json({ detail: 'no' }, 401)(response)

  it('is replaced by another one that the function gives, once, with the body intact', async () => {
    const server = await serve(only('Bearer fresh'))
    const given = ['stale', 'fresh', 'never']
    const ev = createClient({ baseUrl: server.baseUrl, auth: bearer(() => given.shift() ?? '') })
    const { data } = await ev.PATCH('/evses/{evse_id}', { params, body })
    expect(data).toEqual({ ok: true })
    expect(tokens(server.received)).toEqual(['Bearer stale', 'Bearer fresh'])
    expect(server.received.map((request) => request.body)).toEqual([
      JSON.stringify(body),
      JSON.stringify(body),
    ])
  })

  it('is not tried a third time', async () => {
    const server = await serve(json({ detail: 'no' }, 401))
    let count = 0
    const ev = createClient({ baseUrl: server.baseUrl, auth: bearer(() => `token-${++count}`) })
    expect((await ev.GET('/evses')).error).toMatchObject({ status: 401, detail: 'no' })
    expect(tokens(server.received)).toEqual(['Bearer token-1', 'Bearer token-2'])
  })

  it.each([
    ['a fixed token', bearer('stale')],
    ['a function that gives the same again', bearer(() => 'stale')],
  ])('stays a 401 with %s', async (_, auth) => {
    const server = await serve(only('Bearer fresh'))
    const { error } = await createClient({ baseUrl: server.baseUrl, auth }).GET('/evses')
    expect(error?.status).toBe(401)
    expect(server.received).toHaveLength(1)
  })

  it('is handed to the renewal of any other source', async () => {
    const server = await serve(only('Bearer fresh'))
    const rejected: string[] = []
    const auth: Auth = {
      authorization: () => 'Bearer stale',
      renew: (value) => {
        rejected.push(value)
        return 'Bearer fresh'
      },
    }
    expect((await createClient({ baseUrl: server.baseUrl, auth }).GET('/evses')).data).toEqual({ ok: true })
    expect(rejected).toEqual(['Bearer stale'])
  })
})

describe('the token', () => {
  it('does not go to the origin that middleware sends a request to', async () => {
    const [api, other] = [await serve(), await serve()]
    const ev = createClient({ baseUrl: api.baseUrl, auth: bearer('n3Qh') })
    ev.use({
      onRequest: ({ request }) => new Request(request.url.replace(api.origin, other.origin), request),
    })
    await ev.GET('/evses')
    expect(tokens(other.received)).toEqual([undefined])
    expect(api.received).toEqual([])
  })

  it('does not go to a base URL that a call brings along, and neither does the request', async () => {
    const [api, other] = [await serve(), await serve()]
    const ev = createClient({ baseUrl: api.baseUrl, auth: bearer('n3Qh') })
    // Not in the types, but openapi-fetch would take it.
    await ev.GET('/evses', { baseUrl: other.baseUrl } as object)
    expect(tokens(other.received)).not.toContain('Bearer n3Qh')
  })

  it('does not follow a redirect to another origin', async () => {
    const other = await serve()
    const api = await serve((response) =>
      response.writeHead(302, { Location: `${other.origin}/v2/evses` }).end(),
    )
    const { error } = await createClient({ baseUrl: api.baseUrl, auth: bearer('n3Qh') }).GET('/evses')
    expect(error?.status).toBe(302)
    expect(tokens(api.received)).toEqual(['Bearer n3Qh'])
    expect(other.received).toEqual([])
  })

  it('gives way to an Authorization header of the call', async () => {
    const server = await serve()
    const ev = createClient({ baseUrl: server.baseUrl, auth: bearer('n3Qh') })
    await ev.GET('/evses', { headers: { Authorization: 'Bearer own' } })
    expect(tokens(server.received)).toEqual(['Bearer own'])
  })
})
