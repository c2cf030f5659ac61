import { PROBLEM_TYPES, Rejection } from '../../problem.ts'
import type { Query } from '../../validate.ts'
import { canonical } from '../world/timestamp.ts'

export type Paging = 'cursor' | 'timestamp' | 'page'

/** A list to take a page from. */
export interface Listing<T> {
  /** Keys in the order of the list, from the one after a key, or before it going backwards. */
  keys(from?: string, backwards?: boolean): Iterable<string>
  /** The item of a key; undefined for one that is filtered out. */
  item(key: string): T | undefined
}

/** Items of a page and where its neighbours are, as query parameters. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly previous?: Readonly<Record<string, string>>
  readonly next?: Readonly<Record<string, string>>
}

const PAGE_SIZE = 25

/** Cuts a page out of a list. Looks at no more items than it holds and those that it skips. */
export function pageOf<T>(list: Listing<T>, paging: Paging, query: Query): Page<T> {
  const size = Number(query.page_size ?? PAGE_SIZE)
  return paging === 'page'
    ? numbered(list, size, Number(query.page ?? 1))
    : between(list, size, paging, query)
}

function between<T>(list: Listing<T>, size: number, paging: Paging, query: Query): Page<T> {
  const after = cursor(query, 'page_after', paging)
  const before = after === undefined ? cursor(query, 'page_before', paging) : undefined
  const found = take(list, list.keys(after ?? before, before !== undefined), size + 1)
  const more = found.length > size
  const page = found.slice(0, size)
  if (before !== undefined) page.reverse()
  const first = page[0]?.[0]
  const last = page.at(-1)?.[0]
  const hasPrevious =
    before !== undefined ? more : after !== undefined && first !== undefined && some(list, first, true)
  const hasNext = before === undefined ? more : last !== undefined && some(list, last, false)
  return {
    items: page.map(([, item]) => item),
    ...(hasPrevious && first !== undefined && { previous: { page_before: first } }),
    ...(hasNext && last !== undefined && { next: { page_after: last } }),
  }
}

function numbered<T>(list: Listing<T>, size: number, page: number): Page<T> {
  const found = take(list, list.keys(), page * size + 1)
  const items = found.slice((page - 1) * size, page * size)
  if (items.length === 0 && page > 1)
    throw new Rejection({
      status: 404,
      title: 'Not found',
      detail: `There is no page ${page} of size ${size}.`,
    })
  return {
    items: items.map(([, item]) => item),
    ...(page > 1 && { previous: { page: String(page - 1) } }),
    ...(found.length > page * size && { next: { page: String(page + 1) } }),
  }
}

function take<T>(list: Listing<T>, keys: Iterable<string>, count: number): [string, T][] {
  const found: [string, T][] = []
  for (const key of keys) {
    const item = list.item(key)
    if (item === undefined) continue
    found.push([key, item])
    if (found.length === count) break
  }
  return found
}

function some<T>(list: Listing<T>, from: string, backwards: boolean): boolean {
  return take(list, list.keys(from, backwards), 1).length > 0
}

function cursor(query: Query, name: string, paging: Paging): string | undefined {
  const value = query[name]
  if (typeof value !== 'string') return undefined
  return paging === 'timestamp' ? canonical(value) : value
}

/** The API's problem for a cursor that is none, which it spells like this. */
export function badCursor(name: string, reason: string): Rejection {
  return new Rejection({
    type: `${PROBLEM_TYPES}pagination-paramaters/`,
    status: 400,
    title: 'Invalid pagination parameters.',
    detail: `Error on fields: ${name}`,
    field_errors: { [name]: [reason] },
  })
}

/** The `Link` header of a page (RFC 8288), whose links keep every other query parameter. */
export function linkHeader(url: string, query: Query, { previous, next }: Page<unknown>): string {
  const link = (parameters: Readonly<Record<string, string>> | undefined) => {
    if (!parameters) return 'about:blank'
    const search = new URLSearchParams()
    for (const [name, value] of Object.entries(query)) {
      if (/^page(_after|_before)?$/.test(name)) continue
      for (const one of [value].flat()) search.append(name, one)
    }
    for (const [name, value] of Object.entries(parameters)) search.append(name, value)
    return `${url}?${search}`
  }
  return `<${link(previous)}>; rel="previous", <${link(next)}>; rel="next"`
}
