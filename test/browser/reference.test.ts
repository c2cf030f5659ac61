import { type Mock, startMock } from 'ev-energy-mock'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { executable, launch } from './chromium.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock({ port: 0, quiet: true })
})
afterAll(() => mock.close())

test('the mock serves the reference at /docs', async () => {
  const answer = await fetch(`${mock.url}/docs`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect((await fetch(`${mock.url}/docs`, { method: 'DELETE' })).status).toBe(405)
})

describe.skipIf(executable === undefined)('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('the reference shows the operations and asks no other host for anything', async () => {
    const page = await browser.newPage()
    const elsewhere: string[] = []
    page.on('requestfinished', (request) => {
      if (new URL(request.url()).protocol.startsWith('http') && !request.url().startsWith(mock.url))
        elsewhere.push(request.url())
    })
    page.on('requestfailed', (request) => {
      // Stopped by the page's own policy, before it left.
      if (request.failure()?.errorText !== 'csp') elsewhere.push(request.url())
    })
    await page.goto(`${mock.url}/docs`)
    await page.getByText('EVSEs', { exact: true }).first().click()
    await page.getByText('Retrieve an EVSE', { exact: true }).first().click()
    await page.getByText('/evses/{evse_id}').first().waitFor()
    expect(await page.title()).toContain('ev.energy API')
    expect(elsewhere).toEqual([])
  })
})
