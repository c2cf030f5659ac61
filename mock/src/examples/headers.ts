import type { IHttpHeaderParam } from '@stoplight/types'
import type { Answer } from '../http/answer.ts'
import type { DocumentedResponse, PreparedOperation } from './prepared.ts'

type HeaderValues = Answer['headers']

const cache = new WeakMap<DocumentedResponse, HeaderValues>()

/** The headers that a response documents, with their example values. */
export function documentedHeaders(
  operation: PreparedOperation,
  response: DocumentedResponse,
  status: number,
): HeaderValues {
  const known = cache.get(response)
  if (known) return known
  const headers: Record<string, string> = {}
  for (const header of response.headers ?? []) {
    const value = exampleOf(header)
    if (value !== undefined) headers[header.name] = String(value)
  }
  // A redirect must lead somewhere; of the pages that the mock could name, only its own start page surely exists.
  if (status === 302) headers.Location ??= '/'
  // Examples stand alone: there is no page before or after them, and following a made-up link would lead nowhere.
  if (operation.extensions?.['x-pagination'] && status < 300) headers.Link = ONLY_PAGE
  if (status === 429) headers['X-RateLimit-Remaining'] = '0'
  cache.set(response, headers)
  return headers
}

const ONLY_PAGE = '<about:blank>; rel="previous", <about:blank>; rel="next"'

function exampleOf({ examples, schema }: IHttpHeaderParam<false>): unknown {
  const example = examples?.find((candidate) => 'value' in candidate)
  const [fromSchema] = Array.isArray(schema?.examples) ? schema.examples : (schema?.enum ?? [])
  return example?.value ?? fromSchema
}
