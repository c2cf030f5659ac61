import { type Definitions, followed, type Schema } from '../http/schema.ts'
import { meant } from './meaning.ts'

/** How large what fits a copy may be. */
export interface Bounds {
  /** Items of an array, unless the schema asks for more. */
  readonly items: number
  /** Objects and arrays in one another; beyond it there is nothing that the schema does not ask for. */
  readonly depth: number
}

/** What a copy is made with. */
interface Copying extends Bounds {
  readonly definitions: Definitions
  /** Values that the examples of an answer have, by the name of their property. */
  readonly shown: ReadonlyMap<string, readonly unknown[]>
}

/** Where in a schema a part of it is. */
interface Place {
  /** Of the property that it is the schema of. */
  readonly name: string
  readonly depth: number
  readonly steps: number
}

/** Compositions in one another that no sensible schema has. */
const MOST_STEPS = 60
/** For people, or for what an answer is not made of. */
const LEFT_OUT =
  /^(x-.*|\$ref|\$schema|title|description|default|deprecated|examples?|readOnly|properties|required|items|oneOf|anyOf|allOf|additionalProperties)$/

/**
 * A schema that only takes what the original takes, and is finite: without references, with few items, and with values
 * that mean something. A generator follows `maxItems: 25000` into the end of the memory.
 */
export function copyOf(
  schema: Schema,
  copying: Copying,
  place: Place = { name: '', depth: 0, steps: 0 },
): Schema {
  const found = followed(schema, copying.definitions)
  if (place.steps > MOST_STEPS) return {}
  const next = { ...place, steps: place.steps + 1 }
  const below = { ...next, depth: place.depth + 1 }
  const deep = place.depth >= copying.depth
  const kept = Object.fromEntries(Object.entries(found).filter(([keyword]) => !LEFT_OUT.test(keyword)))
  const choice = (branches: readonly Schema[]) =>
    shallow(branches, deep, copying).map((branch) => copyOf(branch, copying, next))
  return {
    ...kept,
    ...meant(found, place.name, copying.shown.get(place.name) ?? []),
    ...(found.oneOf && { oneOf: choice(found.oneOf) }),
    ...(found.anyOf && { anyOf: choice(found.anyOf) }),
    ...(found.allOf && { allOf: found.allOf.map((part) => copyOf(part, copying, next)) }),
    ...(found.properties && objectOf(found, copying, below, deep)),
    ...(found.additionalProperties === false && { additionalProperties: false }),
    ...(typeof found.additionalProperties === 'object' && {
      additionalProperties: copyOf(found.additionalProperties, copying, below),
      maxProperties: Math.max(found.minProperties ?? 0, deep ? 0 : copying.items),
    }),
    ...(found.items && {
      items: copyOf(found.items, copying, { ...below, name: place.name }),
      maxItems: Math.max(
        found.minItems ?? 0,
        Math.min(found.maxItems ?? copying.items, deep ? 0 : copying.items),
      ),
    }),
  }
}

function objectOf(schema: Schema, copying: Copying, below: Place, deep: boolean): Schema {
  const properties = Object.entries(schema.properties ?? {})
    .filter(([name]) => !deep || schema.required?.includes(name))
    .filter(([, property]) => !followed(property, copying.definitions).writeOnly)
    .map(([name, property]) => [name, copyOf(property, copying, { ...below, name })] as const)
  const names = new Set(properties.map(([name]) => name))
  return {
    properties: Object.fromEntries(properties),
    required: schema.required?.filter((name) => names.has(name)) ?? [],
  }
}

/** Far down, a URL rather than the resource that it leads to. */
function shallow(branches: readonly Schema[], deep: boolean, copying: Copying): readonly Schema[] {
  const flat = branches.filter((branch) => {
    const { type, properties, items, allOf } = followed(branch, copying.definitions)
    return type !== undefined && !properties && !items && !allOf
  })
  return deep && flat.length > 0 ? flat : branches
}

/** Values, at most, of what fits a copy; long texts count as several. */
export function valuesOf(schema: Schema): number {
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].map(valuesOf)
  const together = [...(schema.allOf ?? []), ...Object.values(schema.properties ?? {})].map(valuesOf)
  const { additionalProperties: other, items, minLength = 0 } = schema
  return (
    1 +
    minLength / 20 +
    Math.max(0, ...branches) +
    together.reduce((sum, values) => sum + values, 0) +
    (items ? Number(schema.maxItems) * valuesOf(items) : 0) +
    (typeof other === 'object' ? Number(schema.maxProperties) * valuesOf(other) : 0)
  )
}
