import { authorization } from '../api.ts'
import { at } from '../place.ts'
import type { LoggedRequest } from './log.ts'

/** What a browser or a connection adds by itself, and what was struck out. */
const OWN =
  /^(host|connection|keep-alive|user-agent|accept-encoding|accept-language|content-length|origin|referer|cookie|authorization|sec-.*|dnt|priority|traceparent)$/

/** The headers that somebody chose. */
export const chosenHeaders = ({ headers }: LoggedRequest): [name: string, value: string][] =>
  Object.entries(headers).filter(([name]) => !OWN.test(name))

/** The query as it was sent, but for the order of what was repeated. */
export function searchOf({ query }: LoggedRequest): string {
  const parameters = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  )
  return parameters.size === 0 ? '' : `?${parameters}`
}

export const addressOf = (request: LoggedRequest): string => at(request.path.slice(1)) + searchOf(request)

/** The body as text; undefined where there is none. */
export function bodyOf({ body, headers }: LoggedRequest): string | undefined {
  if (body === null || body === undefined) return undefined
  if (typeof body === 'string') return body
  if (!headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return JSON.stringify(body)
  return new URLSearchParams(
    Object.entries(body).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)])),
  ).toString()
}

/** Whether all of a request is known, but for its secrets. */
export const isWhole = ({ body, body_cut, headers }: LoggedRequest): boolean =>
  !body_cut && (body !== null || headers['content-length'] === undefined || headers['content-length'] === '0')

/** Sends a request once more, for the same user but with a token of the console's. */
export async function repeat(request: LoggedRequest): Promise<Response> {
  const url = addressOf(request)
  const { method, actor } = request
  const headers = new Headers(chosenHeaders(request))
  if (request.headers.authorization !== undefined)
    headers.set('Authorization', await authorization(method, url))
  if (actor?.user && !headers.has('EvEnergy-User')) headers.set('EvEnergy-User', actor.user)
  return fetch(url, { method, headers, body: bodyOf(request) ?? null })
}
