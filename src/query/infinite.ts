import type { DataTag, InfiniteData } from '@tanstack/query-core'
import type { PagedPath } from '../../generated/paging.ts'
import type { Data, ExpandOf, ExpandValue } from '../call.ts'
import type { Client } from '../client.ts'
import type { Item } from '../paging/method.ts'
import { keyOf, type QueryKey } from './key.ts'
import { pageOf, type QueryPage } from './page.ts'
import { type Arguments, get, type LooseInit, type Reading } from './reading.ts'

/** Options of an infinite query: what `useInfiniteQuery`, `createInfiniteQuery` and the like take. */
export interface InfiniteQueryOptions<T> {
  queryKey: DataTag<QueryKey, InfiniteData<QueryPage<T>, string | null>>
  /** @throws ProblemError when the API answers with a problem; whatever else the call rejects with */
  queryFn: (reading: Reading & { pageParam: string | null }) => Promise<QueryPage<T>>
  initialPageParam: string | null
  getNextPageParam: (page: Pick<QueryPage<T>, 'next'>) => string | null
  getPreviousPageParam: (page: Pick<QueryPage<T>, 'previous'>) => string | null
}

/**
 * Options of an infinite query that reads a collection page by page, both ways, by the links that the API sends. They
 * are followed within the origin of the API only.
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
  ...init: Arguments<P, E, I>
): InfiniteQueryOptions<Item<P, Data<P, 'get', ExpandOf<I>>>>
export function infiniteQueryOptions(
  ev: Client,
  path: PagedPath,
  init: LooseInit = {},
): InfiniteQueryOptions<unknown> {
  const { params, ...rest } = init
  return {
    // A plain query of the same path holds something else.
    queryKey: keyOf(path, { ...params, pages: true }) as InfiniteQueryOptions<unknown>['queryKey'],
    queryFn: ({ signal, pageParam }: Reading & { pageParam: string | null }) =>
      pageOf(
        path,
        pageParam === null
          ? get(ev, path, { ...init, signal })
          : // The link has the query already.
            ev.resolve(pageParam, { ...rest, params: { header: { ...params?.header } }, signal }),
        pageParam,
      ),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    getPreviousPageParam: ({ previous }) => previous,
  }
}
