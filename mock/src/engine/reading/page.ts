import { PROBLEM_TYPES, Rejection } from '../../http/problem.ts'
import type { Query } from '../../http/request-parts.ts'
import { told } from '../world/foreign.ts'
import { canonical } from '../world/timestamp.ts'
import type { Search } from './search.ts'

export type Paging = 'cursor' | 'timestamp' | 'page'

/** A list to take a page from. */
export interface Listing<T> {
  /** Keys in the order of the list, from the one after a key, or before it going backwards. */
  keys(from?: string, backwards?: boolean): Iterable<string>
  /** The item of a key; undefined for one that is filtered out. */
  item(key: string): T | undefined
  /** The keys of the list without the first of them, at no cost, where none of them is filtered out. */
  skip?(count: number): Iterable<string>
}

/** Items of a page and where its neighbours are, as query parameters. */
export interface Page<T> {
  readonly items: T[]
  readonly previous?: Readonly<Record<string, string>>
  readonly next?: Readonly<Record<string, string>>
}

const PAGE_SIZE = 25

/**
 * Cuts a page out of a list. Where what is asked for is rare, the page may end before it is full, or be empty: it then
 * says where to go on.
 */
export function pageOf<T>(list: Listing<T>, paging: Paging, query: Query, search: Search): Promise<Page<T>> {
  const size = Number(query.page_size ?? PAGE_SIZE)
  return paging === 'page'
    ? numbered(list, size, Number(query.page ?? 1), search)
    : between(list, size, paging, query, search)
}

async function between<T>(
  list: Listing<T>,
  size: number,
  paging: Paging,
  query: Query,
  search: Search,
): Promise<Page<T>> {
  const after = cursor(query, 'page_after', paging)
  const before = after === undefined ? cursor(query, 'page_before', paging) : undefined
  const backwards = before !== undefined
  const { found, stopped } = await take(list, size + 1, search, after ?? before, backwards)
  const page = found.slice(0, size)
  const last = page.at(-1)?.[0]
  // Where the page goes on, and whether there is something on the side that it came from.
  const onwards = found.length > size ? last : stopped
  const first = page[0]?.[0] ?? ((after ?? before) ? stopped : undefined)
  const isBeginning = after === undefined && before === undefined
  const back =
    isBeginning || first === undefined || !(await some(list, first, !backwards, search)) ? undefined : first
  const [previous, next] = backwards ? [onwards, back] : [back, onwards]
  const items = page.map(([, item]) => item)
  return {
    items: backwards ? items.reverse() : items,
    ...(previous !== undefined && { previous: { page_before: previous } }),
    ...(next !== undefined && { next: { page_after: next } }),
  }
}

async function numbered<T>(list: Listing<T>, size: number, page: number, search: Search): Promise<Page<T>> {
  const skipped = (page - 1) * size
  // Only small tables have pages by number and cannot skip.
  const found = list.skip
    ? [...firstOf(list, list.skip(skipped), size + 1)]
    : (await take(list, skipped + size + 1, search)).found.slice(skipped)
  const items = found.slice(0, size)
  if (items.length === 0 && page > 1)
    throw new Rejection({
      status: 404,
      title: 'Not found',
      detail: `There is no page ${page} of size ${size}.`,
    })
  return {
    items: items.map(([, item]) => item),
    ...(page > 1 && { previous: { page: String(page - 1) } }),
    ...(found.length > size && { next: { page: String(page + 1) } }),
  }
}

function* firstOf<T>(list: Listing<T>, keys: Iterable<string>, count: number): Generator<[string, T]> {
  let missing = count
  for (const key of keys) {
    const item = list.item(key)
    if (item !== undefined) yield [key, item]
    if (--missing === 0) return
  }
}

/** What a search came to. */
interface Taken<T> {
  readonly found: [string, T][]
  /** The key that was looked at last, where the search ended before the list and before enough was found. */
  readonly stopped?: string
}

/** The first items of a list beyond a key. */
export async function take<T>(
  list: Listing<T>,
  count: number,
  search: Search,
  from?: string,
  backwards?: boolean,
): Promise<Taken<T>> {
  const found: [string, T][] = []
  let last = from
  for (let ended = false; !ended; ) {
    ended = true
    for (const key of list.keys(last, backwards)) {
      if (!search.step()) return { found, ...(last !== undefined && { stopped: last }) }
      last = key
      const item = list.item(key)
      if (item !== undefined && found.push([key, item]) === count) return { found }
      if (!search.isLong()) continue
      await search.pause()
      // From here anew, as something may have been written.
      ended = false
      break
    }
  }
  return { found }
}

/** Whether there is anything beyond a key, or there may be, as nobody has the time to look. */
async function some<T>(list: Listing<T>, from: string, backwards: boolean, search: Search): Promise<boolean> {
  const { found, stopped } = await take(list, 1, search, from, backwards)
  return found.length > 0 || stopped !== undefined
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
export function linkHeader(
  url: string,
  query: Query,
  { previous, next }: Omit<Page<unknown>, 'items'>,
): string {
  const link = (parameters: Readonly<Record<string, string>> | undefined) => {
    if (!parameters) return 'about:blank'
    const search = new URLSearchParams()
    for (const [name, value] of Object.entries(query)) {
      if (/^page(_after|_before)?$/.test(name)) continue
      for (const one of [value].flat()) search.append(name, told(one))
    }
    for (const [name, value] of Object.entries(parameters)) search.append(name, value)
    return `${url}?${search}`
  }
  return `<${link(previous)}>; rel="previous", <${link(next)}>; rel="next"`
}
