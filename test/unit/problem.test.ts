import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bearer,
  createClient,
  isProblem,
  type Problem,
  ProblemError,
  type Result,
  unwrap,
} from '../../src/index.ts'
import { json, serve, text } from './server.ts'

const limited = {
  type: 'https://api.ev.energy/v2/problems/rate-limit-exceeded/',
  title: 'Rate limit exceeded.',
  status: 429,
  detail: 'Try again in 12 seconds.',
}

const failWith = async (reply: Parameters<typeof serve>[0]): Promise<Problem> => {
  const server = await serve(reply)
  const { data, error } = await createClient({ baseUrl: server.baseUrl, retry: false }).GET('/evses')
  expect(data).toBeUndefined()
  return error ?? expect.fail('no error')
}

describe('error', () => {
  it('is the problem document that the API sent, with all its members', async () => {
    const sent = { ...limited, status: 400, field_errors: { trim: ['Unknown.'] }, conflicts: ['a'] }
    expect(await failWith(json(sent, 400, 'application/problem+json'))).toEqual(sent)
  })

  it('takes the status of the answer over that of the document', async () => {
    expect(await failWith(json(limited, 503))).toEqual({ ...limited, status: 503 })
  })

  it('fills in what a document lacks and drops members of the wrong type', async () => {
    const sent = {
      detail: 'Not found.',
      title: 404,
      type: null,
      instance: {},
      field_errors: 'none',
      extra: 1,
    }
    expect(await failWith(json(sent, 404))).toEqual({
      status: 404,
      title: 'Not Found',
      detail: 'Not found.',
      extra: 1,
    })
  })

  it.each([
    ['an empty body', text('', 502), 'The answer was empty instead of problem JSON.'],
    ['an HTML page', text('<h1>Bad gateway</h1>', 502), 'The answer was text/html instead of problem JSON.'],
    [
      'truncated JSON',
      text('{"title": "Ra', 502, 'application/problem+json'),
      'The answer was broken JSON instead of problem JSON.',
    ],
    ['an array', json(['no'], 502), 'The answer was other JSON instead of problem JSON.'],
    ['null', json(null, 502), 'The answer was other JSON instead of problem JSON.'],
  ])('is made of the status for %s', async (_, reply, detail) => {
    expect(await failWith(reply)).toEqual({ status: 502, title: 'Bad Gateway', detail })
  })

  it('names the status where the answer gives it no name, as over HTTP/2', async () => {
    const server = await serve((response) => response.writeHead(502, '').end())
    const { error } = await createClient({ baseUrl: server.baseUrl, retry: false }).GET('/evses')
    expect(error?.title).toBe('HTTP status 502')
  })

  it.each([
    ['an HTML page', text('<h1>Hotel WiFi</h1>', 200), 'The answer was text/html instead of JSON.'],
    [
      'truncated JSON',
      text('[{"id": "evse0', 200, 'application/json'),
      'The answer was broken JSON instead of JSON.',
    ],
  ])('also stands for a successful answer that is %s', async (_, reply, detail) => {
    expect(await failWith(reply)).toEqual({ status: 200, title: 'Unreadable answer', detail })
  })

  it('never quotes a page that repeats the request, token and all', async () => {
    const server = await serve((response, request) =>
      text(`<pre>${JSON.stringify(request.headers)}</pre>`, 500)(response),
    )
    const ev = createClient({ baseUrl: server.baseUrl, auth: bearer('hunter2') })
    const { error } = await ev.GET('/evses')
    expect(server.received[0]?.headers.authorization).toBe('Bearer hunter2')
    expect(JSON.stringify(error)).not.toContain('hunter2')
  })

  it('is a problem whatever the body of an error is', async () => {
    const status = fc.integer({ min: 400, max: 599 })
    const member = fc.constantFrom(
      'type',
      'title',
      'status',
      'detail',
      'instance',
      'field_errors',
      '__proto__',
    )
    const body = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc.dictionary(member, fc.jsonValue()).map((document) => JSON.stringify(document)),
    )
    await fc.assert(
      fc.asyncProperty(status, body, async (status, body) => {
        const ev = createClient({ retry: false, fetch: async () => new Response(body, { status }) })
        const { error } = await ev.GET('/evses')
        expect(isProblem(error)).toBe(true)
        expect(error?.status).toBe(status)
        expect(error?.detail).not.toBe('')
      }),
    )
  })
})

