import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { executable } from '../chromium.ts'
import { expectAccessible, type Visit, visit } from './visit.ts'

const VOLVO = 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
const TOKEN = { authorization: 'Bearer any' }

describe.skipIf(executable === undefined)('requests', () => {
  let it: Visit
  beforeAll(async () => {
    it = await visit({ rateLimit: false })
  })
  afterAll(() => it.close())
  beforeEach(async () => {
    await it.control('POST', '/reset', {})
    await it.open('requests')
    await it.page.getByText('live', { exact: true }).waitFor()
  })

  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${it.mock.url}${path}`, { ...init, headers: { ...TOKEN, ...init.headers } })
  const entries = () => it.page.locator('.entry')
  const copied = async (label: string) => {
    await it.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await it.page.getByRole('button', { name: label }).click()
    return it.page.evaluate(() => navigator.clipboard.readText())
  }
  const patch = () =>
    ask(`/v2/vehicles/${VOLVO}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ maximum_charge_limit_percentage: 12 }),
    })

  test('are said to be none, and what to do', async () => {
    await it.page.getByText('Nothing was asked yet.').waitFor()
    await expectAccessible(it.page)
  })

  test('arrive as they are made, newest first, and those from before the page was open as well', async () => {
    await ask('/v2/users')
    await entries().getByText('/v2/users').waitFor()
    await ask('/v2/evses')
    await entries().first().getByText('/v2/evses').waitFor()
    await it.page.reload()
    await expect.poll(() => entries().count()).toBe(2)
  })

  test('can be narrowed by face, status and operation', async () => {
    await ask('/v2/users')
    await ask('/v2/cars')
    await ask('/_mock/ev.energy-api-v2/evses')
    await expect.poll(() => entries().count()).toBe(3)
    await it.page.getByLabel('Face').selectOption('mock')
    await expect.poll(() => entries().allTextContents()).toEqual([expect.stringContaining('evses')])
    await it.page.getByLabel('Face').selectOption('all')
    await it.page.getByLabel('Status').selectOption('4xx')
    await expect.poll(() => entries().allTextContents()).toEqual([expect.stringContaining('/v2/cars')])
    await it.page.getByLabel('Status').selectOption('all')
    await it.page.getByLabel('Operation or path').fill('GET /USERS')
    await expect.poll(() => entries().allTextContents()).toEqual([expect.stringContaining('/v2/users')])
    await it.page.getByLabel('Operation or path').fill('nothing like it')
    await it.page.getByText('Widen the filters.').waitFor()
  })

  test('that break the document are marked, with the place', async () => {
    await ask('/v2/users')
    await patch()
    await ask('/v2/vehicles?page_size=0')
    await ask('/v2/cars')
    await expect.poll(() => entries().count()).toBe(4)
    await it.page.getByLabel('Only what breaks the document').check()
    await expect.poll(() => entries().count()).toBe(3)
    for (const [request, place] of [
      [`/v2/vehicles/${VOLVO}`, 'maximum_charge_limit_percentage'],
      ['/v2/vehicles', 'page_size'],
      ['/v2/cars', '/v2/cars'],
    ] as const) {
      await entries().getByText(request, { exact: true }).click()
      await it.page.locator('.failure').getByText(place).waitFor()
    }
    await expectAccessible(it.page)
  })

  test('open with headers, bodies, operation and whom they were for, and without secrets', async () => {
    await patch()
    await entries().first().click()
    const opened = it.page.getByLabel(/^Request \d+$/)
    await opened.getByRole('link', { name: 'PATCH /vehicles/{vehicle_id}' }).waitFor()
    await opened.getByText('"maximum_charge_limit_percentage": 12').waitFor()
    await opened.getByText('user01HN2NJ9NMRZBXT1H6FT9N7735').first().waitFor()
    await opened
      .getByText(/^\d+ headers$/)
      .first()
      .click()
    await opened.getByText('Bearer [secret]').waitFor()
  })

  test('can be copied as curl and as code of the client', async () => {
    await ask(`/v2/vehicles/${VOLVO}?expand=user`)
    await entries().first().click()
    expect(await copied('Copy as curl')).toContain(
      `curl -X GET '${it.mock.url}/v2/vehicles/${VOLVO}?expand=user' \\\n  -H 'Authorization: Bearer any'`,
    )
    const code = await copied('Copy as client code')
    expect(code).toContain(`ev.GET("/vehicles/{vehicle_id}", {`)
    expect(code).toContain(`"vehicle_id": "${VOLVO}"`)
    expect(code).toMatch(/"expand": \[\s+"user"\s+\]/)
  })

  test('can be repeated', async () => {
    await patch()
    await entries().first().click()
    await it.page.getByRole('button', { name: 'Repeat' }).click()
    await it.page.getByText('Answered again:').getByText('400').waitFor()
    await expect.poll(() => entries().count()).toBe(2)
    const [first, second] = (await it.control('GET', '/requests')) as {
      body: unknown
      actor: { user: string }
    }[]
    expect(second?.body).toEqual(first?.body)
    expect(second?.actor.user).toBe(first?.actor.user)
  })

  test('are drawn only in as far as they can be seen, 10,000 as well as 10, and wherever they are scrolled to', async () => {
    for (let sent = 0; sent < 10_000; sent += 200)
      await Promise.all(
        Array.from({ length: 200 }, () => ask('/v2/evse_makes?page_size=1').then((answer) => answer.text())),
      )
    await it.page.getByText('10000 of 10000').waitFor({ timeout: 60_000 })
    expect(await entries().count()).toBeLessThan(60)
    const scrolled = await it.page.evaluate(async () => {
      const list = document.querySelector('.log')
      if (!list) throw new Error('there is no list')
      for (let frame = 0; frame < 60; frame++) {
        list.scrollTop += 3000
        await new Promise(requestAnimationFrame)
      }
      return { top: list.scrollTop, entries: list.querySelectorAll('.entry').length }
    })
    expect(scrolled.top).toBeGreaterThan(150_000)
    expect(scrolled.entries).toBeGreaterThan(10)
    expect(scrolled.entries).toBeLessThan(60)
    await it.page.getByText('10000 of 10000').waitFor()
    // Those that are read stay where they are while others come in, also once the oldest leave.
    await it.page.locator('.log').evaluate((list) => list.scrollTo(0, 36 * 500))
    const seen = () =>
      it.page.evaluate(() => {
        const { left = 0, top = 0 } = document.querySelector('.log')?.getBoundingClientRect() ?? {}
        return document.elementFromPoint(left + 200, top + 90)?.closest('a')?.hash
      })
    await expect.poll(seen).toMatch(/^#\/requests\/\d+$/)
    const before = await seen()
    const drawings = await it.page.evaluateHandle(() => {
      const list = document.querySelector('.log')
      if (!list) throw new Error('there is no list')
      const counts = { frames: 0, batches: 0, entries: 0 }
      const frame = () => {
        counts.frames++
        counts.entries = Math.max(counts.entries, list.querySelectorAll('.entry').length)
        requestAnimationFrame(frame)
      }
      requestAnimationFrame(frame)
      new MutationObserver(() => counts.batches++).observe(list, {
        childList: true,
        subtree: true,
        attributes: true,
      })
      return counts
    })
    await Promise.all(Array.from({ length: 400 }, () => ask('/v2/users').then((answer) => answer.text())))
    await expect
      .poll(() => it.page.locator('.log').evaluate(({ scrollTop }) => scrollTop / 36))
      .toBeGreaterThanOrEqual(900)
    await expect.poll(seen).toBe(before)
    // What has come since the last frame is drawn at once, and once more where that moves the list.
    const { frames, batches, entries: most } = await drawings.jsonValue()
    expect(batches).toBeGreaterThan(0)
    expect(batches).toBeLessThanOrEqual(2 * frames + 2)
    expect(most).toBeLessThan(60)
  }, 120_000)

  test('broke no rule of the page', () => expect(it.complaints).toEqual([]))
})
