import { Hono } from 'hono'
import { beforeEach, describe, expect, test } from 'vitest'
import { controlHandlers, controlRoutes } from '../../mock/src/control/routes.ts'
import { checked, document, operations } from './control-document.ts'
import { createControlled, START } from './controlled.ts'

let { sandbox, worlds, app, call: send, resets } = createControlled()
beforeEach(() => {
  ;({ sandbox, worlds, app, call: send, resets } = createControlled())
})

const call = async (method: string, path: string, body?: unknown) =>
  checked(method, path, await send(method, path, body))

/** A path with the ids that its document shows, and that of an endpoint. */
const place = (path: string, endpoint: string) =>
  path
    .replace('{endpoint_id}', endpoint)
    .replace('{vehicle_id}', 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H')
    .replace('{evse_id}', 'evse01HSH04KDEWF6Z4DB2J77J74K5')
    .replace('{inverter_id}', 'invt01HP9YGVQ0VS8KADFY6GAQ9C6R')
    .replace('{home_battery_id}', 'hoba01J5DCXX8DMJDJYGVR1DW4J7AA')

describe('the control API', () => {
  test('does what its document has, no less and no more', () => {
    const ids = operations.map(({ operation }) => operation.operationId)
    expect(Object.keys(controlHandlers).sort()).toEqual(ids.sort())
  })

  test('serves its document', async () => {
    expect((await call('GET', '/openapi.json')).body).toEqual(document)
  })

  test('lists what it has', async () => {
    const { body } = await call('GET', '/')
    expect(body.places).toHaveLength(operations.length)
    expect(body.places).toContainEqual({
      method: 'PATCH',
      path: '/_control/clock',
      summary: expect.any(String),
    })
    expect((await app.request('/_control')).status).toBe(200)
  })

  test('takes the examples of its document', async () => {
    await send('POST', '/webhooks', { url: 'http://127.0.0.1:9/' })
    const [id] = sandbox.webhooks.endpoints().map((endpoint) => endpoint.id)
    for (const { path, method, operation } of operations) {
      const example = operation.requestBody?.content['application/json'].example
      if (example === undefined || path === '/snapshot') continue
      const { status } = await call(method, place(path, id ?? ''), example)
      // The sandbox of these tests has no session that has ended.
      expect([method, path, status]).toEqual([
        method,
        path,
        path === '/webhooks/test' ? 409 : expect.toSatisfy((code) => code < 300),
      ])
      if (path === '/scenarios') await send('DELETE', '/scenario')
      if (path.endsWith('/plug_in')) await send('POST', place('/vehicles/{vehicle_id}/unplug', ''))
      if (path === '/reset') await send('POST', '/webhooks', { url: 'http://127.0.0.1:9/' })
    }
  })

  test('has nothing elsewhere', async () => {
    expect(await call('GET', '/nothing')).toMatchObject({ status: 404 })
    expect(await call('PUT', '/clock')).toMatchObject({
      status: 405,
      body: { detail: expect.stringContaining('GET, HEAD, OPTIONS, PATCH') },
    })
  })

  test.each([
    ['PATCH', '/clock', { pace: 5 }, 'pace'],
    ['PATCH', '/clock', { now: 'tomorrow' }, 'now'],
    ['POST', '/clock/advance', { seconds: -1 }, 'seconds'],
    ['POST', '/clock/advance', { duration: 'P1M' }, 'duration'],
    ['POST', '/faults', { status: 200 }, 'status'],
    ['POST', '/faults', { status: 500, probability: 2 }, 'probability'],
    ['POST', '/faults', { count: 1 }, 'body'],
    ['POST', '/faults', { status: 500, operation: 'GET /nothing' }, 'operation'],
    ['POST', '/webhooks', {}, 'url'],
    ['POST', '/webhooks', { url: 'ftp://example.com' }, 'url'],
    ['POST', '/webhooks', { url: 'http://example.com', secret: 'short' }, 'secret'],
    ['POST', '/reset', { users: -1 }, 'users'],
    ['POST', '/webhooks/test', { type: 'vehicle.sold' }, 'type'],
    ['POST', '/worlds', { name: 'a/b' }, 'name'],
    ['POST', '/worlds', { name: 'copy', from: 'nowhere' }, 'from'],
    ['POST', '/worlds', { name: 'w', clock: { now: 'then' } }, 'clock.now'],
    ['POST', '/worlds', { name: 'w', ttl: 0 }, 'ttl'],
    ['POST', '/worlds', { name: 'w', snapshot: { version: 9 } }, 'snapshot'],
  ])('refuses %s %s with %j, and names the field', async (method, path, body, field) => {
    const before = JSON.stringify(sandbox.save())
    const answer = await call(method, path, body)
    expect([answer.status, Object.keys(answer.body.field_errors)]).toEqual([422, [field]])
    expect(JSON.stringify(sandbox.save())).toBe(before)
  })

  test.each(['{"now":', '', 'null', '[]', '"now"', '5'])('refuses %j for a body', async (body) => {
    const { status } = await call('PATCH', '/clock', body)
    expect([400, 422]).toContain(status)
  })
})

test('a body beyond the limit is refused', async () => {
  const small = new Hono().route(
    '/_control',
    controlRoutes(() => ({ sandbox, worlds }), { bodyLimit: 10 }),
  )
  const answer = await small.request('/_control/reset', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ seed: 'a seed that is too long' }),
  })
  expect([answer.status, resets]).toEqual([413, []])
})

