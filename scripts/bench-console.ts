/**
 * Measures how smoothly the console scrolls its list of requests, and how smoothly it takes in new ones: frames a second with
 * 10,000 requests against those with 100, in one run. Needs Chromium.
 *
 *   npm run bench:console
 */
import { startMock } from 'ev-energy-mock'
import type { Page } from 'playwright-core'
import { launch } from '../test/browser/chromium.ts'
import { readArguments } from './arguments.ts'
import { median, print } from './bench/verdict.ts'

readArguments('npm run bench:console', { options: {} })

const FRAMES = 240
const AT_ONCE = 100

const mock = await startMock({ port: 0, quiet: true, rateLimit: false })
const browser = await launch()
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(`${mock.url}/#/requests`)
  await page.getByText('live', { exact: true }).waitFor()
  const few = await measured(page, 100)
  const many = await measured(page, 10_000)
  const rows = (['scrolling', 'taking in'] as const).map((what) => ({
    label: `${what} 10,000 requests`,
    unit: 'fps',
    ours: many[what],
    against: { name: '100', value: few[what] },
    goal: { atLeast: 0.9 },
  }))
  if (!rows.map(print).every(Boolean)) process.exitCode = 1
} finally {
  await browser.close()
  await mock.close()
}

/** Frames a second, by the median, once the list has so many requests. */
async function measured(page: Page, count: number): Promise<Record<'scrolling' | 'taking in', number>> {
  const there = Number(await page.locator('.entry').count())
  for (let sent = there; sent < count; sent += AT_ONCE)
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - sent) }, ask))
  await page.getByText(new RegExp(`^${count} of ${count}`)).waitFor({ timeout: 120_000 })
  const scrolling = await framesOf(page, 300)
  const measuring = framesOf(page, 0)
  let done = false
  void measuring.finally(() => {
    done = true
  })
  while (!done) await ask()
  return { scrolling, 'taking in': await measuring }
}

async function ask(): Promise<void> {
  const headers = { authorization: 'Bearer any' }
  await (await fetch(`${mock.url}/v2/evse_makes?page_size=1`, { headers })).arrayBuffer()
}

/** Frames a second while the list is scrolled by so many pixels with each. */
async function framesOf(page: Page, step: number): Promise<number> {
  const times = await page.evaluate(
    async ([frames, pixels]) => {
      const list = document.querySelector('.log')
      if (!list) throw new Error('there is no list of requests')
      list.scrollTop = 0
      const taken: number[] = []
      let last = await new Promise(requestAnimationFrame)
      for (let frame = 0; frame < frames; frame++) {
        list.scrollTop += pixels
        const now = await new Promise(requestAnimationFrame)
        taken.push(now - last)
        last = now
      }
      return taken
    },
    [FRAMES, step] as const,
  )
  return 1000 / median(times)
}
