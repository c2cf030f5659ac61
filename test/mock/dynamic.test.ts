import { createMock } from 'ev-energy-mock'
import { describe, expect, test } from 'vitest'
import { calls, document, findings } from '../../scripts/contract.ts'

const FACE = 'https://mock.test/_mock/ev.energy-api-v2'
/** The sweep of 50 takes half a minute: DYNAMIC_SEEDS=50 npx vitest run test/mock/dynamic.test.ts */
const SEEDS = Number(process.env.DYNAMIC_SEEDS ?? 10)
/** All that the document shows, URLs that lead somewhere among it. */
const shown = new Set([...entriesOf(document)].map(([, value]) => value))
const mock = createMock({ rateLimit: false, quiet: true })

const ask = (call: ReturnType<typeof calls>[number], prefer: string, answerer = mock) => {
  const headers = new Headers(call.request.init.headers)
  headers.set('prefer', prefer)
  return answerer.fetch(FACE + call.request.url, { ...call.request.init, headers })
}

/** How far arrays and objects are in one another, and the most items of an array. */
function extent(value: unknown): { depth: number; items: number } {
  if (typeof value !== 'object' || value === null) return { depth: 0, items: 0 }
  const parts = Object.values(value).map(extent)
  return {
    depth: 1 + Math.max(0, ...parts.map(({ depth }) => depth)),
    items: Math.max(Array.isArray(value) ? value.length : 0, ...parts.map(({ items }) => items)),
  }
}

function* entriesOf(value: unknown): Generator<[string, unknown]> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, part] of Object.entries(value)) {
    yield [name, part]
    yield* entriesOf(part)
  }
}

const followed = new Map<string, Promise<boolean>>()

/** Whether the mock has something at a URL, be it for others to see only. */
function leadsSomewhere(url: string): Promise<boolean> {
  const known = followed.get(url) ?? follow(url)
  followed.set(url, known)
  return known
}

async function follow(url: string): Promise<boolean> {
  if (!url.startsWith('https://api.ev.energy/v2/')) return false
  // Some resources have an address in the document, and no operation that reads them.
  if (shown.has(url)) return true
  const answer = await mock.fetch(url, { headers: { authorization: 'Bearer any' }, redirect: 'manual' })
  return answer.status !== 404 || !/has no path|no icon/i.test(await answer.text())
}

describe('a random body of every operation', () => {
  test.each(calls().map((call) => [call.name, call] as const))('%s fits and is bounded', async (_, call) => {
    const prefers = Array.from({ length: SEEDS }, (_, seed) => `dynamic=true, seed=${seed}`)
    const wrong: unknown[] = []
    for (const prefer of [...prefers, 'dynamic=true']) {
      const answer = await ask(call, prefer)
      const text = await answer.clone().text()
      wrong.push(...(await findings(call, answer)))
      if (text.length > 16_384) wrong.push(`${text.length} bytes`)
      if (!answer.headers.get('content-type')?.includes('json')) continue
      const body = JSON.parse(text)
      if (extent(body).items > 4) wrong.push(`${extent(body).items} items`)
      for (const [name, value] of entriesOf(body)) {
        if (/_wh$|watt_hours|odometer|milliamps|count$|percent/.test(name) && Number(value) < 0)
          wrong.push([name, value])
        if (typeof value === 'string' && /^https?:/.test(value) && !(await leadsSomewhere(value)))
          wrong.push([name, value])
      }
    }
    expect(wrong).toEqual([])
  })
})

test('random bodies are not all the same example', async () => {
  const [call] = calls().filter(
    ({ name }) => name === 'GET /regions/{region_id}' || name === 'GET /regions/{id}',
  )
  if (!call) throw new Error('no region')
  const texts = await Promise.all(
    Array.from({ length: 10 }, async (_, seed) => (await ask(call, `dynamic=true, seed=${seed}`)).text()),
  )
  expect(new Set(texts).size).toBeGreaterThan(5)
})

test('the limits can be set', async () => {
  const [call] = calls().filter(({ name }) => name === 'GET /evses')
  if (!call) throw new Error('no EVSEs')
  const small = createMock({ dynamic: { items: 1, depth: 2, bytes: 5000 } })
  const large = createMock({ dynamic: { items: 20, bytes: 10_000_000 } })
  for (let seed = 0; seed < 20; seed++) {
    const text = await (await ask(call, `dynamic=true, seed=${seed}`, small)).text()
    expect(extent(JSON.parse(text)).items).toBeLessThanOrEqual(1)
    expect(text.length).toBeLessThanOrEqual(5000)
  }
  const sizes = await Promise.all(
    Array.from(
      { length: 20 },
      async (_, seed) => extent(await (await ask(call, `dynamic=true, seed=${seed}`, large)).json()).items,
    ),
  )
  expect(Math.max(...sizes)).toBeGreaterThan(4)
})

test.each(['GET /evses', 'GET /vehicles', 'GET /charging_sub_sessions', 'GET /tariffs', 'GET /users'])(
  'random bodies of %s are no deeper than they may be, and deeper where they may be',
  async (name) => {
    const call = calls().find((one) => one.name === name)
    if (!call) throw new Error(`no ${name}`)
    const deepest = async (depth: number) => {
      const answerer = createMock({ rateLimit: false, quiet: true, dynamic: { depth, bytes: 1_000_000 } })
      const depths: number[] = []
      for (let seed = 0; seed < 20; seed++)
        depths.push(extent(await (await ask(call, `dynamic=true, seed=${seed}`, answerer)).json()).depth)
      return Math.max(...depths)
    }
    const depths = [await deepest(0), await deepest(1), await deepest(3), await deepest(5), await deepest(8)]
    expect(depths[0]).toBe(1)
    expect(depths).toEqual(depths.toSorted((a, b) => a - b))
    expect(new Set(depths).size).toBeGreaterThan(3)
  },
)

test('there is no random body without time to make one, and any with plenty', async () => {
  const [none, plenty] = [0, 60_000].map((time) =>
    createMock({ rateLimit: false, quiet: true, dynamic: { time } }),
  )
  let different = 0
  for (const call of calls()) {
    const example = await (await ask(call, 'dynamic=false', none)).text()
    const made = await ask(call, 'dynamic=true, seed=1', none)
    expect([call.name, made.status === 400 || (await made.text()) === example]).toEqual([call.name, true])
    if ((await (await ask(call, 'dynamic=true, seed=1', plenty)).text()) !== example) different++
  }
  expect(different).toBeGreaterThan(150)
})

test.each([
  ['as many items as no memory holds', { type: 'array', minItems: 1e9, items: { type: 'string' } }],
  ['an endless text', { type: 'string', minLength: 1e9 }],
  ['itself without an end', { $ref: '#/components/schemas/Endless' }],
])('a schema of one’s own that asks for %s is refused, not followed', async (_, schema) => {
  const own = createMock({
    quiet: true,
    document: {
      openapi: '3.1.0',
      info: { title: 'endless', version: '1' },
      paths: {
        '/it': {
          get: { responses: { 200: { description: '', content: { 'application/json': { schema } } } } },
        },
      },
      components: {
        schemas: {
          Endless: {
            type: 'object',
            required: ['next'],
            properties: { next: { $ref: '#/components/schemas/Endless' } },
          },
        },
      },
    },
  })
  const answer = await own.fetch(`${FACE}/it`, { headers: { prefer: 'dynamic=true' } })
  expect(answer.status).toBe(400)
  expect((await answer.json()).detail).toContain('within the limits')
})
