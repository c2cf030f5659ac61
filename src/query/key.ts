import type { Init, PathOf } from '../call.ts'

/** Where TanStack Query keeps what a path answers: `['ev-energy', '/evses/{evse_id}', { path: { evse_id } }]`. */
export type QueryKey = readonly ['ev-energy', string, object?]

/**
 * The key of what {@link queryOptions} and {@link infiniteQueryOptions} read, to invalidate, cancel or remove it.
 *
 * The client's own user is no part of it: clear the cache when somebody else signs in.
 *
 * @param path path template
 * @param init `params` of the call: those named have to be the same, all others may be any. Without it the key is that of
 *   everything that the path answers
 *
 * @example
 * queryClient.invalidateQueries({ queryKey: queryKey('/vehicles') })
 * queryClient.removeQueries({ queryKey: queryKey('/evses/{evse_id}', { params: { path: { evse_id } } }) })
 */
export function queryKey<P extends PathOf<'get'>>(
  path: P,
  init?: { params?: Partial<NonNullable<Init<P, 'get'>['params']>> },
): QueryKey {
  return keyOf(path, init?.params)
}

/** The key of a path, with what tells one reading of it from another. */
export const keyOf = (path: string, params?: object): QueryKey =>
  params ? ['ev-energy', path, params] : ['ev-energy', path]
