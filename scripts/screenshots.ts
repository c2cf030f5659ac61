/**
 * Takes the pictures of the console that `docs/console.md` shows, in light and in dark: `npm run screenshots`. Needs Chromium and
 * a console that is built (`npm run console`).
 */
import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { startMock } from 'ev-energy-mock'
import { launch } from '../test/browser/chromium.ts'
import { readArguments } from './arguments.ts'

readArguments('npm run screenshots', { options: {} })

/** An evening, with a night to pass before the pictures are taken: the same on every machine. */
const START = Date.parse('2026-06-09T17:30:00Z')
const VEHICLE = 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
const PAGES: Readonly<Record<string, string>> = {
  overview: '',
  devices: 'devices',
  vehicle: `devices/${VEHICLE}`,
  requests: 'requests/5',
  webhooks: 'webhooks',
  faults: 'faults',
  scenarios: 'scenarios',
  snapshots: 'snapshots',
}
const SIZE = { width: 1280, height: 860 }

const folder = fileURLToPath(new URL('../docs/console/', import.meta.url))
await mkdir(folder, { recursive: true })
const mock = await startMock({ port: 4010, quiet: true, clock: { start: START, speed: 0 } })
// A receiver at a place of which the pictures tell.
const receiver = createServer((_, response) => response.writeHead(204).end()).listen(3000, '127.0.0.1')
const browser = await launch()
try {
  await fill(mock.url)
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: SIZE, colorScheme })
    for (const [name, place] of Object.entries(PAGES)) {
      await page.goto('about:blank')
      await page.goto(`${mock.url}/#/${place}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForFunction(() => document.querySelector('.waiting') === null)
      if (place.startsWith('requests')) await page.locator('.entry').first().waitFor()
      await page.screenshot({ path: `${folder}${name}-${colorScheme}.png` })
    }
  }
  console.log(`wrote ${Object.keys(PAGES).length * 2} pictures to docs/console/`)
} finally {
  await browser.close()
  await mock.close()
  receiver.close()
}

/** Lets something happen that the pages can show. */
async function fill(url: string): Promise<void> {
  const json = (path: string, body: object, method = 'POST') =>
    fetch(url + path, {
      method,
      headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  await json(`/_control/vehicles/${VEHICLE}`, { state_of_charge_percentage: 24 }, 'PATCH')
  await json(`/_control/vehicles/${VEHICLE}/plug_in`, {})
  await json('/_control/webhooks', { url: 'http://127.0.0.1:3000/webhooks' })
  await json('/_control/clock/advance', { duration: 'PT8H' })
  await json('/_control/webhooks/test', {})
  await json('/_control/faults', { operation: 'GET /tariffs', status: 503, count: 2 })
  for (const path of ['/v2/users/me', '/v2/vehicles?page_size=5', '/v2/charging_sessions', '/v2/evses'])
    await fetch(url + path, { headers: { authorization: 'Bearer any' } })
  await json(`/v2/vehicles/${VEHICLE}`, { maximum_charge_limit_percentage: 12 }, 'PATCH')
  await json(`/v2/vehicles/${VEHICLE}`, { maximum_charge_limit_percentage: 90 }, 'PATCH')
  await json('/_control/checkpoints', { name: 'before-checkout' })
}
