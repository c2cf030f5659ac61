import { createMock, type InProcessMock } from 'ev-energy-mock'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import schema from '../../mock/saved.schema.json' with { type: 'json' }
import { BASE, richSandbox } from './rich-sandbox.ts'
import { lists, NOTHING, placesOf, type Saved, spoil, spoiled, VALUES, type Way } from './saved-places.ts'

let saved: Saved
let places: Way[]
let mock: InProcessMock
beforeAll(async () => {
  saved = JSON.parse(JSON.stringify((await richSandbox()).save()))
  places = placesOf(saved)
  mock = createMock({ quiet: true, rateLimit: false })
})

/** Why a snapshot is refused; undefined when it was restored. */
function refusal(snapshot: unknown): string | undefined {
  try {
    mock.load(snapshot)
    return undefined
  } catch (error) {
    if (error instanceof TypeError) return error.message
    throw error
  }
}

/** Lists that fail. */
async function failing(): Promise<string[]> {
  const failed = []
  // Those that were saved.
  mock.faults.clear()
  for (const { name, request } of lists) {
    const response = await mock.fetch(BASE + request.url, request.init)
    if (response.status >= 500) failed.push(`${name} ${response.status}`)
    await response.text()
  }
  return failed
}

describe('the schema of what is saved', () => {
  it('knows everything that requests write, and they write everything that it knows', () => {
    const patterns = Object.keys(schema.kept).map((template) => [template, patternOf(template)] as const)
    const paths = saved.parts.world.changes.map(([path]) => path)
    expect(paths.filter((path) => !patterns.some(([, pattern]) => pattern.test(path)))).toEqual([])
    const written = patterns.filter(([, pattern]) => paths.some((path) => pattern.test(path)))
    expect(written.map(([template]) => template)).toEqual(Object.keys(schema.kept))
  })

  const patternOf = (template: string) => new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`)

  it('has something of every part to look at', () => {
    expect(places.length).toBeGreaterThan(500)
    expect(refusal(saved)).toBeUndefined()
  })
})

describe('a snapshot with another value somewhere', () => {
  it('is refused with the place, and nothing changes; or restored', () => {
    expect(refusal(saved)).toBeUndefined()
    const before = JSON.stringify(mock.save())
    const silent: string[] = []
    let refused = 0
    for (const way of places)
      for (const value of VALUES) {
        const snapshot = spoiled(saved, way, value)
        const reason = snapshot && refusal(snapshot)
        if (snapshot && reason === undefined) mock.load(saved)
        if (reason === undefined) continue
        refused++
        // What is missing is missing from what it was in; an item of a list goes by the name of the list.
        const name = way.findLast((step) => typeof step === 'string')
        if (!reason.includes(way.slice(0, -1).join('.')) && !reason.includes(String(name)))
          silent.push(`${way.join('.')}: ${reason}`)
        if (refused % 50 === 0) expect(JSON.stringify(mock.save()), way.join('.')).toBe(before)
      }
    expect(silent).toEqual([])
    expect(refused).toBeGreaterThan(5000)
  }, 240_000)

  it('is one that every list copes with, if it is restored', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.constantFrom(...VALUES), async (way, value) => {
        const snapshot = spoiled(saved, way, value)
        fc.pre(snapshot !== undefined && refusal(snapshot) === undefined)
        expect(await failing(), `${way.join('.')} = ${String(value)}`).toEqual([])
      }),
      { numRuns: 60, maxSkipsPerRun: 1000 },
    )
  }, 120_000)

  it.each(VALUES.map((value) => [value === NOTHING ? 'nothing' : JSON.stringify(value).slice(0, 30), value]))(
    'is one that every list copes with, wherever %s may be at the same time',
    async (_, value) => {
      const all = structuredClone(saved)
      // From the end, so that what is left out moves nothing that is still to come.
      for (const way of places.toReversed()) {
        const alone = spoiled(saved, way, value)
        if (alone && refusal(alone) === undefined) spoil(all, way, value)
      }
      const reason = refusal(all)
      expect(reason ?? (await failing())).toEqual([])
    },
    60_000,
  )
})
