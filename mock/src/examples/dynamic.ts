import { ValidationContext } from '@stoplight/prism-http/dist/validator/validators/types.js'
import { validateAgainstSchema } from '@stoplight/prism-http/dist/validator/validators/utils.js'
import type { IMediaTypeContent } from '@stoplight/types'
import type { DynamicLimits } from '../http/dynamic-limits.ts'
import type { Schema } from '../http/schema.ts'
import type { PreparedOperation } from './prepared.ts'
import { copyOf, valuesOf } from './schema-copy.ts'

type Content = IMediaTypeContent<false>

const DEFAULTS = { items: 3, depth: 5, bytes: 16_384, time: 500 } as const
/** Bytes that a value takes, as a rule. Fewer values than fit are made, so that no more than fit come of it. */
const BYTES_OF_A_VALUE = 24
const ATTEMPTS = 3

/**
 * Makes up a random body that fits the schema of a response, by Prism's generator, within limits.
 *
 * @param seed makes the same body of the same limits every time
 * @returns undefined where none can be made within the limits
 */
export async function dynamicBody(
  operation: PreparedOperation,
  content: Content,
  limits: DynamicLimits,
  seed: string | undefined,
): Promise<string | undefined> {
  // Most runs never get here, and the generator takes longer to load than the rest of the mock.
  const { generate, resetGenerator } = await import(
    '@stoplight/prism-http/dist/mocker/generator/JSONSchema.js'
  )
  if (!content.schema) throw new Error(`${operation.name} has no schema to make anything up from.`)
  const { bytes, time } = { ...DEFAULTS, ...limits }
  const until = performance.now() + time
  for (const schema of copiesOf(operation, content, limits)) {
    for (let attempt = 0; attempt < ATTEMPTS && performance.now() < until; attempt++) {
      // The generator is global and keeps the seed of its last user.
      resetGenerator()
      const made = generate(
        operation,
        {},
        schema as object,
        seed && (attempt === 0 ? seed : `${seed} ${attempt}`),
      )
      if (made._tag === 'Left') continue
      const text = JSON.stringify(made.right)
      if (Buffer.byteLength(text) > bytes) break
      if (fits(operation, content, made.right)) return text
    }
  }
  return undefined
}

function fits(operation: PreparedOperation, { schema }: Content, value: unknown): boolean {
  const { Output } = ValidationContext
  return (
    !schema ||
    validateAgainstSchema(value, schema, false, Output, 'body', operation.__bundled__)._tag === 'None'
  )
}

const known = new WeakMap<Content, Map<string, readonly Schema[]>>()

/** Copies of a schema for smaller and smaller bodies, without those that could be far too large. */
function copiesOf(operation: PreparedOperation, content: Content, limits: DynamicLimits): readonly Schema[] {
  const { items, depth, bytes } = { ...DEFAULTS, ...limits }
  const key = `${items} ${depth} ${bytes}`
  const made = known.get(content) ?? new Map<string, readonly Schema[]>()
  known.set(content, made)
  const before = made.get(key)
  if (before) return before
  const definitions = operation.__bundled__ as Readonly<Record<string, unknown>>
  const shown = shownIn(content)
  const fewer = [1, 2, 4, 8].map((part) => ({ items: Math.ceil(items / part), depth }))
  const bounds = [...fewer, ...[depth, 3, 2, 1, 0].map((depth) => ({ items: 1, depth }))]
  const copies = bounds
    .filter((bound) => bound.depth <= depth && bound.items <= items)
    .map((bound) => copyOf((content.schema ?? {}) as object as Schema, { ...bound, definitions, shown }))
    .filter((copy) => valuesOf(copy) * BYTES_OF_A_VALUE <= bytes)
  made.set(key, copies)
  return copies
}

/** Values of the examples of an answer, by the name of their property. */
function shownIn({ examples = [] }: Content): ReadonlyMap<string, readonly unknown[]> {
  const shown = new Map<string, unknown[]>()
  const look = (value: unknown, name: string) => {
    if (Array.isArray(value)) for (const item of value) look(item, name)
    else if (typeof value === 'object' && value !== null)
      for (const [name, property] of Object.entries(value)) look(property, name)
    else shown.set(name, [...(shown.get(name) ?? []), value])
  }
  for (const example of examples) if ('value' in example) look(example.value, '')
  return shown
}
