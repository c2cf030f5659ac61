/** A JSON Schema, as far as it is looked at here. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly writeOnly?: boolean
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly minProperties?: number
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly examples?: readonly unknown[]
  readonly [keyword: string]: unknown
}

/** What references lead to, by their last segment. */
export type Definitions = Readonly<Record<string, unknown>>

/** References to references that no sensible schema has. */
const MOST_HOPS = 60

/** What a reference leads to, with what is said beside it. */
export function followed(schema: Schema, definitions: Definitions): Schema {
  let found = schema
  for (let hops = 0; found.$ref !== undefined && hops < MOST_HOPS; hops++) {
    const { $ref, ...beside } = found
    found = { ...(definitions[$ref.split('/').at(-1) ?? ''] as Schema | undefined), ...beside }
  }
  return found
}
