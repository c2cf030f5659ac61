import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { bearer, createClient } from 'ev-energy'
import { startMock } from 'ev-energy-mock'
import { openWorld, type ServerWorld, worldFixtures } from 'ev-energy-mock/fixtures'
import { afterAll, test as base, describe, expect } from 'vitest'

const MODEL = 'https://api.ev.energy/v2/vehicle_models/vmod01HV4M7P2K9QX3T5W8Y6ZB1CDE'
const mock = await startMock({ port: 0, quiet: true })
afterAll(() => mock.close())

const test = base.extend<{ world: ServerWorld }>(worldFixtures({ server: mock.url, seed: 'fixtures' }))
const names = new Set<string>()

describe('tests that share a server', () => {
  test.concurrent.for([1, 2, 3, 4, 5])('have a world each (%i)', async (_, { world, expect }) => {
    names.add(world.name)
    const ev = createClient({ auth: bearer('any'), baseUrl: world.baseUrl })
    expect((await ev.GET('/vehicles')).data).toHaveLength(3)
    await ev.POST('/vehicles', { body: { model: MODEL }, params: {} as never })
    const pages = ev.paginate('/vehicles', { params: { query: { page_size: 1 } } })
    expect(await pages.toArray({ limit: 9 })).toHaveLength(4)
  })

  test('leave nothing behind', async () => {
    expect(names.size).toBe(5)
    const worlds = (await (await fetch(`${mock.url}/_control/worlds`)).json()) as { name: string }[]
    expect(worlds.filter(({ name }) => names.has(name))).toEqual([])
  })

  test('may be those of Playwright, in several workers', async () => {
    const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
    const config = fileURLToPath(new URL('../../examples/playwright/playwright.config.ts', import.meta.url))
    const env = {
      ...process.env,
      EV_ENERGY_MOCK: mock.url,
      NODE_OPTIONS: '--conditions=ev-energy-source',
      PLAYWRIGHT_HTML_OPEN: 'never',
    }
    const args = [cli, 'test', '--config', config, '--reporter', 'line', '--workers', '2']
    const output = await new Promise<string>((resolve) =>
      execFile(process.execPath, args, { env }, (_, stdout, stderr) => resolve(stdout + stderr)),
    )
    expect(output).toContain('9 passed')
  }, 60_000)
})

describe('a world of a server', () => {
  test('says what is wrong where it cannot be made', async () => {
    await expect(openWorld({ server: 'http://127.0.0.1:1' })).rejects.toThrow(/no ev-energy-mock at http/)
    await expect(openWorld({ server: mock.url, name: 'Ä' })).rejects.toThrow(/422.*name/)
    const world = await openWorld({ server: mock.url, name: 'once', rateLimit: 5, auth: 'strict' })
    await expect(openWorld({ server: mock.url, name: 'once' })).rejects.toThrow(/409.*already/)
    await expect(world.control('POST', '/clock/advance', { seconds: -1 })).rejects.toThrow(/422.*seconds/)
    expect(await world.control('POST', '/reset')).toBeUndefined()
    await world.drop()
    await expect(world.drop()).rejects.toThrow(/404/)
  })
})
