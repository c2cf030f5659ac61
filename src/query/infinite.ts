import type { DataTag, InfiniteData } from '@tanstack/query-core'
import type { PagedPath } from '../../generated/paging.ts'
import type { CallArguments, Data, ExpandOf, ExpandValue } from '../call.ts'
import type { Client } from '../client.ts'
import type { Item } from '../paging/method.ts'
import { type ResumablePage, type ResumeOptions, readPages } from '../resilience/pages.ts'
import { keyOf, type QueryKey } from './key.ts'
import type { LooseInit, Reading } from './reading.ts'

/** One page of an infinite query: plain values, so that a cache may keep it in storage. */
export interface QueryPage<T> {
  items: T[]
  /** Where the page behind this one is; null at the end. */
  next: string | null
  /** Where the page before this one is; null at the start. */
  previous: string | null
}

/** Options of an infinite query: what `useInfiniteQuery`, `createInfiniteQuery` and the like take. */
export interface InfiniteQueryOptions<T> {
  queryKey: DataTag<QueryKey, InfiniteData<QueryPage<T>, string | null>>
  /**
   * @throws ProblemError when the API answers with a problem, PagingError for what is no page; whatever else the call
   *   rejects with
   */
  queryFn: (reading: Reading & { pageParam: string | null }) => Promise<QueryPage<T>>
  initialPageParam: string | null
  getNextPageParam: (page: Pick<QueryPage<T>, 'next'>) => string | null
  getPreviousPageParam: (page: Pick<QueryPage<T>, 'previous'>) => string | null
}

type Pages = (
  ev: Client,
  path: PagedPath,
  from: ResumeOptions,
  init: object,
) => AsyncGenerator<ResumablePage<unknown, unknown>>

/**
 * Options of an infinite query that reads a collection page by page, both ways, by the links that the API sends.
 *
 * @param ev the client
 * @param path path template of a paged collection
 * @param init what `ev.GET` takes, as for {@link queryOptions}
 *
 * @example
 * const vehicles = useInfiniteQuery(infiniteQueryOptions(ev, '/vehicles', { params: { query: { expand: ['trim.model'] } } }))
 * vehicles.data?.pages.flatMap(({ items }) => items).map(({ trim }) => trim?.model?.name)
 * if (vehicles.hasNextPage) vehicles.fetchNextPage()
 */
export function infiniteQueryOptions<
  P extends PagedPath,
  const E extends readonly ExpandValue<P, 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  path: P,
  ...init: CallArguments<P, 'get', E, I>
): InfiniteQueryOptions<Item<P, Data<P, 'get', ExpandOf<I>>>>
export function infiniteQueryOptions(
  ev: Client,
  path: PagedPath,
  init: LooseInit = {},
): InfiniteQueryOptions<unknown> {
  return {
    // A plain query of the same path holds something else.
    queryKey: keyOf(path, { ...init.params, pages: true }) as InfiniteQueryOptions<unknown>['queryKey'],
    async queryFn({ signal, pageParam }) {
      const pages = (readPages as Pages)(ev, path, { cursor: pageParam ?? undefined }, { ...init, signal })
      // The next one is read when somebody asks for it.
      for await (const { items, next = null, previous = null } of pages) return { items, next, previous }
      return { items: [], next: null, previous: null }
    },
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    getPreviousPageParam: ({ previous }) => previous,
  }
}
