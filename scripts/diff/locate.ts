import type { Path } from '../../openapi/rules/document/openapi.ts'
import { type Document, resolve } from '../document.ts'
import type { Fact } from '../drift/facts.ts'

type Node = Record<string, unknown>

/** A node of a document, with the way to it. */
interface Found {
  readonly node: Node
  readonly at: Path
}

/** What is said of a parameter or a media type rather than of its schema. */
const NO_SCHEMA = new Set(['parameter', 'required parameter', 'deprecated', 'media type'])

/** Where a document has what a fact is about, or what is around it: `GET /evses` and `200 application/json [].cpid`. */
export function locate(
  document: Document,
  { operation, place, kind: said }: Pick<Fact, 'operation' | 'place' | 'kind'>,
): Path {
  const root = { node: document as Node, at: [] }
  const [method = '', name = ''] = operation.split(' ').slice(operation.startsWith('WEBHOOK') ? -2 : 0)
  const way = operation.startsWith('WEBHOOK')
    ? ['webhooks', name || method, /^[A-Z]+$/.test(method) ? method.toLowerCase() : 'post']
    : ['paths', name, method.toLowerCase()]
  if (operation === 'DOCUMENT') return []
  let found = follow(document, root, way)
  const [first = '', ...rest] = place.split(' ')
  if (first === '') return found.at
  const [, kind = '', parameter = ''] = /^(query|path|header|cookie)\.([^.[<]+)/.exec(first) ?? []
  if (kind !== '') {
    const within = first.slice(`${kind}.${parameter}`.length)
    return intoSchema(document, parameterIn(document, found, way, kind, parameter), within, said).at
  }
  found = follow(document, found, first === 'body' ? ['requestBody'] : ['responses', first])
  const [second = '', third = ''] = rest
  if (second.startsWith('header.')) return follow(document, found, ['headers', second.slice(7)]).at
  if (second === '') return found.at
  return intoSchema(document, follow(document, found, ['content', second]), third, said).at
}

/** Follows keys as far as they lead, and references on the way. */
function follow(document: Document, from: Found, keys: Path): Found {
  let found = target(document, from)
  for (const key of keys) {
    const match = Object.keys(found.node).find((name) => name === key || name.toLowerCase() === key)
    const next = match === undefined ? undefined : found.node[match]
    if (match === undefined || typeof next !== 'object' || next === null) break
    found = target(document, { node: next as Node, at: [...found.at, match] })
  }
  return found
}

function target(document: Document, { node, at }: Found): Found {
  if (typeof node.$ref !== 'string') return { node, at }
  const way = node.$ref
    .slice(2)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  return { node: resolve(document, node), at: way }
}

/** A parameter of an operation, or of its path item. */
function parameterIn(document: Document, operation: Found, way: Path, kind: string, name: string): Found {
  const item = follow(document, { node: document as Node, at: [] }, way.slice(0, 2))
  for (const { node, at } of [operation, item])
    for (const [index, written] of ((node.parameters ?? []) as Node[]).entries()) {
      const parameter = target(document, { node: written, at: [...at, 'parameters', index] })
      if (parameter.node.in === kind && String(parameter.node.name).toLowerCase() === name.toLowerCase())
        return parameter
    }
  return operation
}

/** Into the schema of a parameter or a media type, by a place such as `[].model<object>.make.name`. */
function intoSchema(document: Document, from: Found, place: string, kind: string): Found {
  const steps = place.match(/\[\]|<object>|[^.[<]+/g) ?? []
  if (steps.length === 0 && NO_SCHEMA.has(kind)) return from
  let found = follow(document, from, ['schema'])
  for (const step of steps) {
    const next = step === '<object>' ? found : below(document, found, step)
    if (!next) break
    found = next
  }
  return found
}

/** What a schema, or one that it is composed of, has below it. */
function below(document: Document, from: Found, step: string, depth = 0): Found | undefined {
  const keys = step === '[]' ? ['items'] : step === '*' ? ['additionalProperties'] : ['properties', step]
  let own: Found | undefined = target(document, from)
  for (const key of keys) {
    const next: unknown = own?.node[key]
    own =
      own && typeof next === 'object' && next !== null
        ? { node: next as Node, at: [...own.at, key] }
        : undefined
  }
  if (own)
    return target(document, own).node === own.node
      ? own
      : { ...target(document, own), at: target(document, own).at }
  if (depth > 10) return undefined
  const here = target(document, from)
  for (const key of ['allOf', 'oneOf', 'anyOf'])
    for (const [index, branch] of ((here.node[key] ?? []) as Node[]).entries()) {
      const found = below(document, { node: branch, at: [...here.at, key, index] }, step, depth + 1)
      if (found) return found
    }
  return undefined
}
