import { createMock, type InProcessMock, type MockOptions } from 'ev-energy-mock'
import { expect } from 'vitest'
import { calls, findings } from '../../scripts/contract.ts'

/** What an operation answered. */
export interface Answer {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape, which are validated before.
  body: any
  /** Targets of the `Link` header by relation, as paths below the base URL; null for `about:blank`. */
  links: Record<string, string | null>
}

const BASE = 'https://sandbox.test/v2'
const operations = calls().map((call) => ({
  call,
  pattern: new RegExp(`^${call.path.replace(/[.:]/g, '\\$&').replace(/\{\w+\}/g, '[^/]+')}/?$`),
  literal: !call.path.includes('{'),
}))

/** The operation that a request is for. */
export function operationOf(method: string, path: string) {
  const pathname = path.split('?')[0] ?? ''
  const found = operations
    .filter(({ call, pattern }) => call.method === method.toLowerCase() && pattern.test(pathname))
    .sort((a, b) => (a.call.path.match(/\{/g)?.length ?? 0) - (b.call.path.match(/\{/g)?.length ?? 0))[0]
  if (!found) throw new Error(`the document has no ${method} ${pathname}`)
  return found.call
}

/** A sandbox in this process. Every answer of it is checked against the document; a violation fails the test. */
export function sandbox(
  options: MockOptions = {},
  defaults: Record<string, string> = {},
  mock: InProcessMock = createMock({ quiet: true, ...options }),
) {
  async function send(method: string, target: string, body?: unknown, headers = {}): Promise<Answer> {
    const path = target.startsWith(BASE) ? target.slice(BASE.length) : target
    const response = await mock.fetch(BASE + path, {
      method,
      redirect: 'manual',
      headers: {
        authorization: 'Bearer anything',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...defaults,
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    expect(await findings(operationOf(method, path), response.clone()), `${method} ${path}`).toEqual([])
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : JSON.parse(text),
      links: linksOf(response.headers.get('link') ?? ''),
    }
  }
  return {
    mock,
    get: (path: string, headers?: Record<string, string>) => send('GET', path, undefined, headers),
    post: (path: string, body?: unknown, headers?: Record<string, string>) =>
      send('POST', path, body, headers),
    patch: (path: string, body?: unknown, headers?: Record<string, string>) =>
      send('PATCH', path, body, headers),
    delete: (path: string, headers?: Record<string, string>) => send('DELETE', path, undefined, headers),
    url: (path: string) => BASE + path,
  }
}

/**
 * Everything in a collection, page by page.
 *
 * @param get reads a page
 */
// biome-ignore lint/suspicious/noExplicitAny: items of every shape, which are validated before.
export async function all(get: (path: string) => Promise<Answer>, path: string): Promise<any[]> {
  const items = []
  for (let next: string | null | undefined = path; next; ) {
    const page = await get(next)
    items.push(...page.body)
    next = page.links.next
  }
  return items
}

function linksOf(header: string): Answer['links'] {
  const links: Answer['links'] = {}
  for (const [, target = '', rel = ''] of header.matchAll(/<([^>]*)>; rel="(\w+)"/g))
    links[rel] = target === 'about:blank' ? null : target
  return links
}
