import { type Mock, startMock } from 'ev-energy-mock'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const VEHICLE = '/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
let mock: Mock
beforeEach(async () => {
  mock = await startMock({ port: 0, quiet: true })
})
afterEach(() => mock.close())

const call = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  fetch(mock.url + path, {
    method,
    headers: {
      ...(path.startsWith('/v2') && { authorization: 'Bearer any' }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
const json = async (response: Promise<Response>) => (await response).json()

describe('/_control of a server', () => {
  it('puts faults in the way of one operation, as often as wanted, and of no other', async () => {
    await call('POST', '/_control/faults', { operation: 'GET /evses', status: 503, count: 2 })
    const statuses = []
    for (let i = 0; i < 3; i++) statuses.push((await call('GET', '/v2/evses')).status)
    expect(statuses).toEqual([503, 503, 200])
    expect((await call('GET', '/v2/vehicles')).status).toBe(200)
  })

  it('breaks a body, so that a client can be seen to cope', async () => {
    await call('POST', '/_control/faults', { operation: 'GET /vehicles', broken_body: true })
    const text = await (await call('GET', '/v2/vehicles')).text()
    expect(() => JSON.parse(text)).toThrow(SyntaxError)
  })

  it('logs what the sandbox was asked, and never a token', async () => {
    await call('GET', '/v2/users?email=frodo%40example.com', undefined, { authorization: 'Bearer hush' })
    const requests = await json(call('GET', '/_control/requests'))
    expect(requests.at(-1)).toMatchObject({
      method: 'GET',
      path: '/v2/users',
      query: { email: 'frodo@example.com' },
      operation: 'GET /users',
      status: 200,
      actor: { user: 'user01HN2NJ9NMRZBXT1H6FT9N7735' },
    })
    expect(JSON.stringify(requests)).not.toMatch(/hush/)
  })

  it('streams the log as it grows', async () => {
    const aborter = new AbortController()
    const stream = await fetch(`${mock.url}/_control/requests`, {
      headers: { accept: 'text/event-stream' },
      signal: aborter.signal,
    })
    await call('GET', VEHICLE)
    let text = ''
    for await (const chunk of stream.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk
      if (text.includes('GET /vehicles/{vehicle_id}')) break
    }
    expect(text).toContain('"status":200')
    aborter.abort()
  })

  it('takes a snapshot, and goes back to it', async () => {
    await call('PATCH', VEHICLE, { maximum_charge_limit_percentage: 55 })
    const snapshot = await json(call('GET', '/_control/snapshot'))
    await call('POST', '/_control/reset', { seed: 'another', users: 2 })
    expect(await json(call('GET', VEHICLE))).toMatchObject({ maximum_charge_limit_percentage: 80 })
    expect((await call('PUT', '/_control/snapshot', { ...snapshot, parts: {} })).status).toBe(422)
    expect((await call('PUT', '/_control/snapshot', snapshot)).status).toBeLessThan(300)
    expect(await json(call('GET', VEHICLE))).toMatchObject({ maximum_charge_limit_percentage: 55 })
  })

  it('moves the time, and tokens expire with it where it is told to', async () => {
    const form = new URLSearchParams({ grant_type: 'client_credentials' })
    const basic = `Basic ${btoa('sandbox-cc-id:sandbox-cc-secret')}`
    const token = await json(
      fetch(`${mock.url}/o/token`, { method: 'POST', body: form, headers: { authorization: basic } }),
    )
    const authorization = `Bearer ${token.access_token}`
    expect((await call('GET', '/v2/users', undefined, { authorization })).status).toBe(200)
    await call('PATCH', '/_control/clock', { expiry: 'clock' })
    await call('POST', '/_control/clock/advance', { duration: 'PT10H1S' })
    expect((await call('GET', '/v2/users', undefined, { authorization })).status).toBe(401)
  })

  it('is not for pages of other sites', async () => {
    const foreign = { origin: 'https://evil.example' }
    expect((await call('POST', '/_control/reset', {}, foreign)).status).toBe(403)
    const simple = await fetch(`${mock.url}/_control/reset`, { method: 'POST', body: '{}', headers: foreign })
    expect(simple.status).toBe(403)
  })

  it('leads from the webhook portal of the API to a page', async () => {
    const { url } = await json(call('GET', '/v2/webhook_portal'))
    const page = await fetch(url)
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(await page.text()).toContain('None is registered')
  })
})
