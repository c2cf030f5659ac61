import { createMock, type InProcessMock, startMock } from 'ev-energy-mock'
import { describe, expect, it } from 'vitest'
import { consent } from './sign-in.ts'

const ORIGIN = 'http://127.0.0.1:4010'
const USER = 'user01HN2NJ9NMRZBXT1H6FT9N7735'
const BASIC = `Basic ${btoa('sandbox-cc-id:sandbox-cc-secret')}`
const any = { headers: { authorization: 'Bearer any' } }

const token = (mock: InProcessMock, form: Record<string, string>) =>
  mock.fetch(`${ORIGIN}/o/token`, {
    method: 'POST',
    headers: { authorization: BASIC },
    body: new URLSearchParams(form),
  })
const json = async (response: Promise<Response>) => (await response).json()

/** What somebody holds for a while: how it is got, and whether it still works. */
const held: Record<string, (mock: InProcessMock) => Promise<() => Promise<boolean>>> = {
  async 'an access token'(mock) {
    const { access_token } = await json(token(mock, { grant_type: 'client_credentials' }))
    const headers = { authorization: `Bearer ${access_token}` }
    return async () => (await mock.fetch(`${ORIGIN}/v2/users`, { headers })).ok
  },
  async 'an authorization code'(mock) {
    const body = await consent(mock.fetch, { user: USER })
    return async () => (await mock.fetch(`${ORIGIN}/o/token`, { method: 'POST', body })).ok
  },
  async 'a page that connects a vehicle'(mock) {
    const query = `user_id=${USER}&client_id=sandbox-cc-id`
    const begun = await mock.fetch(`${ORIGIN}/v2/vehicle_onboarding?${query}`, { redirect: 'manual' })
    return async () => (await mock.fetch(String(begun.headers.get('location')))).ok
  },
  'a link that connects a vehicle again': (mock) => reconnect(mock, '/vehicles'),
  'a link that connects an EVSE again': (mock) => reconnect(mock, '/evses'),
  async 'an address of an upload'(mock) {
    const made = await json(
      mock.fetch(`${ORIGIN}/v2/rebate_evidence_files:start_upload`, {
        method: 'POST',
        headers: { ...any.headers, 'content-type': 'application/json' },
        body: '{"file_name":"a.pdf"}',
      }),
    )
    return async () => (await mock.fetch(made.presigned_url, { method: 'PUT', body: 'x' })).ok
  },
}

async function reconnect(mock: InProcessMock, path: string) {
  const [device] = await json(mock.fetch(`${ORIGIN}/v2${path}`, any))
  const { url } = await json(mock.fetch(`${device.url}/reconnect`, { ...any, method: 'POST' }))
  return async () => {
    const begun = await mock.fetch(url, { redirect: 'manual' })
    return (await mock.fetch(String(begun.headers.get('location')))).ok
  }
}

describe.each(Object.entries(held))('%s', (_, get) => {
  it('lives in real time, however far the clock leaps', async () => {
    const mock = createMock({ quiet: true })
    const works = await get(mock)
    mock.clock.advance(30 * 24 * 3_600_000)
    expect(await works()).toBe(true)
  })

  it('lives in real time, wherever the clock is set to', async () => {
    const mock = createMock({ quiet: true, clock: { start: Date.parse('2040-01-01T00:00:00Z'), speed: 0 } })
    const works = await get(mock)
    mock.clock.set(Date.parse('2060-10-01T12:00:00Z'))
    expect(await works()).toBe(true)
  })

  it('lives by the clock where that is wanted', async () => {
    const mock = createMock({ quiet: true, expiry: 'clock' })
    const works = await get(mock)
    mock.clock.advance(30 * 24 * 3_600_000)
    expect(await works()).toBe(false)
  })

  it('lives by the clock from when the control API says so', async () => {
    const mock = createMock({ quiet: true })
    const works = await get(mock)
    mock.clock.advance(30 * 24 * 3_600_000)
    const drive = (expiry: string) =>
      json(
        mock.fetch(`${ORIGIN}/_control/clock`, {
          method: 'PATCH',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ expiry }),
        }),
      )
    expect(await drive('clock')).toMatchObject({ expiry: 'clock' })
    mock.clock.advance(30 * 24 * 3_600_000)
    expect(await works()).toBe(false)
  })
})

it('what is read of a frozen sandbox has the same bytes at any time', async () => {
  const texts = await Promise.all(
    [0, 1].map(async () => {
      const mock = createMock({ quiet: true, clock: { start: Date.parse('2026-10-01T12:00:00Z'), speed: 0 } })
      return (await mock.fetch(`${ORIGIN}/v2/rebate_evidence_types`, any)).text()
    }),
  )
  expect(texts[0]).toBe(texts[1])
})

it('the server takes the option as well', async () => {
  const mock = await startMock({ port: 0, quiet: true, expiry: 'clock' })
  expect(await json(fetch(`${mock.url}/_control/clock`))).toMatchObject({ expiry: 'clock' })
  await mock.close()
})
