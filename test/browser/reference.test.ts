import { get, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
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

test.each([
  ['gzip, deflate, br', 'gzip'],
  ['*', 'gzip'],
  ['identity', null],
  ['gzip;q=0', null],
  ['br', null],
])('the reference is sent as it is accepted: %j', async (accepted, coding) => {
  const answer = await new Promise<IncomingMessage>((resolve) =>
    get(`${mock.url}/docs`, { headers: { 'accept-encoding': accepted } }, resolve),
  )
  expect(answer.headers['content-encoding'] ?? null).toBe(coding)
  expect(answer.headers.vary).toContain('Accept-Encoding')
  const content = await buffer(answer)
  expect(content.byteLength < 1_000_000).toBe(coding === 'gzip')
  expect((coding === 'gzip' ? gunzipSync(content) : content).toString()).toContain('<!DOCTYPE html>')
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
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    await page.goto(`${mock.url}/docs`)
    await page.getByText('EVSEs', { exact: true }).first().click()
    await page.getByText('Retrieve an EVSE', { exact: true }).first().click()
    await page.getByText('/evses/{evse_id}').first().waitFor()
    expect(await page.title()).toContain('ev.energy API')
    expect(elsewhere).toEqual([])
    expect(complaints).toEqual([])
    const logo = page.getByAltText('redocly logo')
    expect(await logo.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
    const servers = await page.evaluate(() => document.body.textContent?.indexOf('/v2/evses/{evse_id}'))
    expect(servers).toBeGreaterThan(0)
  })
})
