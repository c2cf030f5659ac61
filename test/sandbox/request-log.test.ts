import { once } from 'node:events'
import { connect } from 'node:net'
import { createMock, startMock } from 'ev-energy-mock'
import { mockMatchers } from 'ev-energy-mock/vitest'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createStriker } from '../../mock/src/engine/requests/secrets.ts'
import { checked } from './control-document.ts'

expect.extend(mockMatchers)

const ORIGIN = 'http://127.0.0.1:4010'
const MODEL = 'https://api.ev.energy/v2/vehicle_models/vmod01HV4M7P2K9QX3T5W8Y6ZB1CDE'

function sandbox() {
  const mock = createMock({ quiet: true, clock: { start: Date.parse('2026-06-01T12:00:00Z'), speed: 0 } })
  const call = (method: string, path: string, body?: object, headers: Record<string, string> = {}) =>
    mock.fetch(ORIGIN + path, {
      method,
      redirect: 'manual',
      headers: {
        authorization: 'Bearer anything',
        ...(body && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    })
  const log = async (query = '') =>
    (await checked('GET', '/requests', await mock.fetch(`${ORIGIN}/_control/requests${query}`))).body
  return { mock, call, log }
}

describe('the log of a mock', () => {
  it('has every face, and what none is for', async () => {
    const { mock, call, log } = sandbox()
    await call('GET', '/_mock/ev.energy-api-v2/evses')
    await call('GET', '/v2/evses')
    await call('POST', '/o/token')
    await call('GET', '/onboarding/nowhere')
    await call('GET', '/uploads/nowhere/file')
    await call('GET', '/')
    await call('GET', '/v2/nowhere')
    await call('PUT', '/v2/evses', {})
    await call('OPTIONS', '/v2/evses')
    const seen = (await log()).map((entry: Record<string, unknown>) => [
      entry.face,
      entry.path,
      entry.operation,
    ])
    expect(seen).toEqual([
      ['mock', '/_mock/ev.energy-api-v2/evses', 'GET /evses'],
      ['sandbox', '/v2/evses', 'GET /evses'],
      ['oauth', '/o/token', null],
      ['onboarding', '/onboarding/nowhere', null],
      ['uploads', '/uploads/nowhere/file', null],
      ['other', '/', null],
      ['sandbox', '/v2/nowhere', null],
      ['sandbox', '/v2/evses', null],
      ['sandbox', '/v2/evses', null],
    ])
    expect(mock.requests()).toEqual(await log())
  })

  it('has query, headers and bodies of both sides, also of what is refused before it is read', async () => {
    const { mock, call } = sandbox()
    await call('POST', '/v2/vehicles?expand=user&expand=trim', { model: MODEL }, { 'x-trace': 'abc' })
    mock.faults.add({ operation: 'POST /vehicles', status: 503, count: 1 })
    await call('POST', '/v2/vehicles', { model: MODEL })
    await call('POST', '/v2/vehiclez', { model: MODEL })
    await call('POST', '/v2/vehicles', { model: MODEL }, { authorization: '' })
    const requests = mock.requests()
    expect(requests.map(({ body }) => body)).toEqual(Array(4).fill({ model: MODEL }))
    expect(requests.map(({ status }) => status)).toEqual([201, 503, 404, 401])
    expect(requests[0]).toMatchObject({
      query: { expand: ['user', 'trim'] },
      headers: { 'x-trace': 'abc', authorization: 'Bearer [secret]' },
      response: {
        headers: { 'content-type': 'application/json' },
        body: { id: expect.stringMatching(/^vhcl/) },
      },
    })
    expect(requests[2]?.response?.body).toMatchObject({ status: 404 })
  })

  it('is filtered by all that is given, and refuses filters that mean nothing', async () => {
    const { mock, call, log } = sandbox()
    await call('GET', '/v2/vehicles')
    await call('GET', '/v2/nowhere')
    mock.clock.advance(60_000)
    await call('POST', '/v2/vehicles', { model: MODEL })
    await call('GET', '/_mock/ev.energy-api-v2/vehicles')
    const ids = async (query: string) => (await log(query)).map(({ id }: { id: number }) => id)
    expect(await ids('?limit=2')).toEqual([3, 4])
    expect(await ids('?status=4xx')).toEqual([2])
    expect(await ids('?status=201')).toEqual([3])
    expect(await ids('?method=get')).toEqual([1, 2, 4])
    expect(await ids('?path=/v2/vehicles')).toEqual([1, 3])
    expect(await ids('?path=/v2/*')).toEqual([1, 2, 3])
    expect(await ids('?face=mock')).toEqual([4])
    expect(await ids('?matched=false')).toEqual([2])
    expect(await ids('?since=2026-06-01T12:00:30Z')).toEqual([3, 4])
    expect(await ids('?after=2&method=POST')).toEqual([3])
    expect(await ids(`?operation=${encodeURIComponent('GET /vehicles')}&face=sandbox`)).toEqual([1])
    for (const query of [
      'limit=0',
      'status=9',
      'face=no',
      'since=no',
      'operation=no',
      'matched=1',
      'after=-1',
    ])
      expect((await mock.fetch(`${ORIGIN}/_control/requests?${query}`)).status, query).toBeGreaterThan(399)
  })

  it('has a request that the client gave up, without a status', async () => {
    const { mock } = sandbox()
    mock.faults.add({ timeout: true })
    const abort = new AbortController()
    const lost = mock.fetch(`${ORIGIN}/v2/evses`, { signal: abort.signal })
    abort.abort()
    await expect(lost).rejects.toThrow()
    expect(mock.requests()).toMatchObject([{ path: '/v2/evses', status: null, response: null }])
  })

  it('does not wait for a body that never comes', async () => {
    const mock = await startMock({ port: 0, quiet: true })
    const socket = connect(mock.port, '127.0.0.1')
    socket.write('POST /v2/nowhere HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\n{')
    const [data] = await once(socket, 'data')
    expect(String(data)).toContain('404')
    socket.destroy()
    await mock.close()
  })

  it('says how a long body begins, and that it is cut', async () => {
    const { mock, call } = sandbox()
    await call('POST', '/v2/vehicles', { model: 'x'.repeat(100_000) })
    expect(mock.requests()[0]).toMatchObject({
      body_cut: true,
      body: expect.stringMatching(/^{"model":"x+$/),
    })
    expect(JSON.stringify(mock.requests()).length).toBeLessThan(40_000)
  })
})

describe('secrets', () => {
  it('of a sign-in are nowhere in the log', async () => {
    const { mock, call, log } = sandbox()
    const form = (path: string, fields: Record<string, string>, headers = {}) =>
      mock.fetch(ORIGIN + path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers,
        redirect: 'manual',
      })
    const basic = `Basic ${btoa('sandbox-cc-id:sandbox-cc-secret')}`
    const fields = { grant_type: 'client_credentials' }
    const { access_token } = await (await form('/o/token', fields, { authorization: basic })).json()
    await form('/o/token', { ...fields, client_id: 'sandbox-cc-id', client_secret: 'sandbox-cc-secret' })
    await call('GET', '/v2/users', undefined, { authorization: `Bearer ${access_token}` })
    await form('/o/revoke_token/', { token: access_token }, { authorization: basic })
    await call('GET', `/v2/evses?access_token=${access_token}`, undefined, {
      cookie: 'session=crumbs-of-cookie',
    })
    await call(
      'GET',
      `/v2/nowhere/${access_token}?redirect_uri=${encodeURIComponent('https://a.b/?code=code-0123456789')}`,
      undefined,
      {
        authorization: `Bearer ${access_token}`,
      },
    )
    await call('POST', '/v2/vehicle_onboarding/complete', {
      authorization_request_uid: 'x',
      auth_code: 'code-0123456789',
    })
    await form('/o/authorize/', { login: 'x', email: 'a@b.c', password: 'password-of-mine' })
    const text = JSON.stringify(await log())
    for (const secret of [
      access_token,
      'sandbox-cc-secret',
      basic.slice(6),
      'crumbs',
      'code-0123456789',
      'password-of-mine',
    ])
      expect(text).not.toContain(secret)
    expect(text).toContain('sandbox-cc-id')
  })

  const SECRET = 'n0t-f0r-anyb0dy'
  const NAMES = [
    'client_secret',
    'access_token',
    'refreshToken',
    'Password',
    'code',
    'auth_code',
    'api-key',
    'cookie',
  ]
  const name = fc.constantFrom(...NAMES)
  const tree = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.jsonValue({ maxDepth: 1 }).filter((value) => !JSON.stringify(value).includes('n0t')),
      fc
        .tuple(name, fc.constantFrom<unknown>(SECRET, [SECRET], { a: SECRET }))
        .map(([key, value]) => ({ [key]: value })),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(
        fc.string({ maxLength: 5 }).filter((key) => !key.includes('n0t')),
        tie('node'),
        { maxKeys: 3 },
      ),
    ),
  })).node

  it('are struck out of any JSON, wherever it is cut', () => {
    fc.assert(
      fc.property(tree, fc.nat(), fc.boolean(), (value, at, escaped) => {
        const plain = JSON.stringify(value) ?? ''
        const text = escaped ? plain.replaceAll('"c', '"\\u0063') : plain
        const cut = text.slice(0, at % (text.length + 1))
        expect(createStriker().text(cut)).not.toContain('n0t')
        expect(JSON.stringify(createStriker().json(JSON.parse(text)))).not.toContain('n0t')
      }),
      { numRuns: 2000 },
    )
  })

  it('are struck out of addresses, also of one inside another', () => {
    fc.assert(
      fc.property(name, fc.constantFrom('?', '&', '#'), (key, before) => {
        const inner = `https://a.example/${before}${key}=${SECRET}`
        for (const text of [inner, `/x?next=${encodeURIComponent(inner)}`, `see <${inner}>; rel="next"`])
          expect(createStriker().text(text)).not.toContain(SECRET)
      }),
    )
    expect(createStriker().text(`https://me:${SECRET}@a.example/`)).toBe('https://me:[secret]@a.example/')
  })

  it('are looked for in time that grows with the text and no faster', () => {
    for (const part of ['"', '"a":', '\\', '//a', '%3F', '=', '&a', '"token":"', '{"a":'])
      createStriker().text(part.repeat(60_000 / part.length))
  }, 5000)
})

