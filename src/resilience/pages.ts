import type { PagedPath } from '../../generated/paging.ts'
import type { CallArguments, Data, ExpandOf, ExpandValue } from '../call.ts'
import type { Client } from '../client.ts'
import { linkTarget } from '../paging/link.ts'
import type { Item } from '../paging/method.ts'
import { type Page, PagingError } from '../paging/paginate.ts'

/** Which way to read a collection: as it is ordered, or back to where it starts. */
export type Direction = 'next' | 'previous'

/** A page that can be gone on from later. */
export interface ResumablePage<T, Body> extends Page<T, Body> {
  /** Where the next page is: text to keep. Undefined at the end. */
  next: string | undefined
  /** Where the page before is. Undefined at the start, and where the collection does not lead back. */
  previous: string | undefined
}

/** Where to begin in {@link readPages}. */
export interface ResumeOptions {
  /** What a page gave as `next` or `previous`, of the same collection. Default its start. */
  cursor?: string | undefined
  /** Default `next`. */
  direction?: Direction | undefined
}

/**
 * Reads the pages of a collection from a point on that an earlier run has kept, in either direction.
 *
 * A cursor is the query that the API's own link had, so that filters and `page_size` stay as they were. It holds no
 * token; filters may be personal.
 *
 * @throws as iterating over `ev.paginate` does; TypeError for a cursor that is not text
 *
 * @example
 * let cursor = await store.get('cursor')
 * for await (const page of readPages(ev, '/vehicles', { cursor })) {
 *   await save(page.items)
 *   await store.set('cursor', page.next)
 * }
 */
export async function* readPages<
  P extends PagedPath,
  const E extends readonly ExpandValue<P, 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Pick<Client, 'paginate'>,
  path: P,
  { cursor, direction = 'next' }: ResumeOptions,
  ...init: CallArguments<P, 'get', E, I>
): AsyncGenerator<ResumablePage<Item<P, Data<P, 'get', ExpandOf<I>>>, Data<P, 'get', ExpandOf<I>>>> {
  const [given = {}] = init as [Given?]
  let query = given.params?.query
  if (cursor !== undefined) query = queryOf(cursor)
  const visited = new Set([cursor])
  for (;;) {
    const there = [{ ...given, params: { ...given.params, query } }] as CallArguments<P, 'get', E, I>
    const read = await ev
      .paginate<P, E, I>(path, ...there)
      .pages()
      [Symbol.asyncIterator]()
      .next()
    if (read.done) return
    const page: Page<Item<P, Data<P, 'get', ExpandOf<I>>>, Data<P, 'get', ExpandOf<I>>> = read.value
    const cursorTo = (to: Direction) => cursorOf(path, page.response, to)
    const [next, previous] = [cursorTo('next'), cursorTo('previous')]
    yield { ...page, next, previous }
    const onwards = direction === 'next' ? next : previous
    if (onwards === undefined) return
    if (visited.has(onwards)) throw new PagingError(`GET ${path}: the ${direction} link leads in a circle`)
    visited.add(onwards)
    query = queryOf(onwards)
  }
}

interface Given {
  params?: { query?: object | undefined }
}

/** The query of a link; undefined where there is none. */
function cursorOf(path: string, { headers }: Response, direction: Direction): string | undefined {
  const target = linkTarget(headers.get('Link') ?? '', direction)
  // What cannot be read might be the link: to stop there would pass for the end.
  if (target === null) throw new PagingError(`GET ${path}: the Link header is broken`)
  return target && target !== 'about:blank' ? (/\?([^#]*)/.exec(target)?.[1] ?? '') : undefined
}

function queryOf(cursor: string): Record<string, string[]> {
  if (typeof cursor !== 'string') throw new TypeError('readPages(): a cursor is the text that a page gave')
  const query: Record<string, string[]> = {}
  for (const [name, value] of new URLSearchParams(cursor)) query[name] = [...(query[name] ?? []), value]
  return query
}
