import { expect, test } from 'vitest'
import { startedMock, TOKEN } from './server.ts'

const mock = startedMock()
const origin = 'https://app.example'

test('a preflight permits any method and any header', async () => {
  const response = await fetch(`${mock().url}/v2/evses`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'PATCH',
      'access-control-request-headers': 'authorization, evenergy-user, x-anything',
    },
  })
  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-origin')).toBe(origin)
  expect(response.headers.get('access-control-allow-methods')).toBe('PATCH')
  expect(response.headers.get('access-control-allow-headers')).toBe(
    'authorization, evenergy-user, x-anything',
  )
})

test.each(['/', '/v2/evses', '/v2/nothing', '/nothing'])('a preflight of %s needs no token', async (path) => {
  const headers = { origin, 'access-control-request-method': 'GET' }
  expect((await fetch(mock().url + path, { method: 'OPTIONS', headers })).status).toBe(204)
})

test.each([
  ['a page', '/v2/evses', {}],
  ['a 404', '/v2/nothing', {}],
  ['a 429', '/v2/evses', { prefer: 'code=429' }],
])('a script may read %s and each of its headers, with credentials', async (_, path, extra) => {
  const { headers } = await fetch(mock().url + path, { headers: { ...TOKEN, ...extra, origin } })
  expect(headers.get('access-control-allow-origin')).toBe(origin)
  expect(headers.get('access-control-allow-credentials')).toBe('true')
  expect(headers.get('vary')).toBe('Origin')
  const exposed = headers.get('access-control-expose-headers')?.toLowerCase().split(', ')
  const transport = ['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding', 'vary']
  const sent = [...headers.keys()].filter(
    (name) => !name.startsWith('access-control-') && !transport.includes(name),
  )
  expect(exposed).toEqual(expect.arrayContaining(sent))
})

test('a program that is no page gets nothing that only a browser heeds', async () => {
  const { headers } = await fetch(`${mock().url}/v2/evse_makes`)
  expect(headers.has('access-control-allow-origin')).toBe(false)
})