describe('the matchers', () => {
  it('count requests that have at least what is expected', async () => {
    const { mock, call } = sandbox()
    await call('POST', '/v2/vehicles?expand=user', { model: MODEL, description: 'Mine' })
    await call('POST', '/v2/vehicles', { model: MODEL })
    expect(mock).toHaveReceivedTimes(2, { operation: 'POST /vehicles', body: { model: MODEL }, status: 201 })
    expect(mock).toHaveReceivedTimes(1, { body: { description: expect.stringMatching(/^M/) } })
    expect(mock).toHaveReceived({ query: { expand: 'user' }, headers: { authorization: 'Bearer [secret]' } })
    expect(mock).not.toHaveReceived({ matched: false })
  })

  it('say what was received instead', async () => {
    const { mock, call } = sandbox()
    await call('POST', '/v2/vehicles?expand=user', { model: MODEL })
    expect(() =>
      expect(mock).toHaveReceived({ operation: 'POST /vehicles', body: { model: 'other' } }),
    ).toThrow(/at least once[\s\S]*0 times.*\n {2}POST \/v2\/vehicles\?expand=user 201\n[\s\S]*other/)
    expect(() => expect(mock).toHaveReceivedTimes(2, { method: 'POST' })).toThrow(/2 times[\s\S]*1 times/)
    expect(() => expect(mock).not.toHaveReceived({ method: 'POST' })).toThrow(/not to have received/)
  })
})
