import { createMock } from 'ev-energy-mock'
import { beforeEach, expect, test, vi } from 'vitest'
import { calls } from '../../scripts/contract.ts'

/** The sweep of 50 takes 20 seconds: DYNAMIC_SEEDS=50 npx vitest run test/mock/dynamic-work.test.ts */
const SEEDS = Number(process.env.DYNAMIC_SEEDS ?? 10)

/** What the generator was asked to do, and how much it has made of it. */
const work = vi.hoisted(() => ({ bodies: 0, bytes: 0 }))
vi.mock('@stoplight/prism-http/dist/mocker/generator/JSONSchema.js', async (original) => {
  const module = await original<typeof import('@stoplight/prism-http/dist/mocker/generator/JSONSchema.js')>()
  const generate: typeof module.generate = (...given) => {
    const made = module.generate(...given)
    work.bodies++
    work.bytes += JSON.stringify(made).length
    return made
  }
  return { ...module, generate }
})
beforeEach(() => {
  Object.assign(work, { bodies: 0, bytes: 0 })
})

test(`a random body is made once or twice, and no larger than it may be`, async () => {
  const mock = createMock({ quiet: true, rateLimit: false })
  const prefers = [
    'dynamic=true',
    ...Array.from({ length: SEEDS }, (_, seed) => `dynamic=true, seed=${seed}`),
  ]
  let asked = 0
  const laborious: string[] = []
  for (const { name, request } of calls())
    for (const prefer of prefers) {
      const before = { ...work }
      const headers = new Headers(request.init.headers)
      headers.set('Prefer', prefer)
      const url = `https://mock.test/_mock/ev.energy-api-v2${request.url}`
      await (await mock.fetch(url, { ...request.init, headers })).text()
      asked++
      const [bodies, bytes] = [work.bodies - before.bodies, work.bytes - before.bytes]
      if (bodies > 3 || bytes > 60_000)
        laborious.push(`${name} ${prefer}: ${bodies} bodies of ${bytes} bytes`)
    }
  expect(laborious).toEqual([])
  expect(work.bodies).toBeGreaterThan(0.8 * asked)
  expect(work.bodies).toBeLessThan(1.1 * asked)
}, 120_000)
