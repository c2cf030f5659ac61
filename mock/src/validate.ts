// Prism's entry point loads a fake-data generator, several HTTP clients and other things that validation does not
// need: three times the start-up time and 50 MB. Hence the inner path, and the exact version in package.json.
import { validateInput, validateSecurity } from '@stoplight/prism-http/dist/validator/index.js'
import type { HttpMethod } from '@stoplight/types'
import type { RequestBody } from './body.ts'
import type { PreparedOperation } from './operation.ts'
import { Rejection } from './problem.ts'
import { bodyViolations } from './validate-body.ts'
import { queryViolations, withoutIgnored } from './validate-query.ts'
import { toFieldErrors, type Violation, validationProblem } from './violations.ts'

/** Query parameters by name, as Prism takes them: several values of one name are a list. */
export type Query = Record<string, string | string[]>

/** A request, taken apart. */
export interface RequestParts {
  /** Path below the face's base, still percent-encoded. */
  readonly path: string
  readonly query: Query
  readonly headers: Headers
  readonly body: RequestBody | undefined
}

/**
 * Checks that a secured operation is called with a bearer token. Any token will do.
 *
 * @throws {Rejection} 401
 */
export function authorise(operation: PreparedOperation, headers: Headers): void {
  const authorization = headers.get('authorization')
  const element = {
    method: operation.method as HttpMethod,
    url: { path: operation.path },
    headers:
      authorization === null ? {} : { authorization: authorization.replace(/^bearer(?=\s)/i, 'Bearer') },
  }
  if (validateSecurity({ resource: operation, element })._tag === 'Right') return
  const detail = 'This operation needs an access token: send `Authorization: Bearer` and any token.'
  throw new Rejection({ status: 401, detail }, { 'WWW-Authenticate': 'Bearer' })
}

/**
 * Validates path, query, headers and body against the operation.
 *
 * @throws {Rejection} the API's validation problem, which names every field at fault
 */
export function validate(operation: PreparedOperation, request: RequestParts): void {
  const parts = { ...request, query: withoutIgnored(operation, request.query) }
  const inBody = parts.body && bodyViolations(operation, parts.body)
  const inQuery = queryViolations(operation, parts.query)
  const named = new Set(inQuery.map(placeOf))
  // What Prism adds about a parameter that cannot even be read would be about something that nobody wrote.
  const others = requestViolations(operation, parts, inBody === undefined).filter(
    (violation) => !named.has(placeOf(violation)),
  )
  const violations = [...(inBody ?? []), ...inQuery, ...others]
  const bracketed = bracketedNames(operation, parts.query)
  if (violations.length === 0 && bracketed.length === 0) return
  const errors = toFieldErrors(operation, violations)
  for (const name of bracketed) {
    errors[name] = [`Unknown parameter. To send several values, repeat ${name.slice(0, -2)}.`]
  }
  throw new Rejection(validationProblem(operation, errors))
}

/** @param withBody whether nobody has looked at the body yet */
function requestViolations(
  operation: PreparedOperation,
  { path, query, headers, body }: RequestParts,
  withBody: boolean,
): readonly Violation[] {
  const documented = documentedHeaders(operation, headers)
  const openBody = withBody && (body !== undefined || operation.request?.body?.required === true)
  const request = inQuestion(operation, path, query, documented, openBody)
  if (!request) return []
  const element = {
    method: operation.method as HttpMethod,
    url: { path, query },
    headers: body ? { ...documented, 'content-type': body.mediaType } : documented,
    body: body?.value,
  }
  const result = validateInput({ resource: { ...operation, request }, element })
  if (result._tag === 'Left') return result.left
  approve(operation, path, textOf(documented))
  return []
}

/**
 * The part of an operation's request that can be wrong with this one: Prism takes its time even over nothing.
 *
 * @returns undefined where nothing can
 */
function inQuestion(
  operation: PreparedOperation,
  path: string,
  query: Query,
  headers: Readonly<Record<string, string>>,
  openBody: boolean,
): PreparedOperation['request'] | undefined {
  const { request = {} } = operation
  const parts = {
    ...(openBody && { body: request.body }),
    ...(!isApproved(operation, textOf(headers)) && { headers: request.headers }),
    ...((!isEmpty(query) || request.query?.some(isRequired)) && { query: request.query }),
    ...((request.path ?? []).length > 0 && !isApproved(operation, path) && { path: request.path }),
  }
  return isEmpty(parts) ? undefined : (parts as PreparedOperation['request'])
}

const isEmpty = (object: object) => Object.keys(object).length === 0
const isRequired = ({ required }: { required?: boolean }) => required === true

/** Paths and headers that were found valid, by operation. Clients send the same ones again and again. */
const approved = new WeakMap<PreparedOperation, Set<string>>()
const MOST_APPROVED = 1000
const LONGEST_APPROVED = 200

function isApproved(operation: PreparedOperation, part: string): boolean {
  return approved.get(operation)?.has(part) === true
}

function approve(operation: PreparedOperation, ...parts: readonly string[]): void {
  const known = approved.get(operation) ?? new Set()
  if (known.size >= MOST_APPROVED) known.clear()
  for (const part of parts) if (part.length <= LONGEST_APPROVED) known.add(part)
  approved.set(operation, known)
}

/** Headers as text, which no path looks like. */
const textOf = (headers: Readonly<Record<string, string>>) => JSON.stringify(headers)
const placeOf = ({ path }: Violation) => path?.slice(0, 2).join(' ')

/** Only what the operation documents: Prism chokes on odd values of headers such as `Content-Type`. */
function documentedHeaders({ request }: PreparedOperation, headers: Headers): Record<string, string> {
  const documented: Record<string, string> = {}
  for (const { name } of request?.headers ?? []) {
    const value = headers.get(name)
    if (value !== null) documented[name.toLowerCase()] = value
  }
  return documented
}

/** `expand[]=user` is how some HTTP libraries repeat a parameter; the API would ignore it without a word. */
function bracketedNames(operation: PreparedOperation, query: Query): string[] {
  if (isEmpty(query)) return []
  const names = new Set(operation.request?.query?.map(({ name }) => `${name}[]`))
  return Object.keys(query).filter((name) => names.has(name))
}
