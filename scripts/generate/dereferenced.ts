import { type Document, type Reference, resolve } from '../document.ts'

type Node = Record<string, unknown>

/**
 * The document for tools that follow no references: everything is in its place. What `expand` can put in the place of a URL
 * would go round in circles, so that this is the API as it answers without `expand`: a reference to a resource is its URL.
 */
export function dereferenced(document: Document): Document {
  const { components, ...rest } = document
  const plain = inlined(document, rest, []) as Document
  return { ...plain, components: { securitySchemes: components?.securitySchemes ?? {} } }
}

function inlined(document: Document, node: unknown, inside: readonly string[]): unknown {
  if (Array.isArray(node)) return withoutExpand(node).map((item) => inlined(document, item, inside))
  if (typeof node !== 'object' || node === null) return node
  const { $ref, ...beside } = node as Node & Partial<Reference>
  if (typeof $ref === 'string') {
    if (inside.includes($ref)) throw new Error(`${$ref} contains itself; only x-expandable may lead back.`)
    const target = resolve<Node>(document, { $ref })
    return inlined(document, { ...target, ...beside }, [...inside, $ref])
  }
  const entries = Object.entries(simplified(document, beside)).map(([key, value]) => {
    if (key === 'properties') return [key, eachInlined(document, value as Node, inside)] as const
    return [key, LITERALS.has(key) ? value : inlined(document, value, inside)] as const
  })
  return Object.fromEntries(entries)
}

/** Each property, whatever it is called. */
function eachInlined(document: Document, table: Node, inside: readonly string[]): Node {
  return Object.fromEntries(
    Object.entries(table).map(([key, value]) => [key, inlined(document, value, inside)]),
  )
}

/** Values of the API, in which `$ref` is a name like any other. */
const LITERALS = new Set(['value', 'const', 'enum'])

/** Two schemas that hold together, as one: of what both say, the second says it of its place. */
function joined(one: Node, other: Node): Node {
  const both = (key: string) => one[key] !== undefined && other[key] !== undefined
  return {
    ...one,
    ...other,
    ...(both('properties') && { properties: { ...(one.properties as Node), ...(other.properties as Node) } }),
    ...(both('required') && {
      required: [...new Set([...(one.required as string[]), ...(other.required as string[])])],
    }),
    ...(both('allOf') && { allOf: [...(one.allOf as Node[]), ...(other.allOf as Node[])] }),
  }
}

/** A reference as it is unless somebody asks for more, and what may be null as one schema rather than as a choice. */
function simplified(document: Document, node: Node): Node {
  const { oneOf, anyOf, ...rest } = node
  if (Array.isArray(node.allOf)) {
    const { allOf, ...beside } = node
    return simplified(
      document,
      [...(allOf as Node[]), beside].reduce(
        (whole, part) => joined(whole, resolve<Node>(document, part)),
        {},
      ),
    )
  }
  const choices = (oneOf ?? anyOf) as Node[] | undefined
  if (choices === undefined) return node
  const { 'x-expandable': _, ...kept } = rest
  const usual = '$ref' in (choices[1] ?? {}) || isListOfResources(choices[1]) ? choices[0] : undefined
  if ('x-expandable' in rest && usual) return { ...usual, ...kept }
  const [only, ...others] = choices.filter(({ type }) => type !== 'null')
  if (only === undefined || others.length > 0 || choices.length === 1) return node
  const found = { ...resolve<Node>(document, only), ...kept }
  const types = [found.type ?? []].flat()
  // A closed list has to have null in it too.
  const values = Array.isArray(found.enum) ? { enum: [...found.enum, null] } : {}
  return types.length === 0 ? node : { ...found, ...values, type: [...types, 'null'] }
}

const isListOfResources = (node: Node | undefined) =>
  typeof node?.items === 'object' && node.items !== null && '$ref' in node.items

/** Parameters less the one that nothing here can be expanded by. */
function withoutExpand(list: readonly unknown[]): unknown[] {
  return list.filter(
    (item) =>
      !String((item as Partial<Reference> | null)?.$ref ?? '').startsWith('#/components/parameters/expand'),
  )
}
