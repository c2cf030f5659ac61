import { createMock } from 'ev-energy-mock'
import { describe, expect, test } from 'vitest'
import { startedMock, TOKEN } from './server.ts'

const mock = startedMock()

describe('the start page', () => {
  test('lists what there is as JSON', async () => {
    const response = await fetch(`${mock().url}/`)
    const { places } = (await response.json()) as { places: { url: string }[] }
    const paths = ['/_mock/ev.energy-api-v2', '/v2', '/o', '/_control', '/docs']
    expect(places.map(({ url }) => url)).toEqual(paths.map((path) => mock().url + path))
  })

  test('has the address that a proxy in front of it has', async () => {
    const headers = { 'x-forwarded-host': 'app.test:5173', 'x-forwarded-proto': 'https' }
    const response = await fetch(`${mock().url}/`, { headers })
    const { places } = (await response.json()) as { places: { url: string }[] }
    expect(places[1]?.url).toBe('https://app.test:5173/v2')
  })

  test('is HTML for a browser', async () => {
    const plain = createMock({ console: false })
    const response = await plain.fetch(`${mock().url}/`, { headers: { accept: 'text/html,*/*;q=0.8' } })
    expect(response.headers.get('content-type')).toMatch('text/html')
    expect(await response.text()).toContain(`<a href="${mock().url}/v2">`)
  })

  test('cannot be written to', async () => {
    const response = await fetch(`${mock().url}/`, { method: 'POST' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
  })
})

test('the mock face shows what the sandbox remembers as examples', async () => {
  const ids = await Promise.all(
    ['/v2', '/_mock/ev.energy-api-v2'].map(async (face) => {
      const answer = await fetch(`${mock().url}${face}/evses`, { headers: TOKEN })
      return ((await answer.json()) as { id: string }[]).map(({ id }) => id)
    }),
  )
  expect(ids[0]).toEqual(expect.arrayContaining(ids[1] ?? []))
})

test.each(['/v2', '/v2/', '/_mock/ev.energy-api-v2', '/_mock/ev.energy-api-v2/'])(
  '%s is the root of the API',
  async (path) => {
    const response = await fetch(mock().url + path)
    expect(response.status).toBe(200)
    expect(await response.json()).toHaveProperty('evses')
  },
)

test('a slash at the end of a path changes nothing, for the API writes such links itself', async () => {
  const response = await fetch(`${mock().url}/v2/evses/`, { headers: TOKEN })
  expect(response.status).toBe(200)
})

test('every success carries the version and the rate limit, and a page its links', async () => {
  const { headers } = await fetch(`${mock().url}/v2/evses`, { headers: TOKEN })
  expect(headers.get('evenergy-version')).toBe('2')
  expect(headers.get('x-ratelimit-limit')).toBe('1000')
  expect(Number(headers.get('x-ratelimit-remaining'))).toBeLessThan(1000)
  expect(headers.get('link')).toBe('<about:blank>; rel="previous", <about:blank>; rel="next"')
})

test.each(['/v2/nothing', '/v2//evses', '/v2/evses/a/b/c', '/v2x', '/nothing'])(
  'a path that the API lacks (%s) is a 404 problem with the headers of every response',
  async (path) => {
    const response = await fetch(mock().url + path, { headers: TOKEN })
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(response.headers.get('x-ratelimit-limit')).toBe('1000')
  },
)

test('a method that a path lacks is a 405 problem that lists those it has', async () => {
  const response = await fetch(`${mock().url}/v2/vehicles`, { method: 'DELETE', headers: TOKEN })
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS, POST')
  expect(await response.json()).toMatchObject({ status: 405, title: 'Method Not Allowed' })
})

test('OPTIONS tells the methods of a path', async () => {
  const response = await fetch(`${mock().url}/v2/evses`, { method: 'OPTIONS' })
  expect(response.status).toBe(204)
  expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
})

test('HEAD answers the headers of GET and no body', async () => {
  const response = await fetch(`${mock().url}/v2/evses`, { method: 'HEAD', headers: TOKEN })
  expect(response.status).toBe(200)
  expect(response.headers.get('link')).toContain('about:blank')
  expect(await response.text()).toBe('')
})

test('onboarding redirects, and answers JSON when asked for it', async () => {
  const query =
    'user_id=user01HN2NJ9NMRZBXT1H6FT9N7735&client_id=sandbox-cc-id&make_id=vmak01J443798BF893ZHFQVCS0FA23'
  const url = `${mock().url}/v2/vehicle_onboarding?${query}`
  const redirect = await fetch(url, { redirect: 'manual' })
  expect(redirect.status).toBe(302)
  expect(redirect.headers.has('location')).toBe(true)
  const json = await fetch(`${url}&response_type=json`)
  expect(json.status).toBe(200)
})

test('a 204 has neither body nor content type', async () => {
  const url = `${mock().url}/v2/evses/evse01HSH04KDEWF6Z4DB2J77J74K5`
  const response = await fetch(url, { method: 'DELETE', headers: TOKEN })
  expect(response.status).toBe(204)
  expect(response.headers.has('content-type')).toBe(false)
})

describe('a document of one’s own', () => {
  const ok = (id: string) => ({
    get: { responses: { 200: { description: id, content: { 'application/json': { example: id } } } } },
  })
  const param = { parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }] }
  const { fetch: ask } = createMock({
    document: {
      openapi: '3.1.0',
      info: { title: 'Paths', version: '1' },
      paths: {
        '/things/{id}': { ...ok('parameter'), ...param },
        '/things/{id}:submit': { ...ok('suffix'), ...param },
        '/things/me': ok('literal'),
      },
    },
  })

  test.each([
    ['/things/me', 'literal'],
    ['/things/x', 'parameter'],
    ['/things/x:submit', 'suffix'],
    ['/things/x:other', 'parameter'],
  ])('%s is matched by the most literal path: %s', async (path, expected) => {
    const response = await ask(`http://localhost/v2${path}`)
    expect(await response.json()).toBe(expected)
  })
})
