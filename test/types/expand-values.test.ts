// Each value of each `expand` parameter, checked by the compiler: a file of assertions is made from the document.
import { describe, expect, it } from 'vitest'
import openapi from '../../generated/openapi.json' with { type: 'json' }
import { type Operation, operations } from '../../generated/operations.ts'
import { compile } from './compile.ts'

const prelude = `import type { Data } from '../../src/index.ts'
type At<T, Way> = Way extends [infer Step, ...infer Rest]
  ? T extends readonly (infer Item)[] ? At<Item, Way> : Step extends keyof T ? At<NonNullable<T[Step]>, Rest> : never
  : T
type Text = string | readonly string[]
type IsUrl<T> = [T] extends [never] ? false : [T] extends [Text] ? true : false
type IsResource<T> = [T] extends [never] ? false : [Extract<T, Text>] extends [never] ? true : false
type IsNothing<T> = [T] extends [never] ? true : false
type Expect<T extends true> = T
`

/** Where a property is that `expand` calls by a name of its own. */
const ways = new Map<string, string[]>()
const { properties } = openapi.components.schemas.SchedulePlan
for (const [name, property] of Object.entries<object>(properties))
  if ('x-expandable' in property)
    ways.set((property['x-expandable'] as { as: string }).as, ['schedule_plans', name])

function assertionsOf({ method, path, expand }: Operation): string[] {
  const data = (values: readonly string[]) =>
    `Data<'${path}', '${method.toLowerCase()}', ${JSON.stringify(values)}>`
  const at = (values: readonly string[], value: string) =>
    `At<${data(values)}, ${JSON.stringify(ways.get(value) ?? value.split('.'))}>`

  const off = (value: string) => (ways.has(value) ? 'IsNothing' : 'IsUrl')
  /** What a value goes through: `evse` and `evse.model` for `evse.model.make`. */
  const stepsTo = (value: string) => expand.filter((other) => value.startsWith(`${other}.`))

  return expand.flatMap((value) => {
    const on = [...stepsTo(value), value]
    const others = expand.filter(
      (other) => !on.includes(other) && stepsTo(other).every((step) => on.includes(step)),
    )
    return [
      `IsResource<${at(expand, value)}>`,
      `${off(value)}<${at(stepsTo(value), value)}>`,
      ...on.map((step) => `IsResource<${at([value], step)}>`),
      ...others.map((other) => `${off(other)}<${at([value], other)}>`),
    ]
  })
}

describe('the type of an answer', () => {
  const expanding = Object.values<Operation>(operations).filter(({ expand }) => expand.length > 0)
  const assertions = expanding.flatMap(assertionsOf)
  const first = prelude.split('\n').length - 1

  it('has an object for each value of expand, a URL for the others', () => {
    expect(expanding.length).toBeGreaterThan(80)
    expect(ways.size).toBeGreaterThan(0)
    const lines = assertions.map((assertion, i) => `type A${i} = Expect<${assertion}>`)
    const { faults } = compile(prelude + lines.join('\n'))
    expect([...faults].map(([line, message]) => [assertions[line - first], message])).toEqual([])
  })

  it('is checked by assertions that fail where they do not hold', () => {
    const opposite = { IsUrl: 'IsResource', IsResource: 'IsUrl', IsNothing: 'IsUrl' }
    const lines = assertions.map((assertion, i) => {
      const [kind] = assertion.split('<', 1) as [keyof typeof opposite]
      return `type A${i} = Expect<${opposite[kind]}${assertion.slice(kind.length)}>`
    })
    expect(compile(prelude + lines.join('\n')).faults.size).toBe(assertions.length)
  })
})