test('a defect of the sandbox is reported, and its particulars are kept from the client', async () => {
  const errors: unknown[] = []
  const failure = new Error('secret particulars')
  const save = () => {
    throw failure
  }
  const routes = controlRoutes(() => ({ sandbox: { ...sandbox, save }, worlds }), {
    onError: (error) => errors.push(error),
  })
  const answer = await new Hono().route('/_control', routes).request('/_control/snapshot')
  expect([answer.status, errors]).toEqual([500, [failure]])
  expect(await answer.text()).not.toContain('secret')
})

test('HEAD answers as GET does, without a body', async () => {
  const answer = await send('HEAD', '/requests', undefined, { accept: 'text/event-stream' })
  expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
    200,
    'application/json',
    '',
  ])
})

describe('a web page', () => {
  const strangers = [
    'https://evil.example',
    'null',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example',
  ]
  test.each(strangers)('of %s can do nothing', async (origin) => {
    for (const [method, path] of [
      ['POST', '/reset'],
      ['GET', '/snapshot'],
      ['OPTIONS', '/reset'],
    ] as const) {
      const answer = await send(method, path, undefined, { origin, 'access-control-request-method': 'POST' })
      expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([403, null])
    }
    expect(resets).toEqual([])
  })

  test.each(['http://localhost:5173', 'http://127.0.0.1:3000', 'http://[::1]:8080', 'https://app.localhost'])(
    'of %s can do all',
    async (origin) => {
      const headers = {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      }
      const preflight = await app.request('/_control/reset', { method: 'OPTIONS', headers })
      expect(preflight.headers.get('access-control-allow-origin')).toBe(origin)
      expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type')
      const answer = await send('POST', '/reset', {}, { origin })
      expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([204, origin])
      const refused = await send('POST', '/faults', {}, { origin })
      expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([422, origin])
    },
  )

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'cannot send %s, for which it would not have to ask',
    async (type) => {
      for (const body of ['{}', '']) {
        const answer = await send('POST', '/reset', body, { 'content-type': type })
        expect(answer.status).toBe(415)
      }
      expect(resets).toEqual([])
    },
  )
})

describe('the clock', () => {
  test('is shown', async () => {
    expect(await call('GET', '/clock')).toEqual({
      status: 200,
      body: { now: '2025-03-01T00:00:00.000Z', mode: 'frozen', speed: 0, expiry: 'real' },
    })
  })

  test.each([
    [{ seconds: 90 }, '2025-03-01T00:01:30.000Z'],
    [{ duration: 'PT1H30M' }, '2025-03-01T01:30:00.000Z'],
    [{ duration: 'P1W' }, '2025-03-08T00:00:00.000Z'],
  ])('advances by %j', async (body, now) => {
    expect((await call('POST', '/clock/advance', body)).body).toEqual({
      now,
      mode: 'frozen',
      speed: 0,
      expiry: 'real',
    })
  })

  test('tells listeners when it advances', async () => {
    const spans: number[] = []
    sandbox.clock.subscribe((from, to) => spans.push(to - from))
    await call('POST', '/clock/advance', { seconds: 2 })
    expect(spans).toEqual([2000])
  })

  test('runs at a speed, freezes, and goes where it is sent', async () => {
    expect((await call('PATCH', '/clock', { speed: 60 })).body).toMatchObject({ mode: 'speed', speed: 60 })
    const now = '2030-01-01T00:00:00.000Z'
    expect((await call('PATCH', '/clock', { mode: 'frozen', now })).body).toEqual({
      now,
      mode: 'frozen',
      speed: 0,
      expiry: 'real',
    })
    const { body } = await call('PATCH', '/clock', { mode: 'real' })
    expect(body).toMatchObject({ mode: 'real', speed: 1 })
    expect(Math.abs(Date.parse(body.now) - Date.now())).toBeLessThan(10_000)
  })

  test('takes back what it showed', async () => {
    const { body } = await call('GET', '/clock')
    expect(await call('PATCH', '/clock', body)).toEqual({ status: 200, body })
  })

  test.each([
    { mode: 'speed' },
    { mode: 'real', speed: 5 },
    { mode: 'frozen', speed: 1 },
    { now: '1969-12-31T23:59:59Z' },
    {},
  ])('refuses %j', async (body) => {
    expect((await call('PATCH', '/clock', body)).status).toBe(422)
    expect(sandbox.clock.now()).toBe(START)
  })

  test('does not go past the year 9999', async () => {
    expect(await call('POST', '/clock/advance', { duration: 'P99999999W' })).toMatchObject({
      status: 422,
      body: { field_errors: { duration: [expect.stringContaining('9999')] } },
    })
  })
})

describe('applications', () => {
  test('are registered, listed and removed', async () => {
    const { status, body } = await call('POST', '/applications', { client_id: 'my-app' })
    expect([status, body.client_id]).toEqual([201, 'my-app'])
    expect((await call('GET', '/applications')).body).toEqual([body])
    expect((await call('DELETE', '/applications/my-app')).status).toBe(204)
    expect((await call('DELETE', '/applications/my-app')).status).toBe(404)
  })

  test('that are wrong are refused, and the field is named', async () => {
    const { status, body } = await call('POST', '/applications', { client_id: 'a', scopes: ['world:rule'] })
    expect([status, Object.keys(body.field_errors)]).toEqual([400, ['scopes']])
  })
})
