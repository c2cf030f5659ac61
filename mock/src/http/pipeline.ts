import type { Actor } from './actor.ts'
import type { Answer } from './answer.ts'
import { readBody } from './body.ts'
import type { DynamicLimits } from './dynamic-limits.ts'
import { checkUrl, originOf, parseQuery } from './location.ts'
import { type Matcher, operationFor, withoutTrailingSlash } from './match.ts'
import type { Operation } from './operation.ts'
import { PreferenceError, parsePrefer } from './prefer.ts'
import { Rejection } from './problem.ts'
import type { RequestParts } from './request-parts.ts'
import type { Responder } from './respond.ts'
import { unknownProperties, warningAbout } from './validation/unknown-properties.ts'
import { type Validator, validate } from './validation/validate.ts'

/** A request for which the document has an operation. */
export interface Matched {
  readonly operation: Operation
  readonly url: URL
  /** Below the face's base, still percent-encoded, without a slash at the end. */
  readonly path: string
}

/** Is told what is found out about a request while it is answered. */
export interface Witness {
  matched(found: Matched): void
  /** Who it acts for, from when they were let in. */
  admitted(actor: Actor): void
}

/** Who was let in, and what every answer to them says. */
export interface Admission {
  readonly actor: Actor
  readonly headers: Answer['headers']
}

/** What tells the faces of the mock apart once an operation is found. */
export interface Behaviour {
  /**
   * Lets a request in.
   *
   * @param address of the client
   * @throws {Rejection} 400, 401, 403 or 429
   */
  admit(operation: Operation, headers: Headers, address: string): Admission | Promise<Admission>
  /** What answers to a caller say about the rate limit where nothing was admitted. Counts nothing. */
  limits(headers: Headers, address: string): Answer['headers']
  /** Finds what schemas say is wrong with a request. */
  readonly validator: Validator
  readonly respond: Responder
  /** Does something before and after a request is answered, or something else instead. */
  around?(request: Request, matched: Matched, respond: () => Promise<Response>): Promise<Response>
}

/** How problems speak of an API. */
export interface ApiNames {
  readonly name: string
  /** What its paths begin with where they are named. */
  readonly at?: string
  /** What helps whoever looks for a path that is not there. */
  readonly hint?: string
}

/**
 * Finds the operation that a request is for.
 *
 * @param base path that the face has in this request, without a slash at the end
 * @param names what problems call it
 * @returns an answer instead for `OPTIONS`, which every path has
 * @throws {Rejection} 400, 404 or 405
 */
export function matchRequest(
  request: Request,
  base: string,
  match: Matcher,
  { name, at = '', hint = '' }: ApiNames = { name: 'The API' },
): Matched | Answer {
  const url = new URL(request.url)
  checkUrl(url)
  const path = withoutTrailingSlash(url.pathname.slice(base.length)) || '/'
  const operations = match(path)
  if (!operations)
    throw new Rejection({ status: 404, title: 'Not found', detail: `${name} has no path ${path}${hint}.` })
  const operation = operationFor(request.method, at + path, operations)
  return 'name' in operation ? { operation, url, path } : operation
}

/** What requests are answered with, whatever their operation. */
export interface AnswerContext {
  /** Path below which clients find the API, for the addresses in the answer. */
  readonly base: string
  readonly bodyLimit: number | undefined
  readonly dynamicLimits: DynamicLimits
  readonly address: string
  readonly witness: Pick<Witness, 'admitted'>
}

/**
 * Reads a request, and holds it against the schemas of its operation.
 *
 * @param bodyLimit bytes
 * @throws {Rejection} 400, 413, 415 or 422
 */
export async function takeRequest(
  request: Request,
  { operation, url, path }: Matched,
  validator: Validator,
  bodyLimit: number,
): Promise<RequestParts> {
  const body = operation.body && (await readBody(request, operation, bodyLimit))
  const parts = { path, query: parseQuery(url), headers: request.headers, body }
  await validate(operation, parts, validator)
  return parts
}

/** Admits, validates and answers a request. */
export async function answerMatched(
  request: Request,
  matched: Matched,
  { admit, validator, respond }: Behaviour,
  context: AnswerContext,
): Promise<Answer> {
  const { operation, url } = matched
  const { actor, headers } = await admit(operation, request.headers, context.address)
  context.witness.admitted(actor)
  let warning: Answer['headers'] = {}
  try {
    const preference = preferenceOf(request)
    const parts = await takeRequest(request, matched, validator, context.bodyLimit ?? usualLimit(operation))
    warning = warningAbout(unknownProperties(operation, parts.body))
    const base = originOf(url, request.headers) + context.base
    const { dynamicLimits } = context
    const signal = () => request.signal
    const answer = await respond({
      operation,
      request: parts,
      preference,
      dynamicLimits,
      actor,
      base,
      signal,
    })
    return { ...answer, headers: { ...headers, ...answer.headers, ...warning } }
  } catch (error) {
    if (!(error instanceof Rejection)) throw error
    return { ...error.answer, headers: { ...headers, ...error.answer.headers, ...warning } }
  }
}

/** Operations that take large bodies say so by the answer to one that is too large. */
function usualLimit({ responses }: Operation): number {
  return responses.some(({ code }) => code === '413') ? 20_000_000 : 1024 * 1024
}

function preferenceOf(request: Request) {
  try {
    return parsePrefer(request.headers.get('prefer') ?? undefined)
  } catch (error) {
    if (!(error instanceof PreferenceError)) throw error
    throw new Rejection({
      status: 400,
      detail: `Prefer: ${error.message}`,
      field_errors: { Prefer: [error.message] },
    })
  }
}
