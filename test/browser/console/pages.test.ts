import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { executable } from '../chromium.ts'
import { expectAccessible, type Visit, visit } from './visit.ts'

const USER = 'user01HN2NJ9NMRZBXT1H6FT9N7735'
const LOGIN = new URLSearchParams({
  response_type: 'code',
  client_id: 'sandbox-cc-id',
  redirect_uri: 'http://localhost/x',
  scope: 'user:read vehicle:read',
  state: '12345678',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWBvqPOnxKzAI',
  code_challenge_method: 'S256',
})

/** The pages that a user's browser meets, each with the way there and what it begins with. */
const WAYS: Readonly<
  Record<string, readonly [address: string, title: RegExp, onwards?: (page: Page) => Promise<void>]>
> = {
  login: [`o/authorize/?${LOGIN}`, /^Sign in to/],
  consent: [
    `o/authorize/?${LOGIN}`,
    /^Allow Sandbox application/,
    (page) => page.getByRole('button', { name: /^Frodo/ }).click(),
  ],
  'refused login': ['o/authorize/?client_id=nobody', /./],
  makes: [`v2/vehicle_onboarding?user_id=${USER}&client_id=sandbox-cc-id`, /^Who makes your vehicle/],
  provider: [
    `v2/vehicle_onboarding?user_id=${USER}&client_id=sandbox-cc-id`,
    /sign-in/,
    async (page) => {
      await page.getByRole('button', { name: 'Tesla' }).click()
      // By the first model and the first trim.
      for (let step = 0; step < 2 && !/sign-in/.test(await page.title()); step++)
        await page.locator('main form button').first().click()
    },
  ],
  'broken link': ['onboarding/none', /./],
  portal: ['_control/portal', /^Webhooks of the sandbox/],
}

describe.skipIf(executable === undefined)('the pages that users meet', () => {
  let it: Visit
  beforeAll(async () => {
    it = await visit()
  })
  afterAll(() => it.close())

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    test.each(Object.entries(WAYS))(
      '%s suits everybody and fits into 360 pixels',
      async (_, [address, title, onwards]) => {
        await it.page.emulateMedia({ colorScheme })
        await it.page.setViewportSize({ width: 360, height: 800 })
        await it.page.goto(`${it.mock.url}/${address}`)
        await onwards?.(it.page)
        await it.page.getByRole('heading', { level: 1, name: title }).waitFor()
        await expectAccessible(it.page)
        expect(
          await it.page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0)
      },
    )
  })
})
