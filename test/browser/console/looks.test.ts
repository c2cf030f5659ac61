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

  /** Texts that have so little room that they are read from top to bottom. */
  const squeezed = () =>
    it.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('#console *')]
        .filter((place) => place.childElementCount === 0 && (place.textContent ?? '').length > 8)
        .filter((place) => !place.closest('.hidden, .u-legend') && place.checkVisibility())
        .filter((place) => {
          const { width, height } = place.getBoundingClientRect()
          return width > 1 && height > 3 * width
        })
        .map((place) => place.textContent),
    )

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
      expect(await squeezed(), `${width}`).toEqual([])
    }
  })

  test.each(PAGES)('show on narrow screens, too, which page “%s” is', async (name) => {
    await it.page.setViewportSize({ width: 360, height: 800 })
    await it.open(name)
    const [left = -1, right = 9999] = await it.page.evaluate(() => {
      const link = document.querySelector('.nav [aria-current]')?.getBoundingClientRect()
      return [link?.left, link?.right]
    })
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(360)
  })

  test.each([1280, 390])('do not jump about while a page is read, at %i pixels', async (width) => {
    await it.page.setViewportSize({ width, height: 800 })
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
      // A tenth of what is held for good (web.dev/cls).
      expect(
        shifts.reduce((sum, shift) => sum + shift, 0),
        name,
      ).toBeLessThan(0.01)
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
