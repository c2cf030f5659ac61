// The one module of the client that knows openapi-fetch; see CONTRIBUTING.md, "Releasing". It takes what that knows of headers
// and bodies. Its client is not used: it carries how to write paths and queries in ways that this API does not have.
import { defaultBodySerializer, mergeHeaders } from 'openapi-fetch'
import type { HeaderValues } from '../headers.ts'
import type { Middleware, MiddlewareCall } from '../middleware.ts'
import type { Outgoing } from './outgoing.ts'
import { throughMiddleware } from './through-middleware.ts'

/** What a call says of its request, with the options of fetch. */
export interface Asked extends Omit<RequestInit, 'body' | 'headers' | 'redirect'> {
  headers?: HeaderValues
  params?: { readonly header?: HeaderValues }
  body?: unknown
  redirect?: Outgoing['redirect']
}

// Its declaration leaves out that it reads the headers.
const textOf: (body: unknown, headers: Headers) => string = defaultBodySerializer

/**
 * Makes what turns a call into a request and sends it, with middleware between.
 *
 * @param headers of every call, the later ones before the earlier
 */
export function exchanges(
  ...headers: (HeaderValues | undefined)[]
): (
  method: string,
  url: string,
  asked: Asked,
  middleware: readonly Middleware[],
  facts: Pick<MiddlewareCall, 'schemaPath' | 'params'>,
  send: (request: Outgoing) => Promise<Response>,
) => Promise<Response> {
  // Names in one case, as a plain object, which is merged in less time.
  const ofClient = Object.fromEntries(mergeHeaders(...headers))
  return async (method, url, { headers, params, body, ...options }, middleware, facts, send) => {
    // A form has a type with a boundary in it, which fetch knows.
    const type = body === undefined || body instanceof FormData ? undefined : 'application/json'
    const merged = mergeHeaders({ 'Content-Type': type }, ofClient, headers, params?.header)
    // Not a `Request`, for to make one takes longer than all the rest of a call.
    const request: Outgoing = { redirect: 'follow', ...options, method, url, headers: merged }
    if (body !== undefined) request.body = textOf(body, merged)
    return middleware[0] ? throughMiddleware(middleware, request, facts, send) : send(request)
  }
}
