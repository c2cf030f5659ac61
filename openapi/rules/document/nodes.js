// @ts-check
/** @import { Document, Kinds, Path, Place } from './openapi.ts' */

/** @typedef {keyof Kinds} Kind */
/** @typedef {{ one?: Record<string, Kind>, map?: Record<string, Kind>, list?: Record<string, Kind> }} Shape */

export const methods = /** @type {const} */ ([
  'get',
  'put',
  'post',
  'patch',
  'delete',
  'options',
  'head',
  'trace',
])

const parameterShape = /** @type {Shape} */ ({
  one: { schema: 'schema' },
  map: { content: 'media', examples: 'example' },
})

/** @type {(keywords: string[]) => Record<string, 'schema'>} */
const schemas = (keywords) => Object.fromEntries(keywords.map((keyword) => [keyword, 'schema']))

/**
 * Which keys of which kind of object hold what. Following this, and not every key, keeps example values and
 * properties that happen to be called `enum` or `headers` from being taken for parts of the description.
 * @type {Record<Kind, Shape>}
 */
export const shapes = {
  document: { one: { components: 'components' }, map: { paths: 'pathItem', webhooks: 'pathItem' } },
  components: {
    map: {
      schemas: 'schema',
      parameters: 'parameter',
      headers: 'header',
      responses: 'response',
      requestBodies: 'requestBody',
      examples: 'example',
      pathItems: 'pathItem',
    },
  },
  pathItem: {
    one: Object.fromEntries(methods.map((method) => [method, 'operation'])),
    list: { parameters: 'parameter' },
  },
  operation: {
    one: { requestBody: 'requestBody' },
    map: { responses: 'response' },
    list: { parameters: 'parameter' },
  },
  parameter: parameterShape,
  header: parameterShape,
  requestBody: { map: { content: 'media' } },
  response: { map: { headers: 'header', content: 'media' } },
  media: { one: { schema: 'schema' }, map: { examples: 'example' } },
  example: {},
  schema: {
    one: schemas([
      'items',
      'contains',
      'additionalProperties',
      'unevaluatedProperties',
      'unevaluatedItems',
      'propertyNames',
      'not',
      'if',
      'then',
      'else',
    ]),
    map: schemas(['properties', 'patternProperties', 'dependentSchemas', '$defs']),
    list: schemas(['allOf', 'oneOf', 'anyOf', 'prefixItems']),
  },
}

/** @type {WeakMap<object, Map<Kind, Place<object>[]>>} */
const walked = new WeakMap()

/**
 * Every object of one kind, each where it is written: references are not followed.
 * @template {Kind} K
 * @param {Document} document
 * @param {K} kind
 * @returns {Place<Kinds[K]>[]}
 */
export function nodesOf(document, kind) {
  const found = walked.get(document) ?? nodesIn(document, 'document')
  walked.set(document, found)
  return /** @type {Place<Kinds[K]>[]} */ (found.get(kind) ?? [])
}

/**
 * The objects of each kind in a fragment of a document, as a file of the source tree is.
 * @param {unknown} root
 * @param {Kind} kind what the fragment itself is
 */
export function nodesIn(root, kind) {
  /** @type {Map<Kind, Place<object>[]>} */
  const found = new Map()
  /** @type {(node: unknown, kind: Kind, at: Path) => void} */
  const visit = (node, kind, at) => {
    if (!isObject(node)) return
    if (typeof node.$ref !== 'string' || kind === 'schema') {
      const places = found.get(kind)
      if (places) places.push({ node, at })
      else found.set(kind, [{ node, at }])
    }
    for (const { child, key, kind: childKind } of childrenOf(node, kind))
      visit(child, childKind, [...at, ...key])
  }
  visit(root, kind, [])
  return found
}

/**
 * @param {Record<string, unknown>} node
 * @param {Kind} kind
 */
export function* childrenOf(node, kind) {
  const { one = {}, map = {}, list = {} } = shapes[kind]
  for (const [key, child] of Object.entries(node)) {
    const single = own(one, key)
    const named = own(map, key)
    const listed = own(list, key)
    if (single) yield { child, key: [key], kind: single }
    if (named && isObject(child))
      for (const [name, item] of Object.entries(child)) yield { child: item, key: [key, name], kind: named }
    if (listed && Array.isArray(child))
      for (const [index, item] of child.entries()) yield { child: item, key: [key, index], kind: listed }
  }
}

/** @type {(table: Record<string, Kind>, key: string) => Kind | undefined} */
const own = (table, key) => (Object.hasOwn(table, key) ? table[key] : undefined)

/**
 * @param {unknown} node
 * @returns {node is Record<string, unknown>}
 */
export function isObject(node) {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}

/** Whether a place is in a condition: what that says of a property is not the property. */
export const isConditional = (/** @type {Path} */ at) =>
  at.some((key) => key === 'if' || key === 'then' || key === 'else')

/** Whether the schema at a place is that of a property. */
export const isProperty = (/** @type {Path} */ at) => at.at(-2) === 'properties' && !isConditional(at)
