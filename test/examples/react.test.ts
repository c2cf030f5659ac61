// The app as a user meets it: built by Vite, in a browser, against the sandbox.
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { type Mock, startMock } from 'ev-energy-mock'
import type { Browser, Page } from 'playwright-core'
import { build, type Rolldown } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { executable, launch } from '../browser/chromium.ts'

const root = fileURLToPath(new URL('../../examples/react', import.meta.url))

/** The files of the built app, by their paths. */
async function built(): Promise<Map<string, string>> {
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['ev-energy-source', 'browser', 'module'] },
    build: { write: false },
  })) as Rolldown.RolldownOutput
  return new Map(
    output.map((part) => [`/${part.fileName}`, part.type === 'chunk' ? part.code : String(part.source)]),
  )
}

describe.skipIf(executable === undefined)('the React example', () => {
  let mock: Mock
  let app: Server
  let browser: Browser
  let page: Page
  let complaints: string[]

  beforeAll(async () => {
    mock = await startMock({
      port: 0,
      quiet: true,
      clock: { start: Date.parse('2026-03-03T12:00:00Z'), speed: 0 },
    })
    const files = await built()
    const index = (files.get('/index.html') ?? '').replace(
      'data-origin="http://127.0.0.1:4010"',
      `data-origin="${mock.url}" data-interval="200"`,
    )
    app = createServer(({ url = '' }, response) => {
      const script = files.get(url)
      if (script && url.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript').end(script)
      else response.setHeader('Content-Type', 'text/html').end(index)
    }).listen(0, '127.0.0.1')
    await once(app, 'listening')
    browser = await launch()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    app?.close()
    await mock?.close()
  })

  beforeEach(async () => {
    complaints = []
    page = await browser.newPage()
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.goto(`http://127.0.0.1:${(app.address() as AddressInfo).port}/`)
  })
  afterEach(async () => {
    await page.close()
    expect(complaints).toEqual([])
  })

  async function signIn(decision: 'Allow' | 'Deny' = 'Allow') {
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('button', { name: 'Frodo Baggins' }).click()
    await page.getByRole('button', { name: decision }).click()
  }

  const control = (path: string, body: object = {}) =>
    fetch(`${mock.url}/_control${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })

  test('signs a user in, lists their vehicles, and stays signed in over a reload', async () => {
    await signIn()
    await page.getByRole('heading', { name: 'Vehicles' }).waitFor()
    expect(await page.getByRole('listitem').allTextContents()).toContainEqual(
      expect.stringMatching(/^My Volvo C40 Volvo, \d+ %$/),
    )
    expect(new URL(page.url()).pathname).toBe('/')
    await page.reload()
    await page.getByRole('heading', { name: 'Vehicles' }).waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('button', { name: 'Sign in' }).waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Sign in' }).waitFor()
  })

  test('says that nobody is signed in when the user denies', async () => {
    await signIn('Deny')
    await page.getByText('You are not signed in.').waitFor()
    await page.getByRole('button', { name: 'Sign in' }).waitFor()
  })

  test('draws how a vehicle charges, and follows what happens', async () => {
    await signIn()
    await page.getByRole('button', { name: 'My Volvo C40' }).click()
    const plot = page.getByRole('img', { name: /^State of charge: \d+ % at/ })
    const points = () => page.locator('polyline').getAttribute('points')
    await plot.waitFor()
    const before = await points()
    expect(before?.split(' ').length).toBeGreaterThan(20)

    expect((await control('/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H/plug_in')).status).toBeLessThan(300)
    await control('/clock/advance', { duration: 'PT14H' })
    await page.getByText(/SMART: \d+ Wh since 2026-03-0/).waitFor()
    await expect.poll(points).not.toBe(before)
  })

  test('shows the problem that the API answers with', async () => {
    await signIn()
    await page.getByRole('heading', { name: 'Vehicles' }).waitFor()
    await control('/faults', { operation: 'GET /vehicles/{vehicle_id}', status: 403, count: 1 })
    await page.getByRole('button', { name: 'My Volvo C40' }).click()
    await page.getByRole('alert').waitFor()
    // The next look shows that it went by.
    await page.getByRole('alert').waitFor({ state: 'detached' })
  })
})
