// Prism's entry point loads a fake-data generator, several HTTP clients and other things that validation does not
// need: three times the start-up time and 50 MB. Hence the inner path, and the exact version in package.json.
import { validateInput, validateSecurity } from '@stoplight/prism-http/dist/validator/index.js'
import type { HttpMethod } from '@stoplight/types'
import type { Operation } from '../http/operation.ts'
import { Rejection } from '../http/problem.ts'
import type { Query, RequestParts } from '../http/request-parts.ts'
import type { Violation } from '../http/validation/violation.ts'
import { type PreparedOperation, preparedOf } from './prepared.ts'
import { violationOf } from './prism-violations.ts'
import { reportsOfBody } from './validate-body.ts'

/**
 * Checks that a secured operation is called with a bearer token. Any token will do.
 *
 * @throws {Rejection} 401
 */
export function authorise(operation: Operation, headers: Headers): void {
  const authorization = headers.get('authorization')
  const element = {
    method: operation.method as HttpMethod,
    url: { path: operation.path },
    headers:
      authorization === null ? {} : { authorization: authorization.replace(/^bearer(?=\s)/i, 'Bearer') },
  }
  if (validateSecurity({ resource: preparedOf(operation), element })._tag === 'Right') return
  const detail = 'This operation needs an access token: send `Authorization: Bearer` and any token.'
  throw new Rejection({ status: 401, detail }, { 'WWW-Authenticate': 'Bearer' })
}

/** What Prism finds wrong with a request. */
export function prismViolations(operation: Operation, request: RequestParts): readonly Violation[] {
  const prepared = preparedOf(operation)
  const inBody = request.body && reportsOfBody(prepared, request.body)
  const others = reportsOfRequest(prepared, request, inBody === undefined)
  return [...(inBody ?? []), ...others].map((reported) => violationOf(operation, reported))
}

/** @param withBody whether nobody has looked at the body yet */
function reportsOfRequest(
  operation: PreparedOperation,
  { path, query, headers, body }: RequestParts,
  withBody: boolean,
) {
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

/** Only what the operation documents: Prism chokes on odd values of headers such as `Content-Type`. */
function documentedHeaders({ request }: PreparedOperation, headers: Headers): Record<string, string> {
  const documented: Record<string, string> = {}
  for (const { name } of request?.headers ?? []) {
    const value = headers.get(name)
    if (value !== null) documented[name.toLowerCase()] = value
  }
  return documented
}
