import { Rejection } from './problem.ts'
import type { Query } from './request-parts.ts'

const DOT_SEGMENT = /\/(\.|%2e){1,2}(\/|$)/i

/**
 * Refuses URLs that only a mistake or an attack produces, before anyone guesses what they mean.
 *
 * @throws {Rejection} 400
 */
export function checkUrl(url: URL): void {
  if (!url.href.includes('%')) return
  if (/%00/.test(url.pathname + url.search)) throw bad('The URL contains a null character (%00).')
  try {
    decodeURIComponent(url.pathname)
  } catch {
    throw bad(
      'The path contains a percent sign that starts no valid UTF-8 sequence; write %25 for a percent sign.',
    )
  }
}

/**
 * Refuses `.` and `..` in a request target as it came over the wire; parsing it as a URL would resolve them, and
 * `/v2/evses/..` would answer as `/v2/`.
 *
 * @throws {Rejection} 400
 */
export function checkTarget(target: string): void {
  const path = target.split('?', 1)[0] ?? ''
  if (DOT_SEGMENT.test(path)) throw bad('The path contains a dot segment (`.` or `..`). Is an id missing?')
}

/** The query parameters of a URL; those given several times become lists. */
export function parseQuery(url: URL): Query {
  const query: Record<string, string | string[]> = Object.create(null)
  if (url.search === '') return query
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name)
    query[name] = values.length === 1 ? (values[0] ?? '') : values
  }
  return query
}

/**
 * The origin under which the client reaches the mock: that of the URL, or what a proxy in between says
 * (`X-Forwarded-Host` and `X-Forwarded-Proto`, as the development servers of frontends send them).
 */
export function originOf(url: URL, headers: Headers): string {
  const host = headers.get('x-forwarded-host')
  if (host === null || !/^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host)) return url.origin
  return `${headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http'}://${host}`
}

function bad(detail: string): Rejection {
  return new Rejection({ status: 400, detail })
}