describe('isProblem', () => {
  it('tells problems by the slug of their type, with or without the last slash, on any host', () => {
    expect(isProblem(limited)).toBe(true)
    expect(isProblem(limited, 'rate-limit-exceeded')).toBe(true)
    expect(
      isProblem(
        { ...limited, type: 'http://127.0.0.1/v2/problems/rate-limit-exceeded' },
        'rate-limit-exceeded',
      ),
    ).toBe(true)
    expect(isProblem(limited, 'exceeded')).toBe(false)
    expect(isProblem({ ...limited, type: undefined }, 'rate-limit-exceeded')).toBe(false)
  })

  it.each([undefined, null, 'text', [], {}, { title: 'a', detail: 'b' }, new Error('a')])(
    'is false for %j',
    (value) => {
      expect(isProblem(value)).toBe(false)
    },
  )
})

describe('unwrap', () => {
  it('gives the data', async () => {
    const server = await serve(json([{ id: 'evse01HSH04KDEWF6Z4DB2J77J74K5' }]))
    const evses = await unwrap(createClient({ baseUrl: server.baseUrl, retry: false }).GET('/evses'))
    expect(evses[0]?.id).toBe('evse01HSH04KDEWF6Z4DB2J77J74K5')
  })

  it('throws an error that says which call failed and how, without headers and query', async () => {
    const server = await serve(json(limited, 429))
    const ev = createClient({ baseUrl: server.baseUrl, auth: bearer('hunter2') })
    const error = await unwrap(ev.GET('/evses', { params: { query: { page_size: 7 } } })).catch(
      (reason: unknown) => reason,
    )
    if (!(error instanceof ProblemError)) return expect.fail('not a ProblemError')
    expect(error.message).toBe('GET /evses was answered 429 Rate limit exceeded: Try again in 12 seconds.')
    expect(error).toMatchObject({
      name: 'ProblemError',
      status: 429,
      method: 'GET',
      path: '/evses',
      slug: 'rate-limit-exceeded',
      problem: limited,
    })
    expect(error.url).toBe(`${server.baseUrl}/evses`)
    expect(error.response.status).toBe(429)
    expect(Object.keys(error)).not.toContain('response')
    expect(JSON.stringify(error) + error.stack).not.toMatch(/hunter2|page_size/)
  })

  it('throws an error with the id of the answer, where it has one', async () => {
    const ids = ['req-7', undefined]
    const server = await serve((response) => {
      const id = ids.shift()
      if (id) response.setHeader('X-Request-Id', id)
      json(limited, 500)(response)
    })
    const ev = createClient({ baseUrl: server.baseUrl })
    await expect(unwrap(ev.GET('/evses'))).rejects.toMatchObject({ requestId: 'req-7' })
    await expect(unwrap(ev.GET('/evses'))).rejects.toMatchObject({ requestId: undefined })
  })

  it('names the scopes that the operation needs when it was forbidden', async () => {
    const forbidden = { title: 'Forbidden', detail: 'The access token lacks a scope.' }
    const server = await serve(json(forbidden, 403))
    const ev = createClient({ baseUrl: server.baseUrl, retry: false })
    const params = { path: { tariff_id: 'tari01HN2NJ9NMRZBXT1H6FT9N7735' } } as const
    const error = await unwrap(ev.GET('/tariffs/{tariff_id}/prices', { params })).catch(
      (reason: unknown) => reason,
    )
    if (!(error instanceof ProblemError)) return expect.fail('not a ProblemError')
    expect(error.scopes).toEqual(['tariff:prices:read', 'tariff:read'])
    expect(error.message).toBe(
      'GET /tariffs/{tariff_id}/prices was answered 403 Forbidden: The access token lacks a scope. (needs the scope tariff:prices:read and tariff:read)',
    )
  })

  it.each([
    [403, '/notifications'],
    [404, '/evses'],
  ] as const)('names no scope for a %d of %s, where none is lacking', async (status, path) => {
    const server = await serve(json({ title: 'No', detail: 'No.' }, status))
    const error = await unwrap<Result<unknown>>(
      createClient({ baseUrl: server.baseUrl, retry: false }).GET(path),
    ).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ status, scopes: [], message: `GET ${path} was answered ${status} No: No.` })
  })

  it('names no scope for an answer that no client of this package received', async () => {
    const error: Problem = { status: 403, title: 'Forbidden', detail: 'No.' }
    const call = { error, response: new Response(null, { status: 403 }) }
    await expect(unwrap<Result<unknown>>(call)).rejects.toMatchObject({
      scopes: [],
      message: '403 Forbidden: No.',
    })
  })

  it('passes on what the call itself rejects with', async () => {
    const ev = createClient({ retry: false, fetch: () => Promise.reject(new Error('offline')) })
    await expect(unwrap(ev.GET('/evses'))).rejects.toMatchObject({ cause: new Error('offline') })
  })
})
