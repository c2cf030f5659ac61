import axe from 'axe-core'
import { type Mock, type ServerOptions, startMock } from 'ev-energy-mock'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { launch } from '../chromium.ts'

/** A console that is open in a browser, in front of a mock of its own. */
export interface Visit {
  readonly mock: Mock
  readonly page: Page
  /** What the page complained of, and what it asked other hosts for. */
  readonly complaints: readonly string[]
  /** Asks the control API of the mock, as a program would. */
  control(method: string, path: string, body?: object): Promise<unknown>
  /** Opens a page of the console, and waits until it shows what it is to show. */
  open(name: string): Promise<void>
  close(): Promise<void>
}

/** Where the worlds of the tests begin. */
export const START = Date.parse('2026-03-03T17:00:00Z')

export async function visit(options: ServerOptions = {}, given?: Browser): Promise<Visit> {
  const mock = await startMock({ port: 0, quiet: true, clock: { start: START, speed: 0 }, ...options })
  const browser = given ?? (await launch())
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const complaints: string[] = []
  page.on('console', (message) => {
    // A refusal that is shown is no fault of the page.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => {
    if (!request.url().startsWith(mock.url) && !request.url().startsWith('data:'))
      complaints.push(request.url())
  })
  return {
    mock,
    page,
    complaints,
    async control(method, path, body) {
      const answer = await fetch(`${mock.url}/_control${path}`, {
        method,
        ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      })
      return answer.status === 204 ? undefined : answer.json()
    },
    async open(name) {
      // Away first, so that nothing is left of the page before.
      await page.goto('about:blank')
      await page.goto(`${mock.url}/#/${name}`)
      await shown(page)
    },
    async close() {
      // What it asks for every few seconds may be in the hands of a test just now.
      await page.unrouteAll({ behavior: 'ignoreErrors' })
      await context.close()
      if (!given) await browser.close()
      await mock.close()
    },
  }
}

/** Waits until a page shows what it is to show. */
export async function shown(page: Page, name?: string): Promise<void> {
  await page.getByRole('heading', { level: 1, ...(name !== undefined && { name }) }).waitFor()
  await page.waitForFunction(() => document.querySelector('.waiting') === null)
}

/** Finds nothing that WCAG 2.2 AA forbids in what is shown. */
export async function expectAccessible(page: Page): Promise<void> {
  // Past the policy of the page, which no script of a test could otherwise get through.
  const session = await page.context().newCDPSession(page)
  const { result } = await session.send('Runtime.evaluate', {
    expression: `${axe.source}; axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations, passes }) => ({ passes: passes.length, violations: violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => [id, html, failureSummary].join('\\n'))) }))`,
    awaitPromise: true,
    returnByValue: true,
  })
  await session.detach()
  expect(result.value.violations).toEqual([])
  expect(result.value.passes).toBeGreaterThan(10)
}

/** The pages of the console, with a device of each kind and a request that are opened. */
export const PAGES = [
  '',
  'devices',
  'devices/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
  'devices/evse01HSH04KDEWF6Z4DB2J77J74K5',
  'devices/invt01HP9YGVQ0VS8KADFY6GAQ9C6R',
  'devices/hoba01J5DCXX8DMJDJYGVR1DW4J7AA',
  'requests',
  'requests/1',
  'webhooks',
  'faults',
  'scenarios',
  'snapshots',
  'worlds',
  'applications',
  'api',
  'api/GET%20%2Fvehicles',
] as const
