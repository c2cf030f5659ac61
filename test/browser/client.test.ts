import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { type Mock, startMock } from 'ev-energy-mock'
import type { Browser, Page } from 'playwright-core'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { executable, launch } from './chromium.ts'

/** The program that runs in the page: everything it says crossed an origin. */
const program = `
import { bearer, createClient } from 'ev-energy'
import { newId, parseId } from 'ev-energy/ids'
window.run = async (baseUrl) => {
  const ev = createClient({ baseUrl, auth: bearer('any'), user: 'user01HN2NJ9NMRZBXT1H6FT9N7735' })
  const list = await ev.GET('/evses', { params: { query: { page_size: 5, expand: ['user', 'model.make'] } } })
  const refused = await ev.GET('/evses', { params: { query: { page_size: 0 } } })
  const created = await ev.POST('/vehicles', {
    body: { model: 'https://api.ev.energy/v2/vehicle_models/vmod01HSBR8Z36GD7A46K7M4R12VG0' },
  })
  return {
    items: list.data?.length,
    link: list.response.headers.get('link'),
    remaining: list.response.headers.get('x-ratelimit-remaining'),
    refused: refused.error?.field_errors,
    created: created.response.status,
    prefix: parseId(newId('evse')).prefix,
  }
}`

describe.skipIf(executable === undefined)('the client in a browser', () => {
  let mock: Mock
  let browser: Browser
  let site: Server
  let page: Page
  beforeAll(async () => {
    mock = await startMock({ port: 0, quiet: true })
    const script = await bundled()
    site = createServer(({ url }, response) => {
      if (url === '/app.js') response.setHeader('content-type', 'text/javascript').end(script)
      else
        response.setHeader('content-type', 'text/html').end('<script type="module" src="/app.js"></script>')
    }).listen(0, '127.0.0.1')
    await once(site, 'listening')
    browser = await launch()
    page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`, { waitUntil: 'load' })
  })
  afterAll(async () => {
    await browser.close()
    site.close()
    await mock.close()
  })

  test('calls the mock from another origin, with preflights, and reads its headers', async () => {
    const told = await page.evaluate(
      (baseUrl) => (window as unknown as { run(url: string): Promise<unknown> }).run(baseUrl),
      `${mock.url}/v2`,
    )
    expect(told).toEqual({
      items: expect.any(Number),
      link: expect.stringContaining('rel="next"'),
      remaining: '999',
      refused: { page_size: [expect.any(String)] },
      created: 201,
      prefix: 'evse',
    })
  })
})

async function bundled(): Promise<string> {
  const entry = fileURLToPath(new URL('page.js', import.meta.url))
  const build = await rolldown({
    input: entry,
    platform: 'browser',
    resolve: { conditionNames: ['ev-energy-source', 'browser', 'import', 'default'] },
    plugins: [
      {
        name: 'page',
        resolveId: (id: string) => (id === entry ? id : null),
        load: (id: string) => (id === entry ? program : null),
      },
    ],
  })
  const { output } = await build.generate({ format: 'esm' })
  await build.close()
  return output[0].code
}
