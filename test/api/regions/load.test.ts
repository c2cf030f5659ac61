import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { createMock } from 'ev-energy-mock'
import { afterEach, expect, it } from 'vitest'

type Ring = [number, number][]
const closed = (ring: Ring): Ring => [...ring, ring[0] as [number, number]]

/** A ring whose points are all over the place, the same every time. */
function tangle(points: number): Ring {
  let state = 42
  const next = () => {
    state = (state * 1103515245 + 12345) % 2 ** 31
    return state / 2 ** 31
  }
  return closed(Array.from({ length: points }, () => [next() * 20, next() * 20]))
}

const circle = (points: number): Ring =>
  closed(
    Array.from({ length: points }, (_, i) => {
      const angle = (i / points) * 2 * Math.PI
      return [10 + 5 * Math.cos(angle), 10 + 5 * Math.sin(angle)]
    }),
  )

const region = (ring: Ring) => ({
  name: 'Tangle',
  geometries: [{ type: 'Polygon', coordinates: [ring] }],
})
const group = (...rings: Ring[]) => ({
  name: 'Tangles',
  regions: rings.map((ring, i) => ({ ...region(ring), name: `Tangle ${i}` })),
})
const init = (body: object, signal?: AbortSignal) => ({
  method: 'POST',
  headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
  body: JSON.stringify(body),
  ...(signal && { signal }),
})

it.each([
  ['POST /regions', '/regions', region],
  ['POST /region_groups', '/region_groups', group],
] as const)('%s refuses what crosses itself too often with 422 and the reason', async (_, path, bodyOf) => {
  const mock = createMock({ quiet: true })
  for (const points of [300, 600, 2000]) {
    const response = await mock.fetch(`https://s.test/v2${path}`, init(bodyOf(tangle(points))))
    expect(response.status).toBe(422)
    expect(((await response.json()) as { detail: string }).detail).toMatch(/cross each other.*simplify/)
  }
})

it('says in a validation what crosses itself too often', async () => {
  const mock = createMock({ quiet: true })
  const response = await mock.fetch(
    'https://s.test/v2/region_groups:validate',
    init(group(tangle(600), circle(100))),
  )
  const { valid, regions } = (await response.json()) as {
    valid: boolean
    regions: { status: string; problems: string[] }[]
  }
  expect(valid).toBe(false)
  expect(regions.map(({ status }) => status)).toEqual(['INVALID_GEOMETRY', 'OK'])
  expect(regions[0]?.problems[0]).toMatch(/cross each other/)
})

it('answers others while it works out a circle of 24,999 points', async () => {
  const mock = createMock({ quiet: true, rateLimit: false })
  await mock.fetch('https://s.test/v2/regions', init(region(circle(10))))
  let done = false
  const slow = mock
    .fetch('https://s.test/v2/region_groups:validate', init(group(circle(24_999))))
    .then((response) => {
      done = true
      return response
    })
  // Reading and checking the body takes its time here; the geometry must not.
  let answered = 0
  while (!done) {
    const response = await mock.fetch('https://s.test/v2/evses', { headers: { authorization: 'Bearer any' } })
    expect(response.status).toBe(200)
    await response.text()
    if (!done) answered++
  }
  expect((await slow).status).toBe(200)
  expect(answered).toBeGreaterThan(5)
}, 60_000)

it('ends the work of a client that goes away', async () => {
  const mock = createMock({ quiet: true })
  const leaving = new AbortController()
  const slow = mock.fetch(
    'https://s.test/v2/region_groups:validate',
    init(group(circle(20_000)), leaving.signal),
  )
  setTimeout(() => leaving.abort(), 300)
  await expect(slow).rejects.toThrow(/abort/i)
  const next = await mock.fetch('https://s.test/v2/regions', init({ ...region(circle(10)), name: 'Next' }))
  expect(next.status).toBe(201)
}, 60_000)

let child: ChildProcess | undefined
afterEach(() => child?.kill('SIGKILL'))

it('stops at the second signal at the latest, whatever it is working out', async () => {
  const cli = fileURLToPath(new URL('../../../mock/src/host/cli.ts', import.meta.url))
  const running = spawn(process.execPath, ['--conditions=ev-energy-source', cli, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child = running
  const [banner] = await once(running.stdout, 'data')
  const origin = /http:\/\/[\d.:]+/.exec(String(banner))?.[0]
  const lost = fetch(`${origin}/v2/region_groups:validate`, init(group(circle(24_999)))).catch(
    () => undefined,
  )
  await fetch(`${origin}/v2/evse_makes`)
  const ended = once(running, 'exit')
  running.kill('SIGTERM')
  running.kill('SIGINT')
  await ended
  await lost
}, 60_000)
