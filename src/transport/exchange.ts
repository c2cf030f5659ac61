// The one module of the client that knows openapi-fetch; see CONTRIBUTING.md, "Releasing".
import createFetchClient, { type Middleware as FetchMiddleware, mergeHeaders } from 'openapi-fetch'
import type { HeaderValues } from '../headers.ts'
import type { Middleware } from '../middleware.ts'
import { type QueryValues, queryText } from '../query.ts'
import { type Outgoing, outgoing } from './outgoing.ts'

export type Verb = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

/** What is asked for: the parts of the request, and the options of fetch. */
export interface Asked {
  params?: {
    path?: Record<string, unknown>
    query?: QueryValues
    header?: Record<string, unknown>
  }
  middleware: Middleware[]
  /** Sends the request, which is a `Request` where there is middleware. */
  fetch: (request: Outgoing | Request) => Promise<Response>
}

/** The answer with its text; of an error status its JSON, where it has any. */
export interface Exchanged {
  data?: string
  error?: unknown
  response: Response
}

/**
 * Makes what turns a call into a request and an answer into its text, with middleware between.
 *
 * @returns asks for a path template, or for the `url` instead, which is sent as it is
 */
export function exchanges(
  baseUrl: string,
  ...headers: (HeaderValues | undefined)[]
): (verb: Verb, path: string, asked: Asked, url?: string) => Promise<Exchanged> {
  const client = createFetchClient<LoosePaths>({
    baseUrl,
    querySerializer: queryText as (query: Record<string, unknown>) => string,
    // Names in one case, as a plain object, which is merged in less time.
    headers: Object.fromEntries(mergeHeaders(...headers)),
  })
  return (verb, path, asked, url) =>
    client[verb](path, {
      ...(asked as Omit<Asked, 'middleware'> & { middleware: FetchMiddleware[] }),
      Request: (asked.middleware[0] ? Request : outgoing) as typeof Request,
      // openapi-fetch asks for the path only where there are path parameters.
      ...(url && { params: { ...asked.params, path: {}, query: {} }, pathSerializer: () => url }),
      // As text, so that an answer which is not JSON becomes a problem rather than a SyntaxError.
      parseAs: 'text',
    })
}

/** The paths of any API: the types of this one are the client's. */
type LoosePaths = Record<string, Record<Lowercase<Verb>, object>>
