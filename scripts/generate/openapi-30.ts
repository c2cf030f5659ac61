import { type Document, resolve } from '../document.ts'

type Node = Record<string, unknown>

/**
 * The document in OpenAPI 3.0.3, for tools that read no 3.1. What 3.0 cannot say is left out or said in its way: null is
 * `nullable`, a constant a list of one, webhooks are `x-webhooks`; conditions (`if`) go.
 */
export function inOpenApi30(document: Document): Document {
  const { openapi: _, jsonSchemaDialect: __, webhooks, ...rest } = document as Document & Node
  const { info, ...others } = rest as { info: Node } & Node
  const { summary: ___, ...about } = info
  const converted = convert(document, { ...others, ...(webhooks && { 'x-webhooks': webhooks }) }) as Node
  return withoutUnused({ openapi: '3.0.3', info: about, ...converted } as Document)
}

/** Less the schemas that nothing refers to any more, as what they list had to be written out. */
function withoutUnused(document: Document): Document {
  const { components = {}, ...rest } = document
  const text = JSON.stringify({ ...rest, components: { ...components, schemas: {} } })
  const all = components.schemas ?? {}
  const used = namesIn(text)
  // A set goes on with what is added to it on the way.
  for (const name of used) for (const other of namesIn(JSON.stringify(all[name] ?? {}))) used.add(other)
  const schemas = Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name)))
  return { ...rest, components: { ...components, schemas } }
}

const namesIn = (text: string) =>
  new Set([...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name = '']) => name))

/** Members that only schemas have, by which one is told from other objects. */
const SCHEMA = [
  'type',
  'oneOf',
  'anyOf',
  'allOf',
  'enum',
  'const',
  'properties',
  'items',
  'format',
  'pattern',
]

/** Values of the API, and names that are not those of keywords. */
const LITERALS = new Set(['value', 'enum', 'default', 'scopes', 'mapping'])

function convert(document: Document, node: unknown, isTable = false): unknown {
  if (Array.isArray(node)) return node.map((item) => convert(document, item))
  if (typeof node !== 'object' || node === null) return node
  const made = isTable ? (node as Node) : inItsWay(document, node as Node)
  return Object.fromEntries(
    Object.entries(made).map(([key, value]) => {
      if (!isTable && LITERALS.has(key) && !('responses' in made))
        return [key, isResponseTable(key, value) ? convert(document, value) : value]
      return [key, convert(document, value, !isTable && (key === 'properties' || key === 'schemas'))]
    }),
  )
}

/** `default` is a response among others as well. */
const isResponseTable = (key: string, value: unknown) =>
  key === 'default' &&
  typeof value === 'object' &&
  value !== null &&
  ('$ref' in value || 'description' in value)

function inItsWay(document: Document, node: Node): Node {
  if (typeof node.$ref === 'string') return reference(document, node)
  if (!SCHEMA.some((key) => key in node) || 'in' in node) return node
  return schema(document, node)
}

/** Nothing can stand beside a reference. */
function reference(document: Document, { $ref, ...beside }: Node): Node {
  const said = Object.keys(beside)
  if (said.length === 0 || !String($ref).startsWith('#/components/schemas/')) return { $ref }
  return schema(document, { ...beside, allOf: [{ $ref }] })
}

function schema(document: Document, node: Node): Node {
  const { const: constant, examples, if: _, then: __, else: ___, contentMediaType, ...kept } = node
  const plain: Node = {
    ...kept,
    ...(constant !== undefined && { enum: [constant] }),
    ...(Array.isArray(examples) && examples.length > 0 && { example: examples[0] }),
    ...(contentMediaType !== undefined && { format: 'binary' }),
  }
  if (constant !== undefined && plain.type === undefined) plain.type = typeof constant
  // Nothing but null: a text, of which there is none.
  if (plain.type === 'null') return { ...plain, type: 'string', nullable: true, enum: [null] }
  return withoutNullBranch(document, withoutTypes(plain))
}

/** One type, and whether it may be null. */
function withoutTypes(node: Node): Node {
  if (!Array.isArray(node.type)) return node
  const types = (node.type as string[]).filter((type) => type !== 'null')
  const nullable = types.length < node.type.length
  const { type: _, ...rest } = node
  const values =
    nullable && Array.isArray(rest.enum) && !rest.enum.includes(null) ? { enum: [...rest.enum, null] } : {}
  if (types.length === 1) return { ...rest, ...values, type: types[0], ...(nullable && { nullable }) }
  return { ...rest, anyOf: types.map((type) => ({ type, ...(nullable && { nullable }) })) }
}

/** A choice of something or null is what may be null. `nullable` needs a type beside it. */
function withoutNullBranch(document: Document, node: Node): Node {
  for (const key of ['oneOf', 'anyOf'] as const) {
    const choices = node[key] as Node[] | undefined
    const real = choices?.filter(({ type }) => type !== 'null')
    if (!choices || !real || real.length === choices.length) continue
    const { [key]: _, ...rest } = node
    const [only, ...others] = real
    if (only && others.length === 0) return nullableOf(document, only, rest)
    return { ...rest, [key]: real.map((choice) => nullableOf(document, choice, {})) }
  }
  return node
}

function nullableOf(document: Document, node: Node, beside: Node): Node {
  const { type, enum: values } = resolve<Node>(document, node)
  const types = [type ?? 'object'].flat().filter((one) => one !== 'null')
  const open = { type: types[0], nullable: true, ...beside }
  if (typeof node.$ref !== 'string') return withoutTypes({ ...node, ...open })
  // What refers to a closed list cannot take null as well: the list is written out.
  return Array.isArray(values)
    ? { ...open, enum: [...values, null] }
    : { ...open, allOf: [{ $ref: node.$ref }] }
}
