import type { DataTag } from '@tanstack/query-core'
import type { CallArguments, Data, ExpandOf, ExpandValue, PathOf } from '../call.ts'
import type { Client } from '../client.ts'
import { unwrap } from '../problem-error.ts'
import { keyOf, type QueryKey } from './key.ts'
import { get, type LooseInit, type Reading } from './reading.ts'

/** Options of a query: what `useQuery`, `createQuery`, `fetchQuery` and the like take. */
export interface QueryOptions<D> {
  /** Knows what is kept under it, for `getQueryData` and `setQueryData`. */
  queryKey: DataTag<QueryKey, D>
  /** @throws ProblemError when the API answers with a problem; whatever else the call rejects with */
  queryFn: (reading: Reading) => Promise<D>
}

/** A query holds null for an answer without a body: TanStack Query takes undefined for a mistake. */
type Held<D> = undefined extends D ? Exclude<D, undefined> | null : D

/**
 * Options of a query that reads what a path answers. It is cancelled with the query; the client repeats what is worth
 * it, so that `retry: false` serves best.
 *
 * @param ev the client
 * @param path path template
 * @param init what `ev.GET` takes. `params` are part of the key, its other members are not; a `signal` gives way to the
 *   query's own
 *
 * @example
 * const evseQuery = (evse_id: Id<'evse'>) =>
 *   queryOptions(ev, '/evses/{evse_id}', { params: { path: { evse_id }, query: { expand: ['model.make'] } } })
 *
 * const { data } = useQuery(evseQuery(evse_id)) // React, Vue
 * const evse = createQuery(() => evseQuery(evse_id)) // Svelte
 * queryClient.getQueryData(evseQuery(evse_id).queryKey)?.model?.make?.name
 */
export function queryOptions<
  P extends PathOf<'get'>,
  const E extends readonly ExpandValue<P, 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  path: P,
  ...init: CallArguments<P, 'get', E, I>
): QueryOptions<Held<Data<P, 'get', ExpandOf<I>>>>
export function queryOptions(ev: Client, path: PathOf<'get'>, init: LooseInit = {}) {
  return {
    queryKey: keyOf(path, init.params),
    queryFn: async ({ signal }: Reading) => (await unwrap(get(ev, path, { ...init, signal }))) ?? null,
  }
}
