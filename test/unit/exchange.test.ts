// What a call sends and what middleware is told of it, held against openapi-fetch's own client.
import fc from 'fast-check'
import createFetchClient from 'openapi-fetch'
import { describe, expect, it } from 'vitest'
import { createClient, type Middleware, type Send } from '../../src/index.ts'

const baseUrl = 'https://api.ev.energy/v2'

type Call = (path: string, init: object) => Promise<unknown>

interface Peer {
  use(...middleware: Middleware[]): void
  GET: Call
  POST: Call
  PATCH: Call
  DELETE: Call
}

/** What reaches the network, by either client, and what middleware saw on the way. */
interface Seen {
  sent?: { url: string; method: string; headers: [string, string][]; body: string }
  told: unknown[]
}

const ignored = new Set(['evenergy-version'])
const plain = (headers: Headers) => [...headers].filter(([name]) => !ignored.has(name))

async function seenBy(client: 'ours' | 'theirs', verb: Verb, path: string, init: object, hooks: number) {
  const seen: Seen = { told: [] }
  const answer = async (request: Request) => {
    const { url, method, headers } = request
    seen.sent = { url, method, headers: plain(headers), body: await request.text() }
    return Response.json({ ok: true })
  }
  const send: Send = (url, init) => answer(new Request(url, init))
  const ev = (
    client === 'ours'
      ? createClient({ baseUrl, fetch: send })
      : createFetchClient<object>({ baseUrl, fetch: answer })
  ) as Peer
  for (let n = 0; n < hooks; n++)
    ev.use({
      onRequest: async ({ request, schemaPath, params }) => {
        request.headers.set(`x-${n}`, String(n))
        seen.told.push([n, schemaPath, params, request.url, await request.clone().text()])
        return n % 2
          ? new Request(request, { headers: { ...Object.fromEntries(request.headers), 'x-anew': 'yes' } })
          : undefined
      },
      onResponse: ({ response, schemaPath }) => void seen.told.push([n, schemaPath, response.status]),
    })
  await ev[verb](path, init)
  return seen
}

type Verb = 'GET' | 'POST' | 'PATCH' | 'DELETE'

const id = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .filter((text) => !/^\.\.?$|\p{Cs}/u.test(text))
const value = fc.oneof(
  fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Cs}/u.test(text)),
  fc.integer(),
  fc.boolean(),
  fc.constant(undefined),
)
const query = fc.dictionary(
  fc.constantFrom('expand', 'page_size', 'q'),
  fc.oneof(value, fc.array(fc.string({ unit: 'grapheme-ascii' }), { minLength: 1, maxLength: 4 })),
)
const header = fc.dictionary(
  fc.constantFrom('X-Trace', 'x-trace', 'Content-Type', 'EvEnergy-User', 'Accept'),
  fc.oneof(
    fc.constantFrom('application/x-www-form-urlencoded', 'text/plain', 'user01HN2NJ9NMRZBXT1H6FT9N7735'),
    fc.integer({ min: 0 }),
    fc.constant(null),
    fc.constant(undefined),
  ),
)
const body = fc.option(
  fc.dictionary(
    fc.string({ minLength: 1, unit: 'grapheme-ascii' }),
    fc.oneof(fc.string({ unit: 'grapheme-ascii' }), fc.integer()),
  ),
  { nil: undefined },
)

describe('a call', () => {
  it('sends what openapi-fetch sends, and tells middleware the same', async () => {
    const verb = fc.constantFrom<Verb>('GET', 'POST', 'PATCH', 'DELETE')
    const asked = fc.record({ verb, id, query, headers: header, body, hooks: fc.nat({ max: 3 }) })
    await fc.assert(
      fc.asyncProperty(asked, async ({ verb, id, query, headers, body, hooks }) => {
        const init = {
          params: { path: { evse_id: id }, query },
          headers,
          ...(verb !== 'GET' && body !== undefined && { body }),
        }
        const [ours, theirs] = [
          await seenBy('ours', verb, '/evses/{evse_id}', init, hooks),
          await seenBy('theirs', verb, '/evses/{evse_id}', init, hooks),
        ]
        expect(ours.sent?.url.startsWith(`${baseUrl}/evses/`)).toBe(true)
        expect(ours).toEqual(theirs)
      }),
      { numRuns: 500 },
    )
  })

  it('sends a form as fetch does, with its boundary', async () => {
    const form = new FormData()
    form.set('name', 'Ada')
    for (const hooks of [0, 1]) {
      const { sent } = await seenBy('ours', 'POST', '/users', { body: form }, hooks)
      const [, boundary = 'none'] =
        /boundary=(.+)/.exec(new Map(sent?.headers).get('content-type') ?? '') ?? []
      expect(sent?.body).toContain(boundary)
      expect(sent?.body).toContain('Ada')
    }
  })
})

describe('middleware that returns something else than it may is named', () => {
  it.each([
    ['onRequest', 'Request'],
    ['onResponse', 'Response'],
    ['onError', 'Error'],
  ])('%s', async (hook, kind) => {
    const fetch = async () => {
      if (hook === 'onError') throw new TypeError('down')
      return Response.json([])
    }
    const ev = createClient({ baseUrl, fetch, retry: false })
    // What no type allows, as a program without types would.
    const call = ev.GET('/evses', { middleware: [{ [hook]: () => 'no' }] })
    await expect(call).rejects.toThrow(`${hook}() of middleware returned what is no ${kind}`)
  })

  it('and so is what is no middleware', async () => {
    const ev = createClient({ baseUrl, fetch: async () => Response.json([]) })
    for (const wrong of [null, undefined, 'log']) {
      const middleware = [wrong] as unknown[] as Middleware[]
      await expect(ev.GET('/evses', { middleware })).rejects.toThrow(
        'GET /evses: middleware is an object with onRequest, onResponse or onError',
      )
      expect(() => ev.use(...middleware)).toThrow(/^ev\.use\(\): middleware is an object/)
    }
  })
})
