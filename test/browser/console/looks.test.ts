import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { executable } from '../chromium.ts'
import { expectAccessible, PAGES, shown, type Visit, visit } from './visit.ts'

describe.skipIf(executable === undefined)('the looks of the console', () => {
  let it: Visit
  beforeAll(async () => {
    it = await visit({ webhooks: [{ url: 'http://127.0.0.1:9/' }] })
    await it.control('POST', '/webhooks/test', {})
    await it.control('POST', '/faults', { status: 503, operation: 'GET /users' })
    for (const path of ['/v2/users', '/v2/cars', '/v2/vehicles?page_size=0'])
      await fetch(it.mock.url + path, { headers: { authorization: 'Bearer any' } })
  })
  afterAll(() => it.close())

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    test.each(PAGES)('suit everybody on the page “%s”', async (name) => {
      await it.page.emulateMedia({ colorScheme })
      await it.page.setViewportSize({ width: 1280, height: 800 })
      await it.open(name)
      await expectAccessible(it.page)
      await it.page.setViewportSize({ width: 390, height: 844 })
      await expectAccessible(it.page)
    })
  })

  test.each(PAGES)('fit into 360 to 1,920 pixels on the page “%s”', async (name) => {
    await it.open(name)
    for (const width of [360, 390, 600, 900, 1280, 1920]) {
      await it.page.setViewportSize({ width, height: 800 })
      expect(
        await it.page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        `${width}`,
      ).toBeLessThanOrEqual(0)
    }
  })

  test('do not jump about while a page is read', async () => {
    await it.page.setViewportSize({ width: 1280, height: 800 })
    await it.page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    for (const name of PAGES) {
      await it.open(name)
      const shifts = await it.page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
      // What is held for good (web.dev/cls).
      expect(
        shifts.reduce((sum, shift) => sum + shift, 0),
        name,
      ).toBeLessThan(0.1)
    }
  })

  test('are all to be reached by keyboard, each place once and visibly', async () => {
    await it.open('')
    await it.page.keyboard.press('Tab')
    expect(await it.page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the page')
    await it.page.keyboard.press('Enter')
    await expect.poll(() => it.page.evaluate(() => document.activeElement?.id)).toBe('main')
    await it.page.getByRole('link', { name: 'Webhooks' }).focus()
    await it.page.keyboard.press('Enter')
    await shown(it.page, 'Webhooks')
    await expect.poll(() => it.page.evaluate(() => document.activeElement?.id)).toBe('main')
    const outlines = await it.page.evaluate(async () => {
      const places = [...document.querySelectorAll<HTMLElement>('button, a, input, select, summary')]
      return places.map((place) => {
        place.focus({ focusVisible: true } as FocusOptions)
        return getComputedStyle(place).outlineStyle
      })
    })
    expect(outlines.length).toBeGreaterThan(20)
    expect(new Set(outlines)).toEqual(new Set(['solid']))
  })
})
