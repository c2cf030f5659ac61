import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import document from '../../generated/openapi.json' with { type: 'json' }
import { executable } from './chromium.ts'
import { bundled, type OpenPage, openPage } from './page.ts'

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

test('the mock for pages needs nothing of Node, and takes less than 300 kB', async () => {
  const chunks = await bundled("export * from 'ev-energy-mock/browser'")
  const imports = chunks.flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports])
  expect(imports.filter((name) => !chunks.some(({ fileName }) => fileName === name))).toEqual([])
  const size = chunks.reduce((sum, { code }) => sum + gzipSync(code).byteLength, 0)
  console.log(`ev-energy-mock/browser: ${size} bytes gzip`)
  expect(size).toBeLessThan(300_000)
})

describe.skipIf(executable === undefined)('the mock behind the service worker of MSW', () => {
  let open: OpenPage
  beforeAll(async () => {
    open = await openPage(program, await serviceWorker())
  })
  afterAll(() => open.close())

  test('answers what an app sends to the API, and keeps what it writes', async () => {
    expect(await open.page.evaluate('window.run()')).toEqual({
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
    expect(open.failures).toEqual([])
  })
})

/** A page that receives its own webhooks. */
const receiver = `
import { verifyWebhook } from 'ev-energy/webhooks'
import { createMock } from 'ev-energy-mock/browser'
import { mockHandler } from 'ev-energy-mock/msw'
import { HttpResponse, http } from 'msw'
import { setupWorker } from 'msw/browser'
const url = 'https://app.test/hooks'
const mock = createMock({ webhooks: [{ url }], clock: { speed: 3600 } })
const events = []
const receive = http.post(url, async ({ request }) => {
  events.push(await verifyWebhook(request, mock.webhooks.endpoints()[0].secret))
  return new HttpResponse(null, { status: 204 })
})
await setupWorker(mockHandler(mock), receive).start({ onUnhandledFrame: 'bypass' })
window.run = async () => {
  // It is plugged in at some times of the day.
  try { mock.unplug('vhcl01HRFF3SEVSCRAV9B3CHVDFN0H') } catch {}
  mock.plugIn('vhcl01HRFF3SEVSCRAV9B3CHVDFN0H')
  mock.clock.advance(24 * 3_600_000)
  await mock.webhooks.idle()
  return {
    events: [...new Set(events.map(({ type }) => type))].sort(),
    statuses: [...new Set(mock.webhooks.deliveries().map(({ attempts }) => attempts.at(-1)?.status))],
  }
}`

test.skipIf(executable === undefined)(
  'the mock in a page sends webhooks, which the page may receive',
  async () => {
    const { page, failures, close } = await openPage(receiver, await serviceWorker())
    try {
      expect(await page.evaluate('window.run()')).toEqual({
        events: ['charging_sub_session.created', 'charging_sub_session.ended'],
        statuses: [204],
      })
      expect(failures).toEqual([])
    } finally {
      await close()
    }
  },
)

async function serviceWorker(): Promise<Record<string, string>> {
  const file = fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js'))
  return { 'mockServiceWorker.js': await readFile(file, 'utf8') }
}
