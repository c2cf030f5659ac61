/**
 * Options for TanStack Query, whatever it is used with: React, Vue, Svelte, Solid, Angular. What is named in `expand` is an
 * object to the compiler, as with the client itself.
 *
 * @example
 * import { infiniteQueryOptions, queryKey, queryOptions } from 'ev-energy/query'
 *
 * const vehicle = useQuery(queryOptions(ev, '/vehicles/{vehicle_id}', { params: { path: { vehicle_id } } }))
 *
 * @module
 */
export { type InfiniteQueryOptions, infiniteQueryOptions, type QueryPage } from './infinite.ts'
export { type QueryKey, queryKey } from './key.ts'
export { type QueryOptions, queryOptions } from './options.ts'
