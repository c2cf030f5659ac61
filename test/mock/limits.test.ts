import { type Mock, startMock } from 'ev-energy-mock'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { JSON_TOKEN, TOKEN } from './server.ts'

const LIMIT = 5
let mock: Mock
beforeAll(async () => {
  mock = await startMock({ port: 0, quiet: true, rateLimit: LIMIT })
})
afterAll(() => mock.close())
beforeEach(() => mock.reset())

const send = (path: string, init: RequestInit = {}) =>
  fetch(mock.url + path, { redirect: 'manual', headers: TOKEN, ...init })
const told = ({ headers }: Response) => [
  headers.get('x-ratelimit-limit'),
  headers.get('x-ratelimit-remaining'),
]
const set = (fault: object) =>
  fetch(`${mock.url}/_control/faults`, {
    method: 'POST',
    headers: JSON_TOKEN,
    body: JSON.stringify(fault),
  })

const ODD: Record<string, [number, string, RequestInit?]> = {
  'an unknown path': [404, '/v2/nothing'],
  'a path outside of the API': [404, '/nothing'],
  'a method that a path lacks': [405, '/v2/vehicles', { method: 'DELETE', headers: TOKEN }],
  'a preflight': [
    204,
    '/v2/vehicles',
    { method: 'OPTIONS', headers: { ...TOKEN, 'access-control-request-method': 'GET' } },
  ],
  OPTIONS: [204, '/v2/vehicles', { method: 'OPTIONS', headers: TOKEN }],
  'a null character': [400, '/v2/vehicles/%00'],
  'an unknown user': [400, '/v2/vehicles', { headers: { ...TOKEN, 'evenergy-user': 'nobody' } }],
  'the start page': [200, '/'],
  'the wrong method of a page': [405, '/docs', { method: 'POST', headers: TOKEN }],
  'the wrong method of the token endpoint': [405, '/o/token'],
  'a token request': [
    400,
    '/o/token',
    { method: 'POST', headers: { ...TOKEN, 'content-type': 'text/plain' }, body: 'x' },
  ],
  'a file that is not there': [404, '/uploads/nothing/at-all'],
  'an onboarding that the document does not have': [400, '/v2/home_battery_onboarding'],
}

describe.each(Object.entries(ODD))('%s', (_, [status, path, init]) => {
  test('says what is left of the limit, and takes nothing of it', async () => {
    const before = await send('/v2/vehicles')
    expect(told(before)).toEqual(['5', '4'])
    const answer = await send(path, init)
    expect(answer.status).toBe(status)
    expect(told(answer)).toEqual(['5', '4'])
    expect(told(await send('/v2/vehicles'))).toEqual(['5', '3'])
  })
})

test('every answer to somebody who has used up the limit says so', async () => {
  for (let i = 0; i <= LIMIT; i++) await send('/v2/vehicles')
  for (const [name, [, path, init]] of Object.entries(ODD))
    expect(told(await send(path, init)), name).toEqual(['5', '0'])
})

test('a fault says what is left, and one of 429 that nothing is', async () => {
  await send('/v2/vehicles')
  await set({ status: 503, count: 1 })
  expect(told(await send('/v2/vehicles'))).toEqual(['5', '4'])
  await set({ status: 429, count: 1 })
  expect(told(await send('/v2/vehicles'))).toEqual(['5', '0'])
})

test('who has no token is told of the limit of their address', async () => {
  const answer = await send('/v2/vehicles', { headers: {} })
  expect(answer.status).toBe(401)
  expect(told(answer)).toEqual(['50', '50'])
  expect(told(await send('/v2/nothing', { headers: {} }))).toEqual(['50', '50'])
})

test('a script of another origin may read them', async () => {
  const { headers } = await send('/v2/nothing', { headers: { ...TOKEN, origin: 'https://app.test' } })
  expect(headers.get('access-control-expose-headers')).toContain('X-RateLimit-Remaining')
})

test('the documented mock host counts nothing', async () => {
  for (const path of ['', '/vehicles', '/nothing'])
    expect(told(await send(`/_mock/ev.energy-api-v2${path}`)), path).toEqual(['1000', '999'])
})
