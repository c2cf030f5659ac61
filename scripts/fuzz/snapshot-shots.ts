import fc from 'fast-check'
import { hostile } from './hostile.ts'
import { faultsOf } from './judge.ts'
import type { Shot } from './shot.ts'

type Way = readonly (string | number)[]

/** What the sandbox remembers, given back to it with another value somewhere; and as it is, which it always takes. */
export const snapshotShots: fc.Arbitrary<Shot> = fc
  .tuple(fc.nat(), fc.option(hostile, { freq: 4 }))
  .map(([place, value]) => ({
    async fire({ ask, mock }) {
      const snapshot = JSON.parse(JSON.stringify(mock.save()))
      const ways = [...waysIn(snapshot)]
      const way = ways[place % ways.length] ?? []
      if (value !== null && way.length > 0) {
        const parent = way.slice(0, -1).reduce<unknown>((at, step) => Reflect.get(Object(at), step), snapshot)
        Reflect.set(Object(parent), way.at(-1) ?? '', value)
      }
      const answer = await ask('/_control/snapshot', {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(snapshot),
      })
      mock.faults.clear()
      if (answer === undefined) return []
      const allowed = value === null ? [204] : [204, 400, 422]
      return [
        ...faultsOf(answer, 'PUT'),
        ...(allowed.includes(answer.status)
          ? []
          : [`a snapshot is answered ${answer.status}: ${answer.text}`]),
      ]
    },
  }))

function* waysIn(value: unknown, way: Way = []): Generator<Way> {
  yield way
  if (typeof value !== 'object' || value === null) return
  for (const [name, part] of Object.entries(value))
    yield* waysIn(part, [...way, Array.isArray(value) ? Number(name) : name])
}
