import { functionName } from '../openapi/rules/document/functionName.js'
import { methods as everyMethod } from '../openapi/rules/document/nodes.js'
import type { Document, Operation, Parameter, PathItem } from '../openapi/rules/document/openapi.ts'
import { lookUp } from '../openapi/rules/document/references.js'

export type {
  Document,
  Example,
  Media,
  Operation,
  Parameter,
  PathItem,
  RequestBody,
  Response,
  Schema,
} from '../openapi/rules/document/openapi.ts'

/** What a description of somebody else's may have: all methods of OpenAPI 3.1. */
export { everyMethod }
export type EveryMethod = (typeof everyMethod)[number]

export interface Reference {
  $ref: string
}

/** Those that this API uses. */
export const methods = ['get', 'put', 'post', 'patch', 'delete'] as const
export type Method = (typeof methods)[number]

/** A parameter that says what it is. */
export type NamedParameter = Parameter & { name: string; in: string }

/** Follows local references until something else is found. */
export function resolve<T>(document: Document, node: T | Reference): T {
  let found: unknown = node
  for (let hops = 0; isReference(found); hops++) {
    const { $ref } = found
    found = hops > 20 ? undefined : lookUp(document, $ref).node
    if (found === undefined) throw new Error(`cannot follow ${$ref}`)
  }
  return found as T
}

/** Each operation with its method, path and all its parameters, those of the path item included. */
export function* operationsOf(document: Document) {
  for (const [path, item] of Object.entries(document.paths ?? {}))
    for (const found of operationsOfItem(document, item, methods)) yield { path, ...found }
}

/** The operations of a path item or a webhook that have one of these methods. */
export function* operationsOfItem<M extends EveryMethod>(
  document: Document,
  item: PathItem,
  among: readonly M[],
) {
  for (const method of among) {
    const operation = item[method]
    if (operation === undefined) continue
    const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
      named(resolve(document, parameter)),
    )
    yield { method, operation, parameters }
  }
}

function named(parameter: Parameter): NamedParameter {
  const { name, in: place } = parameter
  if (name !== undefined && place !== undefined) return { ...parameter, name, in: place }
  throw new Error('a parameter does not say its name, or where it is sent')
}

/** Name of the client's function that calls an operation. */
export const functionNameOf = (
  document: Document,
  place: { path: string; method: Method; operation: Operation },
): string => functionName(document, { ...place, at: [] })

const isReference = (node: unknown): node is Reference =>
  typeof node === 'object' && node !== null && typeof (node as Reference).$ref === 'string'
