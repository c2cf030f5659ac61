import { METHOD_NAME_ALL } from 'hono/router'
import { RegExpRouter } from 'hono/router/reg-exp-router'
import { SmartRouter } from 'hono/router/smart-router'
import { TrieRouter } from 'hono/router/trie-router'
import type { Answer } from './answer.ts'
import { type ApiDocument, declaredMethods } from './document.ts'
import { type Operation, operationOf } from './operation.ts'
import { Rejection } from './problem.ts'

/** The operations that live at one path, by method in upper case. */
export type PathOperations = ReadonlyMap<string, () => Operation>

/** Finds the operations at a path of the API, as `/evses/evse01…`; undefined where the API has nothing. */
export type Matcher = (path: string) => PathOperations | undefined

/**
 * Builds the one router of the mock. It is asked for a path and not for a method, so that a single search tells an
 * unknown path from a method that a known path lacks.
 */
export function createMatcher(document: ApiDocument): Matcher {
  const known = matchers.get(document)
  if (known) return known
  const router = new SmartRouter<PathOperations>({ routers: [new RegExpRouter(), new TrieRouter()] })
  for (const path of Object.keys(document.paths).sort(bySpecificity)) {
    const methods = declaredMethods(document, path)
    const operations = new Map(
      methods.map((method) => [method.toUpperCase(), () => operationOf(document, path, method)] as const),
    )
    router.add(METHOD_NAME_ALL, routePattern(path), operations)
  }
  const matcher: Matcher = (path) => router.match(METHOD_NAME_ALL, withoutTrailingSlash(path))[0][0]?.[0]
  matchers.set(document, matcher)
  return matcher
}

/** Operations that one mock has prepared serve the others of the process as well. */
const matchers = new WeakMap<ApiDocument, Matcher>()

/** `/rebates/{id}:submit` in Hono's notation, in which a parameter takes up a whole segment. */
function routePattern(path: string): string {
  return path
    .split('/')
    .map((segment) =>
      segment.replace(/^\{(\w+)\}(.*)$/, (_, name: string, rest: string) => parameter(name, rest)),
    )
    .join('/')
}

function parameter(name: string, rest: string): string {
  return rest === '' ? `:${name}` : `:${name}{[^/]+${rest.replace(/[^\w:]/g, '\\$&')}}`
}

/** Hono answers matches in the order of registration, so the more literal of two overlapping paths goes first. */
function bySpecificity(a: string, b: string): number {
  return specificity(a).localeCompare(specificity(b))
}

function specificity(path: string): string {
  return path
    .split('/')
    .map((segment) => (segment.startsWith('{') ? (segment.endsWith('}') ? '2' : '1') : '0'))
    .join('')
}

/** The API writes some of its own links with a slash at the end (`/vehicle_onboarding/?make_id=…`). */
export function withoutTrailingSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
}

/**
 * The operation that a method asks for. `HEAD` is there where `GET` is.
 *
 * @param path for the message
 * @returns an answer instead for `OPTIONS`, which every path has
 * @throws {Rejection} 405
 */
export function operationFor(method: string, path: string, operations: PathOperations): Operation | Answer {
  const operation = operations.get(method === 'HEAD' ? 'GET' : method)?.()
  if (operation) return operation
  const allow = allowedMethods(operations.keys())
  if (method === 'OPTIONS') return { status: 204, headers: { Allow: allow } }
  const detail = `${path} does not support ${method}; it supports ${allow}.`
  throw new Rejection({ status: 405, detail }, { Allow: allow })
}

function allowedMethods(declared: Iterable<string>): string {
  const methods = new Set(declared)
  if (methods.has('GET')) methods.add('HEAD')
  return [...methods, 'OPTIONS'].sort().join(', ')
}
