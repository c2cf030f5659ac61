import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { bearer, createClient } from 'ev-energy'
import { authorizationCode } from 'ev-energy/auth'
import { type Mock, startMock } from 'ev-energy-mock'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { executable, launch } from './chromium.ts'

const USER = 'user01HN2NJ9NMRZBXT1H6FT9N7735'

describe.skipIf(executable === undefined)('the pages of the sandbox in a browser', () => {
  let mock: Mock
  let browser: Browser
  let app: Server
  let appUrl: string
  let page: Page
  const complaints: string[] = []
  beforeAll(async () => {
    mock = await startMock({ port: 0, quiet: true, auth: 'strict' })
    // The application that users return to, on another origin.
    app = createServer((_, response) => void response.end('back in the app')).listen(0, '127.0.0.1')
    await once(app, 'listening')
    appUrl = `http://127.0.0.1:${(app.address() as AddressInfo).port}/done`
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    app.close()
    await mock.close()
  })
  beforeEach(async () => {
    complaints.length = 0
    page = await browser.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('favicon')) complaints.push(message.text())
    })
  })
  afterEach(async () => {
    await page.close()
    // Among them what a content security policy blocks.
    expect(complaints).toEqual([])
  })

  test('a user signs in and consents, and the app gets tokens for the code', async () => {
    const registered = await fetch(`${mock.url}/_control/applications`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        client_id: 'reader',
        redirect_uris: ['http://127.0.0.1/*'],
        scopes: ['user:read', 'vehicle:read'],
      }),
    })
    expect(registered.status).toBe(201)
    const auth = authorizationCode({
      clientId: 'reader',
      redirectUri: appUrl,
      origin: mock.url,
    })
    const { url, ...login } = await auth.begin()
    await page.goto(String(url))
    await page.getByLabel('E-mail address').fill('frodo@example.com')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByText('vehicle:read').waitFor()
    await page.getByRole('button', { name: 'Allow' }).click()
    await page.getByText('back in the app').waitFor()
    await auth.finish(page.url(), login)

    const ev = createClient({ auth, baseUrl: `${mock.url}/v2` })
    expect((await ev.GET('/vehicles')).data).toHaveLength(3)
    const refused = await ev.GET('/evses')
    expect(refused.error?.status).toBe(403)
  })

  test('a user who denies comes back with access_denied', async () => {
    const query = new URLSearchParams({
      response_type: 'code',
      client_id: 'sandbox-cc-id',
      redirect_uri: appUrl,
      state: 'abc',
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      code_challenge_method: 'S256',
    })
    await page.goto(`${mock.url}/o/authorize/?${query}`)
    await page.getByRole('button', { name: 'Frodo Baggins' }).click()
    await page.getByRole('button', { name: 'Deny' }).click()
    await page.getByText('back in the app').waitFor()
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({
      error: 'access_denied',
      state: 'abc',
    })
  })

  test('a user connects two vehicles, after a wrong password, and they are in the world', async () => {
    const query = new URLSearchParams({ user_id: USER, client_id: 'sandbox-cc-id', redirect_uri: appUrl })
    await page.goto(`${mock.url}/v2/vehicle_onboarding?${query}`)
    for (const name of ['Kia', 'EV6', 'AWD']) await page.getByRole('button', { name, exact: true }).click()
    await page.getByRole('button', { name: 'Simulate a wrong password' }).click()
    await page.getByRole('alert').waitFor()
    await page.getByLabel('E-mail address').fill('frodo@example.com')
    await page.getByLabel('Password').fill('any')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByLabel('the second one').check()
    await page.getByRole('button', { name: 'Connect' }).click()
    await page.getByText('back in the app').waitFor()

    const ids = new URL(page.url()).searchParams.getAll('vehicle_uid')
    expect(ids).toHaveLength(2)
    const token = await fetch(`${mock.url}/o/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa('sandbox-cc-id:sandbox-cc-secret')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    })
    const { access_token } = (await token.json()) as { access_token: string }
    const ev = createClient({ auth: bearer(access_token), user: USER, baseUrl: `${mock.url}/v2` })
    for (const vehicle_id of ids as `vhcl${string}`[]) {
      const { data } = await ev.GET('/vehicles/{vehicle_id}', {
        params: { path: { vehicle_id }, query: { expand: ['trim.model.make'] } },
      })
      expect(data?.trim?.model?.make?.name).toBe('Kia')
    }
  })
})
