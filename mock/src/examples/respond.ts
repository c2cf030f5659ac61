import type { IMediaTypeContent, INodeExample } from '@stoplight/types'
import { negotiate } from '../http/accept.ts'
import type { Answer } from '../http/answer.ts'
import type { ApiDocument } from '../http/document.ts'
import { operationOf } from '../http/operation.ts'
import { Rejection } from '../http/problem.ts'
import type { Exchange, Responder } from '../http/respond.ts'
import { phraseOf } from '../http/status.ts'
import { dynamicBody } from './dynamic.ts'
import { generateBody } from './generate.ts'
import { documentedHeaders } from './headers.ts'
import { type DocumentedResponse, type PreparedOperation, preparedOf } from './prepared.ts'

type Content = IMediaTypeContent<false>

/**
 * Answers with the examples of a document, as the API's documented mock host does. Keeps nothing.
 *
 * @param document that has them
 */
export function exampleResponder(document: () => ApiDocument): Responder {
  return (exchange) => {
    const { path, method } = exchange.operation
    return respondWithExample({ ...exchange, operation: preparedOf(operationOf(document(), path, method)) })
  }
}

/** A request for an operation in the form that Prism works with. */
interface PreparedExchange extends Omit<Exchange, 'operation'> {
  readonly operation: PreparedOperation
}

async function respondWithExample(exchange: PreparedExchange): Promise<Answer> {
  const { operation, preference, request } = exchange
  const status = preference.code ?? usualStatus(exchange)
  const response = findResponse(operation, status)
  const headers = documentedHeaders(operation, response, status)
  const content = chooseContent(response, status, request.headers.get('accept') ?? undefined)
  if (content === undefined) return { status, headers }
  const body = await bodyOf(exchange, content, status)
  return { status, headers: { ...headers, 'Content-Type': content.mediaType }, body }
}

/** The lowest success, except that an onboarding flow redirects unless it is asked for JSON. */
function usualStatus({ operation, request }: PreparedExchange): number {
  const codes = operation.responses.map(({ code }) => code).sort()
  const redirect = codes.find((code) => code === '302')
  if (redirect && request.query.response_type !== 'json') return Number(redirect)
  return Number(codes.find((code) => code.startsWith('2')) ?? 200)
}

function findResponse(operation: PreparedOperation, status: number): DocumentedResponse {
  const { responses } = operation
  const found = responses.find(({ code }) => code === String(status))
  if (found) return found
  // What the API says about `default` is that it stands for failures of the server.
  const fallback = responses.find(({ code }) => code === 'default')
  if (fallback && status >= 500) return fallback
  const codes = responses.map(({ code }) => (code === 'default' ? '5xx' : code)).join(', ')
  throw badPreference(`${operation.name} documents no ${status}; it documents ${codes}.`)
}

/** Undefined for a response without content. Errors are sent whatever the client accepts, so that it can read them. */
function chooseContent(response: DocumentedResponse, status: number, accept?: string): Content | undefined {
  const contents = response.contents ?? []
  if (contents.length === 0 || status >= 400) return contents[0]
  const offered = contents.map(({ mediaType }) => mediaType)
  const mediaType = negotiate(accept, offered)
  if (mediaType === undefined) {
    const detail = `Accept is ${accept}; this operation answers with ${offered.join(', ')}.`
    throw new Rejection({ status: 406, detail })
  }
  return contents.find((content) => content.mediaType === mediaType)
}

async function bodyOf(
  { operation, preference, dynamicLimits }: PreparedExchange,
  content: Content,
  status: number,
): Promise<string> {
  const { example: key, dynamic = false, seed } = preference
  const examples = (content.examples ?? []).filter((example) => 'value' in example)
  const example = key === undefined ? examples[0] : examples.find((candidate) => candidate.key === key)
  if (key !== undefined && example === undefined) {
    const keys = examples.map((candidate) => candidate.key).join(', ') || 'none'
    throw badPreference(`${operation.name} has no example "${key}" for ${status}; it has ${keys}.`)
  }
  // A named example wins over `dynamic`, as in Prism.
  if (example && (key !== undefined || !dynamic)) return serialise(example, status)
  if (!dynamic) {
    const wanted = { status, mediaType: content.mediaType }
    return JSON.stringify(withStatus(await generateBody(operation, wanted), status))
  }
  const body = await dynamicBody(operation, content, dynamicLimits, seed)
  if (body !== undefined) return JSON.stringify(withStatus(JSON.parse(body), status))
  if (example) return serialise(example, status)
  const reason = 'no random body that fits the schema could be made within the limits.'
  throw badPreference(`${reason} Give the response an example, or start the mock with larger limits.`)
}

const serialised = new WeakMap<INodeExample, string>()

/** Examples never change, so each is turned into text once. */
function serialise(example: INodeExample, status: number): string {
  const value = withStatus(example.value, status)
  if (value !== example.value) return JSON.stringify(value)
  const text = serialised.get(example) ?? JSON.stringify(value)
  serialised.set(example, text)
  return text
}

/** One documented `default` serves every status from 500 up, so its problem is told which one it is. */
function withStatus(value: unknown, status: number): unknown {
  if (status < 400 || typeof value !== 'object' || value === null) return value
  if (!('status' in value) || value.status === status) return value
  return { ...value, status, title: phraseOf(status) }
}

function badPreference(reason: string): Rejection {
  return new Rejection({
    status: 400,
    detail: `Prefer cannot be honoured: ${reason}`,
    field_errors: { Prefer: [reason] },
  })
}
