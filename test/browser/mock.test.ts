import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { type OutputChunk, rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import document from '../../generated/openapi.json' with { type: 'json' }
import { executable, launch } from './chromium.ts'

/** The block of the README that begins a mock in a page, and an app that calls the API. */
const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
const [, block = ''] = /^```ts no-run\n((?:(?!```)[\s\S])*setupWorker[\s\S]*?)^```$/m.exec(readme) ?? []
const { value: group } = document.components.examples.RegionGroupCreate
const program = `${block}
import { bearer, createClient } from 'ev-energy'
window.run = async () => {
  const ev = createClient({ auth: bearer('any'), user: 'user01HN2NJ9NMRZBXT1H6FT9N7735' })
  const created = await ev.POST('/vehicles', {
    body: { model: 'https://api.ev.energy/v2/vehicle_models/vmod01HSBR8Z36GD7A46K7M4R12VG0', description: 'Made in a page' },
  })
  const { id } = created.data
  const vehicle = await ev.GET('/vehicles/{vehicle_id}', { params: { path: { vehicle_id: id } } })
  const pages = await ev.paginate('/charging_sub_sessions', { query: { page_size: 40 } }).toArray({ limit: 100 })
  const refused = await ev.GET('/evses', { params: { query: { page_size: 0 } } })
  const token = await fetch('https://api.ev.energy/o/token', {
    method: 'POST',
    headers: { authorization: 'Basic ' + btoa('sandbox-cc-id:sandbox-cc-secret') },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  })
  const region = await fetch('https://api.ev.energy/v2/region_groups:validate', {
    method: 'POST',
    headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
    body: ${JSON.stringify(JSON.stringify({ ...group, name: 'A pilot of its own' }))},
  })
  const example = await fetch('https://api.ev.energy/_mock/ev.energy-api-v2/vehicles')
  mock.plugIn(id)
  return {
    created: created.response.status,
    description: vehicle.data.description,
    sub_sessions: new Set(pages.map((one) => one.id)).size,
    refused: Object.keys(refused.error.field_errors),
    token: (await token.json()).token_type,
    region: (await region.json()).regions[0].computed.area_sq_km > 0,
    example: [example.status, (await example.json()).detail],
    requests: mock.requests({ operation: 'POST /vehicles' }).length,
    snapshot: Object.keys(mock.save()).length,
  }
}`

async function bundled(code: string): Promise<OutputChunk[]> {
  // Relative to where the packages can be found, as if it was a file there.
  const entry = fileURLToPath(new URL('page.js', import.meta.url))
  const complaints: string[] = []
  const build = await rolldown({
    input: entry,
    platform: 'browser',
    onLog: (_, { message }) => void complaints.push(message),
    plugins: [
      {
        name: 'page',
        resolveId: (id: string) => (id === entry ? id : null),
        load: (id: string) => (id === entry ? code : null),
      },
    ],
  })
  const { output } = await build.generate({ format: 'esm', minify: true })
  await build.close()
  expect(complaints).toEqual([])
  return output.filter((part) => part.type === 'chunk')
}

test('the mock for pages needs nothing of Node, and takes less than 300 kB', async () => {
  const chunks = await bundled("export * from 'ev-energy-mock/browser'")
  expect(chunks.flatMap(({ imports }) => imports).filter((name) => name.startsWith('node:'))).toEqual([])
  const size = chunks.reduce((sum, { code }) => sum + gzipSync(code).byteLength, 0)
  console.log(`ev-energy-mock/browser: ${size} bytes gzip`)
  expect(size).toBeLessThan(300_000)
})

describe.skipIf(executable === undefined)('the mock behind the service worker of MSW', () => {
  let browser: Browser
  let site: Server
  let page: Page
  const failures: string[] = []
  beforeAll(async () => {
    const worker = await readFile(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js')), 'utf8')
    const chunks = await bundled(program)
    const entry = chunks.find(({ isEntry }) => isEntry)
    const files = new Map([
      ['mockServiceWorker.js', worker],
      ...chunks.map(({ fileName, code }) => [fileName, code] as const),
    ])
    site = createServer(({ url = '' }, response) => {
      const file = files.get(url.slice(1))
      if (file) response.setHeader('content-type', 'text/javascript').end(file)
      else
        response
          .setHeader('content-type', 'text/html')
          .end(`<script type="module" src="/${entry?.fileName}"></script>`)
    }).listen(0, '127.0.0.1')
    await once(site, 'listening')
    browser = await launch()
    page = await browser.newPage()
    page.on('pageerror', (error) => failures.push(String(error)))
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`, { waitUntil: 'load' })
    await page.waitForFunction('window.run !== undefined')
  })
  afterAll(async () => {
    await browser.close()
    site.close()
  })

  test('answers what an app sends to the API, and keeps what it writes', async () => {
    expect(await page.evaluate('window.run()')).toEqual({
      created: 201,
      description: 'Made in a page',
      sub_sessions: 100,
      refused: ['page_size'],
      token: 'Bearer',
      region: true,
      example: [501, expect.stringContaining('mock server')],
      requests: 1,
      snapshot: expect.any(Number),
    })
    expect(failures).toEqual([])
  })
})
