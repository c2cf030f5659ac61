import { openWorld, type ServerWorld, type ServerWorldOptions } from './server-world.ts'

export { openWorld, type ServerWorld, type ServerWorldOptions } from './server-world.ts'

/** Fixtures as `test.extend` of Playwright and of Vitest takes them. */
export interface WorldFixtures {
  // biome-ignore lint/complexity/noBannedTypes: What a test runner hands over to a fixture that needs none of it.
  world(fixtures: {}, use: (world: ServerWorld) => Promise<void>): Promise<void>
}

/**
 * A fixture `world`: each test gets a world of its own on a mock that all of them share, whatever worker they run in, and
 * which is dropped at the end.
 *
 * @param options of every world
 * @see https://playwright.dev/docs/test-fixtures
 * @see https://vitest.dev/guide/test-context
 * @example
 * import { test as base } from '@playwright/test'
 * import { type ServerWorld, worldFixtures } from 'ev-energy-mock/fixtures'
 *
 * const test = base.extend<{ world: ServerWorld }>(worldFixtures({ server: 'http://127.0.0.1:4010' }))
 *
 * test('shows a vehicle', async ({ page, world }) => {
 *   await page.goto(`/?api=${encodeURIComponent(world.baseUrl)}`)
 * })
 */
export function worldFixtures(options: ServerWorldOptions = {}): WorldFixtures {
  return {
    // biome-ignore lint/correctness/noEmptyPattern: Test runners read from the pattern which other fixtures this one needs.
    world: async ({}, use) => {
      const world = await openWorld(options)
      try {
        await use(world)
      } finally {
        await world.drop()
      }
    },
  }
}
