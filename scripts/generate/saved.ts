import type { Document } from '../document.ts'

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly allOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly 'x-expandable'?: object
}

/** `mock/saved.schema.json`: a schema, and by templates of paths what is kept of the resources there. */
export interface SavedSource {
  readonly $defs: Readonly<Record<string, Schema>>
  readonly kept: Readonly<Record<string, Schema>>
}

/**
 * The schema of what a sandbox remembers: that of the source, with the table of what is kept of resources made into
 * conditions on paths, and with schemas of the API's document as the sandbox keeps what they are of.
 */
export function savedSchema({ kept, $defs, ...schema }: SavedSource, api: Document): object {
  const schemas = (api.components?.schemas ?? {}) as Readonly<Record<string, Schema>>
  const copied: Record<string, Schema> = {}
  const rows = Object.entries(kept).map(([template, { $ref, required, ...own }]) => {
    const parts = $ref === undefined ? [own] : [propertiesOf({ $ref: localOf($ref) }), own]
    return {
      template,
      name: `Kept${template.replace(/\W+/g, '.')}`,
      required,
      schema: keptForm({ allOf: parts }),
    }
  })
  // What any write has to be comes first, so that it is named first.
  const Write = { allOf: [keptForm($defs.Write ?? {}), ...rows.map(conditionOn)] }
  const changes = rows.map((row) => [`${row.name}.change`, changeOf(row)])
  const definitions = Object.entries($defs).map(([name, definition]) => [name, keptForm(definition)])
  return {
    ...keptForm(schema),
    $defs: {
      ...Object.fromEntries(definitions),
      ...Object.fromEntries(rows.map((row) => [row.name, row.schema])),
      ...Object.fromEntries(changes),
      Write,
      ...copied,
    },
  }

  /** Of the resources that a schema is of, nothing but the properties, none of which has to be there. */
  function propertiesOf({ $ref, allOf = [], properties }: Schema): Schema {
    if ($ref !== undefined) return propertiesOf(schemas[nameIn($ref)] ?? {})
    return { allOf: [...allOf.map(propertiesOf), { ...(properties && { properties }) }] }
  }

  function keptForm<Part>(part: Part): Part
  function keptForm(part: unknown): unknown {
    if (Array.isArray(part)) return part.map((one) => keptForm(one))
    if (typeof part !== 'object' || part === null) return part
    const schema: Schema = part
    if (schema['x-expandable'] || schema.format === 'uri') return urlOf(schema)
    const parts = Object.entries(schema).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? referenceTo(value) : keptForm(value),
    ])
    return Object.fromEntries(parts)
  }

  /** Where a reference of the source leads in what is made of it: schemas of the API are copied as they are needed. */
  function referenceTo($ref: string): string {
    if ($ref.startsWith('#/$defs/')) return $ref
    if ($ref.startsWith('control.'))
      return $ref.replace(/^[^#]*#\/components\/schemas/, 'control.json#/$defs')
    const name = nameIn($ref)
    const copy = `API.${name}`
    if (!(copy in copied)) {
      copied[copy] = {}
      copied[copy] = keptForm(schemas[name] ?? {})
    }
    return localOf($ref).replace(`#/components/schemas/${name}`, `#/$defs/${copy}`)
  }
}

const localOf = ($ref: string) => $ref.replace(/^openapi\.json/, '')
const nameIn = ($ref: string) => localOf($ref).split('/')[3] ?? ''

/** A resource that others are of is kept as its URL. */
function urlOf({ type, oneOf = [] }: Schema): Schema {
  const types = [type, ...oneOf.map((choice) => choice.type)].flat()
  return { $ref: types.includes('null') ? '#/$defs/NullableUrl' : '#/$defs/Url' }
}

interface Row {
  readonly template: string
  readonly name: string
  readonly required: readonly string[] | undefined
}

/** What is written at paths of a template is what is kept there. */
function conditionOn({ template, name }: Row): object {
  return {
    if: { prefixItems: [{ type: 'string', pattern: patternOf(template) }] },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema.
    then: { prefixItems: [true, { $ref: `#/$defs/${name}.change` }] },
  }
}

/** Only what is created has to be complete. */
function changeOf({ name, required = [] }: Row): object {
  const $ref = `#/$defs/${name}`
  return { properties: { resource: { $ref, required }, properties: { $ref } } }
}

/** Entries of logs go by their time. */
function patternOf(template: string): string {
  const time = '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z'
  return `^${template.replace(/\{(\w+)\}/g, (_, name: string) => (name.endsWith('_at') ? time : '[^/]+'))}$`
}
