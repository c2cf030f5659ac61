import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { executable } from '../chromium.ts'
import { PAGES, type Visit, visit } from './visit.ts'

const HOSTILE = `"'><img src=x onerror="document.hacked=1"><script>document.hacked=1</script>\${7*7}{{7*7}}\u202e${'x'.repeat(200)}`
/** What the page has to understand: addresses, times, ids, enumerations, operations, paths. */
const MEANT =
  /^(https?:|\d{4}-|[a-z]{4}[0-7][0-9A-HJKMNP-TV-Z]{25}|[A-Z_]+$|[A-Z]+ \/|\/|pending|delivered|failed|frozen|real|speed)/

/** A text in the place of every name. */
function withHostileNames(value: unknown): unknown {
  if (typeof value === 'string') return value === '' || MEANT.test(value) ? value : HOSTILE
  if (Array.isArray(value)) return value.map(withHostileNames)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withHostileNames(one)]))
}

describe.skipIf(executable === undefined)('hostile names in every answer', () => {
  let it: Visit
  beforeAll(async () => {
    it = await visit({ webhooks: [{ url: 'http://127.0.0.1:9/' }] })
    await it.control('POST', '/webhooks/test', {})
    await it.control('POST', '/faults', { latency_ms: 1, operation: 'GET /users' })
    await fetch(`${it.mock.url}/v2/vehicles?page_size=0&x=${encodeURIComponent(HOSTILE)}`, {
      headers: { authorization: 'Bearer any', 'x-hostile': '"><img src=x onerror=alert(1)>' },
    })
    await it.page.route(/\/(v2|_control)\//, async (route) => {
      if (route.request().headers().accept === 'text/event-stream') return route.continue()
      const answer = await route.fetch()
      const text = await answer.text()
      await route.fulfill({
        response: answer,
        body: text && JSON.stringify(withHostileNames(JSON.parse(text))),
      })
    })
  })
  afterAll(() => it.close())

  test.each(PAGES)('are shown as text on the page “%s”', async (name) => {
    await it.open(name)
    for (const summary of await it.page.locator('summary').all()) await summary.click()
    const found = await it.page.evaluate(() => ({
      hacked: 'hacked' in document,
      foreign: document.querySelectorAll('main :is(img, script, iframe, object, embed)').length,
      wide: document.documentElement.scrollWidth > innerWidth,
    }))
    expect(found).toEqual({ hacked: false, foreign: 0, wide: false })
    expect(it.complaints).toEqual([])
  })

  test('are there to be seen', async () => {
    await it.open('devices')
    await it.page.getByText('<script>document.hacked=1</script>').first().waitFor()
    await it.open('applications')
    await it.page.getByRole('heading', { name: 'onerror' }).waitFor()
  })
})
