import { bearer, createClient } from 'ev-energy'
import { describe, expect, it } from 'vitest'
import { type Received, serve } from './server.ts'

const user = 'user01HN2NJ9NMRZBXT1H6FT9N7735'

/** A client whose every request is redirected, and what both servers received. */
async function setUp(status: number, location: (origin: string, other: string, path: string) => string) {
  const other = await serve()
  const api = await serve((response, { target }) => {
    if (target.includes('moved')) response.writeHead(200, { 'Content-Type': 'application/json' }).end('[]')
    else response.writeHead(status, { Location: location(origin, other.origin, target) }).end()
  })
  const { origin } = api
  const ev = createClient({
    baseUrl: api.baseUrl,
    auth: bearer('n3Qh'),
    user,
    headers: { 'X-Api-Key': 'mine' },
    retry: false,
  })
  return { api, other, ev }
}

describe.each([301, 302, 303, 307, 308])('a redirect %d', (status) => {
  it('to another origin gets nothing, whatever is called', async () => {
    const { other, ev, api } = await setUp(status, (_, elsewhere, path) => elsewhere + path)
    expect((await ev.GET('/evses')).error?.status).toBe(status)
    expect((await ev.POST('/vehicles', { body: { auth_code: 'hush' } as never })).error?.status).toBe(status)
    await expect(ev.paginate('/vehicles').toArray({ limit: 1 })).rejects.toThrow(String(status))
    expect(
      (await ev.resolve(`${api.baseUrl}/evses/evse01HSH04KDEWF6Z4DB2J77J74K5` as never)).error?.status,
    ).toBe(status)
    expect(other.received).toEqual([])
  })

  it('within the origin is followed, with everything that was sent', async () => {
    const { api, ev } = await setUp(status, (origin) => `${origin}/v2/moved`)
    expect((await ev.GET('/evses')).data).toEqual([])
    const [first, second] = api.received as [Received, Received]
    for (const name of ['authorization', 'evenergy-user', 'x-api-key'])
      expect(second.headers[name], name).toBe(first.headers[name])
  })

  it.each(['POST', 'PATCH', 'PUT', 'DELETE'] as const)(
    'keeps the method and the body of a %s, or neither',
    async (method) => {
      const { api, ev } = await setUp(status, () => '/v2/moved')
      const call = ev[method] as unknown as (path: string, init: object) => Promise<unknown>
      await call('/vehicles', { body: { description: 'x' } })
      const becomesGet = status === 303 || (status < 303 && method === 'POST')
      expect(api.received.map((received) => [received.method, received.body !== ''])).toEqual([
        [method, true],
        becomesGet ? ['GET', false] : [method, true],
      ])
    },
  )
})

it('gives up after 20 redirects in a circle', async () => {
  const { api, ev } = await setUp(302, () => '/v2/evses')
  expect((await ev.GET('/evses')).error?.status).toBe(302)
  expect(api.received).toHaveLength(21)
})

it('hands out where a redirect leads that the operation documents', async () => {
  const { ev } = await setUp(302, () => 'https://onboarding.example/start')
  const { data, error, response } = await ev.GET('/vehicle_onboarding', {
    params: { query: { client_id: 'app', user_id: user } },
  })
  expect([data, error, response.headers.get('location')]).toEqual([
    undefined,
    undefined,
    'https://onboarding.example/start',
  ])
})
