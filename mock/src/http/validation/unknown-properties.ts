import type { RequestBody } from '../body.ts'
import { definitionsOf, type Operation } from '../operation.ts'
import { type Definitions, followed, type Schema } from '../schema.ts'

/** Names that are told at most. */
const MOST = 20
/** Values of a body that are looked at; more are left alone. */
const MOST_VALUES = 10_000
/** Schemas in one another that stand for one value, which no sensible document has more of. */
const DEEPEST = 30

/**
 * Properties of a body that the document does not know, as `location.latitud`. The API takes them without a word, and
 * nothing comes of them; usually they are misspelt.
 */
export function unknownProperties(operation: Operation, body: RequestBody | undefined): string[] {
  const schema = body && operation.body?.contents[body.mediaType]
  if (!schema || body === undefined) return []
  const definitions = definitionsOf(operation.document)
  const found: string[] = []
  let values = 0
  look(body.value, [schema], '')
  return found

  function look(value: unknown, schemas: readonly Schema[], at: string): void {
    if (typeof value !== 'object' || value === null || ++values > MOST_VALUES || found.length === MOST) return
    const parts: Schema[] = schemas.flatMap((schema) => partsOf(schema, definitions))
    if (Array.isArray(value)) {
      const items = parts.flatMap(({ items: schema }) => (schema === undefined ? [] : [schema]))
      for (const item of value) look(item, items, `${at}[]`)
      return
    }
    const known = parts.filter(({ properties }) => properties)
    const isOpen = parts.some(({ additionalProperties: more }) => more !== undefined && more !== false)
    if (known.length === 0 || isOpen) return
    for (const [name, member] of Object.entries(value)) {
      const place = at === '' ? name : `${at}.${name}`
      const declared = known.flatMap(({ properties = {} }) => {
        const property = Object.hasOwn(properties, name) ? properties[name] : undefined
        return property === undefined ? [] : [property]
      })
      if (declared.length > 0) look(member, declared, place)
      else if (found.length < MOST && !found.includes(place)) found.push(place)
    }
  }
}

const parted = new WeakMap<Schema, readonly Schema[]>()

/** A schema and all that it is composed of. */
function partsOf(schema: Schema, definitions: Definitions, depth = 0): readonly Schema[] {
  const known = parted.get(schema)
  if (known || depth > DEEPEST) return known ?? []
  const found = followed(schema, definitions)
  const composed = [found.allOf, found.oneOf, found.anyOf].flatMap((branches) => branches ?? [])
  const parts = [found, ...composed.flatMap((branch) => partsOf(branch, definitions, depth + 1))]
  parted.set(schema, parts)
  return parts
}

/** Longest name that a header repeats, in characters. */
const LONGEST_NAME = 100

/** The header that tells of what is probably not meant. Only the mock has it, hence its name. */
export const WARNING = 'EvEnergy-Mock-Warning'

/** Tells of unknown properties. */
export function warningAbout(unknown: readonly string[]): Record<string, string> {
  if (unknown.length === 0) return {}
  const names = unknown.map((name) => name.slice(0, LONGEST_NAME).replace(/[^!-~]/g, escaped))
  return { [WARNING]: `unknown properties without effect: ${names.join(', ')}` }
}

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
