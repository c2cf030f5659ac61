// Prism's entry point loads a fake-data generator, several HTTP clients and other things that validation does not
// need: three times the start-up time and 50 MB. Hence the inner path, and the exact version in package.json.
import { validateInput, validateSecurity } from '@stoplight/prism-http/dist/validator/index.js'
import type { HttpMethod } from '@stoplight/types'
import type { RequestBody } from './body.ts'
import type { PreparedOperation } from './operation.ts'
import { Rejection } from './problem.ts'
import { toFieldErrors, validationProblem } from './violations.ts'

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
export function validate(operation: PreparedOperation, { path, query, headers, body }: RequestParts): void {
  const element = {
    method: operation.method as HttpMethod,
    url: { path, query },
    headers: documentedHeaders(operation, headers, body),
    body: body?.value,
  }
  const bracketed = bracketedNames(operation, query)
  const result = validateInput({ resource: operation, element })
  if (result._tag === 'Right' && bracketed.length === 0) return
  const errors = result._tag === 'Left' ? toFieldErrors(operation, result.left) : {}
  for (const name of bracketed) {
    errors[name] = [`Unknown parameter. To send several values, repeat ${name.slice(0, -2)}.`]
  }
  throw new Rejection(validationProblem(operation, errors))
}

/** Only what the operation documents: Prism chokes on odd values of headers such as `Content-Type`. */
function documentedHeaders(operation: PreparedOperation, headers: Headers, body: RequestBody | undefined) {
  const documented: Record<string, string> = {}
  for (const { name } of operation.request?.headers ?? []) {
    const value = headers.get(name)
    if (value !== null) documented[name.toLowerCase()] = value
  }
  if (body) documented['content-type'] = body.mediaType
  return documented
}

/** `expand[]=user` is how some HTTP libraries repeat a parameter; the API would ignore it without a word. */
function bracketedNames(operation: PreparedOperation, query: Query): string[] {
  const names = new Set(operation.request?.query?.map(({ name }) => `${name}[]`))
  return Object.keys(query).filter((name) => names.has(name))
}
