import { type Document, resolve } from '../document.ts'
import { exampleFacts } from './example-facts.ts'
import type { Add } from './facts.ts'
import { keywordFacts } from './keyword-facts.ts'

interface Schema {
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  format?: string
  pattern?: string
  default?: unknown
  nullable?: boolean
  readOnly?: boolean
  writeOnly?: boolean
  deprecated?: boolean
  required?: string[]
  properties?: Record<string, Schema>
  items?: Schema
  additionalProperties?: boolean | Schema
  allOf?: Schema[]
  oneOf?: Schema[]
  anyOf?: Schema[]
}

/** Adds what a schema states at `place`, and below it; stops where a schema contains itself. */
export function schemaFacts(
  document: Document,
  node: object | boolean | undefined,
  place: string,
  add: Add,
  inside: readonly object[] = [],
): void {
  if (node === false) add(place, 'never')
  if (node === undefined || typeof node === 'boolean') return
  const schema = resolve<Schema>(document, node)
  if (inside.includes(schema)) return
  const seen = [...inside, schema]
  const below = (child: object | boolean | undefined, at: string) =>
    schemaFacts(document, child, at, add, seen)

  const types = schema.allOf === undefined ? typesOf(document, schema) : ownTypes(schema)
  const main = types.filter((type) => type !== 'null')
  if (main.length > 0) add(place, 'type', main.join('|'))
  if (main.length < types.length || schema.nullable) add(place, 'nullable')
  if (schema.format !== undefined) add(place, 'format', schema.format)
  for (const value of schema.enum ?? (schema.const === undefined ? [] : [schema.const]))
    if (value !== null) add(place, 'enum', String(value))
  keywordFacts('schema', schema, place, add)
  exampleFacts(document, schema, place, add)
  if (schema.default !== undefined && schema.default !== null)
    add(place, 'default', JSON.stringify(schema.default))
  if (schema.pattern !== undefined) add(place, ...patternFact(schema.pattern))
  for (const flag of ['readOnly', 'writeOnly', 'deprecated'] as const) if (schema[flag]) add(place, flag)

  for (const name of schema.required ?? []) add(join(place, name), 'required')
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    add(join(place, name), 'property')
    // A flag beside a $ref belongs to the property, not to what it refers to.
    const { $ref, ...siblings } = property as Schema & { $ref?: string }
    if ($ref !== undefined && siblings.readOnly) add(join(place, name), 'readOnly')
    below(property, join(place, name))
  }
  if (schema.additionalProperties === false) add(place, 'closed')
  if (typeof schema.additionalProperties === 'object') below(schema.additionalProperties, join(place, '*'))
  if (schema.items !== undefined) below(schema.items, `${place}[]`)
  for (const part of schema.allOf ?? []) below(part, place)
  const alternatives = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].map((part) => {
    const [kind = 'null'] = typesOf(document, part).filter((type) => type !== 'null')
    return { part, kind }
  })
  if (alternatives.some(({ kind }) => kind === 'null')) add(place, 'nullable')
  const real = alternatives.filter(({ kind }) => kind !== 'null')
  for (const { part, kind } of real) {
    // An expandable reference is a URL or a resource: the two keep their facts apart.
    below(part, kind === 'object' && real.length > 1 ? `${place}<object>` : place)
  }
}

const join = (place: string, name: string) => (place.endsWith(' ') ? `${place}${name}` : `${place}.${name}`)

/** The types of a schema, or of the parts that it is composed of. */
function typesOf(document: Document, node: Schema): string[] {
  const schema = resolve<Schema>(document, node)
  const own = ownTypes(schema)
  return own.length > 0 ? own : (schema.allOf ?? []).flatMap((part) => typesOf(document, part))
}

function ownTypes(schema: Schema): string[] {
  if (schema.type !== undefined) return [schema.type].flat().sort()
  if (schema.properties !== undefined) return ['object']
  if (schema.items !== undefined) return ['array']
  const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const])
  return [...new Set(values.map((value) => (value === null ? 'null' : typeof value)))].sort()
}

/** A stricter pattern for the same ids is no difference: only the prefix counts. */
function patternFact(pattern: string): ['id prefix' | 'pattern', string] {
  const prefix = /^\^?\(?([a-z]{4})\[/.exec(pattern)?.[1]
  return prefix === undefined ? ['pattern', pattern.replace(/^\^|\$$/g, '')] : ['id prefix', prefix]
}
