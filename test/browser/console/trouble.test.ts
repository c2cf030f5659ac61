import type { Route } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { executable } from '../chromium.ts'
import { expectAccessible, type Visit, visit } from './visit.ts'

describe.skipIf(executable === undefined)('trouble', () => {
  let it: Visit
  beforeEach(async () => {
    it = await visit({ auth: 'strict' })
  })
  afterEach(() => it.close())

  test('on another machine is that the token is needed, which the page asks for and then sends', async () => {
    // What a mock with --control-token tells others: this browser is none of them.
    await it.page.route('**/_control/**', async (route) => {
      if (route.request().headers().authorization === 'Bearer token-of-the-mock') return route.continue()
      const problem = { status: 401, title: 'Unauthorized', detail: 'Other machines need the token.' }
      return route.fulfill({
        status: 401,
        contentType: 'application/problem+json',
        body: JSON.stringify(problem),
      })
    })
    await it.open('faults')
    await it.page.getByRole('heading', { name: 'Not from here' }).waitFor()
    await it.page.getByText('Other machines need the token.').first().waitFor()
    await expectAccessible(it.page)
    await it.page.getByLabel(/--control-token/).fill('token-of-the-mock')
    await it.page.getByRole('button', { name: 'Go on' }).click()
    await it.page.getByText('Nothing goes wrong.').waitFor()
  })

  test('with a mock that has ended is said, with what to do, and over once it is back', async () => {
    await it.open('faults')
    await it.page.route('**/_control/**', (route) => route.abort('connectionrefused'))
    await it.page
      .getByRole('alert')
      .getByText('The mock does not answer. Is it still running?')
      .first()
      .waitFor()
    // What was read before is still there to be read.
    expect(await it.page.getByText('Nothing goes wrong.').isVisible()).toBe(true)
    await it.page.unroute('**/_control/**')
    await expect.poll(() => it.page.getByRole('alert').count(), { timeout: 10_000 }).toBe(0)
  })

  test('without any application is said where something needs a token', async () => {
    await it.control('DELETE', '/applications/sandbox-cc-id')
    await it.open('devices')
    await it.page.getByRole('alert').waitFor()
    await it.page.getByRole('link', { name: 'Applications' }).click()
    await it.page.getByText('There is none, so nobody gets a token.').waitFor()
  })

  test('is no trouble yet while something takes more than a second, which is said of what is read and of what is done', async () => {
    const held: Route[] = []
    await it.page.route('**/_control/faults', (route) => void held.push(route))
    await it.page.goto(`${it.mock.url}/#/faults`)
    await it.page.getByText('Still reading …').waitFor()
    await it.page.locator('.progress').waitFor({ state: 'attached' })
    await it.page.unroute('**/_control/faults')
    for (const route of held.splice(0)) await route.continue().catch(() => {})
    await it.page.getByText('Nothing goes wrong.').waitFor()
    await it.page.route('**/_control/clock/advance', (route) => void held.push(route))
    await it.page.getByRole('button', { name: '+ 1 hour' }).click()
    await it.page.getByText('The mock is at work …').waitFor()
    await expectAccessible(it.page)
    for (const route of held) await route.continue()
    await expect.poll(() => it.page.getByText('The mock is at work …').count()).toBe(0)
    await it.page.getByText('18:00:00 UTC').waitFor()
  })

  test('of a clock that may not go on is said: there is no event ahead', async () => {
    await it.control('POST', '/reset', { users: 0 })
    await it.control('PATCH', '/clock', { now: '1990-01-01T00:00:00Z' })
    await it.open('')
    await it.page.getByRole('button', { name: 'Next event' }).click()
    await it.page.getByText('No vehicle comes or goes by its habit within the next 31 days.').waitFor()
    await it.page.getByRole('button', { name: 'Dismiss this message' }).click()
    await expect.poll(() => it.page.locator('.notice').count()).toBe(0)
  })
})
