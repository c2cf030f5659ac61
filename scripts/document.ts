import { functionName } from '../openapi/rules/document/functionName.js'
import type {
  Document as UncheckedDocument,
  Operation as UncheckedOperation,
} from '../openapi/rules/document/openapi.ts'

/** The parts of an OpenAPI 3.1 document that the scripts read. */
export interface Document {
  paths?: Record<string, PathItem>
  webhooks?: Record<string, PathItem>
  components?: Record<string, Record<string, unknown>>
}

export interface Reference {
  $ref: string
}

export const methods = ['get', 'put', 'post', 'patch', 'delete'] as const
export type Method = (typeof methods)[number]

/** What a description of somebody else's may have as well: all methods of OpenAPI 3.1. */
export const everyMethod = [...methods, 'head', 'options', 'trace'] as const
export type EveryMethod = (typeof everyMethod)[number]

export type PathItem = { parameters?: (Parameter | Reference)[] } & Partial<Record<EveryMethod, Operation>>

export interface Operation {
  operationId: string
  tags?: string[]
  summary?: string
  description?: string
  deprecated?: boolean
  parameters?: (Parameter | Reference)[]
  security?: Record<string, string[]>[]
  'x-pagination'?: 'cursor' | 'timestamp' | 'page'
  /** Property of the page that holds its items, where the page is not the array itself. */
  'x-page-items'?: string
  /** Name of the client's function, where method and path do not give it. */
  'x-function'?: string
  responses?: Record<string, unknown>
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  required?: boolean
  schema?: { items?: { enum?: string[] } }
  /** The grant that must send this parameter although others may leave it out. */
  'x-required-for'?: 'client_credentials'
}

/** Follows local references until something else is found. */
export function resolve<T>(document: Document, node: T | Reference): T {
  let at: unknown = node
  for (let hops = 0; isReference(at); hops++) {
    const { $ref } = at
    if (hops > 20 || !$ref.startsWith('#/')) throw new Error(`cannot follow ${$ref}`)
    const keys = $ref.slice(2).split('/')
    at = keys.reduce<unknown>((value, key) => child(value, decodePointer(key)), document)
    if (at === undefined) throw new Error(`${$ref} leads nowhere`)
  }
  return at as T
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
      resolve<Parameter>(document, parameter),
    )
    yield { method, operation, parameters }
  }
}

/** Name of the client's function that calls an operation. */
export function functionNameOf(
  document: Document,
  { path, method, operation }: { path: string; method: Method; operation: Operation },
): string {
  return functionName(document as UncheckedDocument, {
    path,
    method,
    operation: operation as UncheckedOperation,
    at: [],
  })
}

const isReference = (node: unknown): node is Reference =>
  typeof node === 'object' && node !== null && typeof (node as Reference).$ref === 'string'
const child = (node: unknown, key: string) =>
  typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined
const decodePointer = (key: string) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')
