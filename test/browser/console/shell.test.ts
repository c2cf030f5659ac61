import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { executable } from '../chromium.ts'
import { expectAccessible, type Visit, visit } from './visit.ts'

const built = fileURLToPath(new URL('../../../mock/dist/console/', import.meta.url))

test('the console takes up at most 120 kB, compressed', async () => {
  const files = (await readdir(built, { recursive: true, withFileTypes: true })).filter((file) =>
    file.isFile(),
  )
  const sizes = files.map(
    async ({ parentPath, name }) => gzipSync(await readFile(`${parentPath}/${name}`)).length,
  )
  expect(files.length).toBeGreaterThan(2)
  expect((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)).toBeLessThan(120_000)
})

describe.skipIf(executable === undefined)('the console in a browser', () => {
  let it: Visit
  beforeAll(async () => {
    it = await visit()
    await it.open('')
  })
  afterAll(() => it.close())

  const time = () => it.page.locator('.clock time').textContent()

  test('shows users, vehicles and chargers at a glance', async () => {
    for (const [count, what] of [
      ['12', 'users'],
      ['13', 'vehicles'],
      ['7', 'chargers'],
    ] as const)
      await it.page.locator('.figure', { hasText: what }).getByText(count, { exact: true }).waitFor()
    await expectAccessible(it.page)
  })

  test('steps the clock by an hour, to the next event and by a day, and lets it run', async () => {
    expect(await time()).toBe('Tue, 3 Mar 2026, 17:00:00 UTC')
    await it.page.getByRole('button', { name: '+ 1 hour' }).click()
    await it.page.getByText('Tue, 3 Mar 2026, 18:00:00 UTC').waitFor()
    await it.page.getByRole('button', { name: 'Next event' }).click()
    await expect.poll(time).not.toMatch(/18:00:00/)
    await it.page.getByRole('button', { name: '+ 1 day' }).click()
    await expect.poll(time).toMatch(/4 Mar 2026/)
    await it.page.getByLabel('Speed').selectOption('3600 ×')
    await it.page.getByRole('button', { name: 'Pause' }).click()
    await it.page.getByRole('button', { name: 'Play' }).waitFor()
    expect(await it.control('GET', '/clock')).toMatchObject({ mode: 'frozen' })
  })

  test('gives the base URLs for curl, the client and .env, to copy', async () => {
    await it.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    for (const [form, text] of [
      ['curl', `curl -H 'Authorization: Bearer any' '${it.mock.url}/v2/vehicles'`],
      ['Client', `baseUrl: '${it.mock.url}/v2'`],
      ['.env', `EV_ENERGY_BASE_URL=${it.mock.url}/v2`],
    ] as const) {
      await it.page.getByRole('button', { name: form, exact: true }).click()
      await it.page.getByRole('button', { name: `Copy for ${form}` }).click()
      expect(await it.page.evaluate(() => navigator.clipboard.readText())).toContain(text)
    }
  })

  test('leaves no trace in the request log and the rate limit, and no fault comes in its way', async () => {
    await it.control('POST', '/faults', { status: 503, count: 1 })
    await it.page.reload()
    await it.page.locator('.figure').first().waitFor()
    expect(await it.control('GET', '/requests')).toEqual([])
    expect(await it.control('GET', '/faults')).toMatchObject([{ hits: 0 }])
    await it.control('DELETE', '/faults')
    const { headers } = await fetch(`${it.mock.url}/v2/vehicles`, {
      headers: { authorization: 'Bearer any' },
    })
    expect(headers.get('x-ratelimit-remaining')).toBe('999')
  })

  test('says so where there is no page', async () => {
    await it.open('nowhere')
    await it.page.getByText('The console has no page “nowhere”').waitFor()
    await expectAccessible(it.page)
  })

  test('asked no other host for anything, and broke no policy of its own', () => {
    expect(it.complaints).toEqual([])
  })
})
