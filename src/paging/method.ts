import type { itemsProperty, PagedPath } from '../../generated/paging.ts'
import type { Data, ExpandOf, ExpandValue, Init, Literally, Seen } from '../call.ts'
import type { Paginated } from './paginate.ts'

/** The `paginate` method of the client: only paths of paged collections compile. */
export type Paginate = <
  P extends PagedPath,
  const E extends readonly ExpandValue<P, 'get'>[] = [],
  I = Record<never, never>,
>(
  path: P,
  ...init: Record<never, never> extends Init<P, 'get'>
    ? [init?: Init<P, 'get'> & Literally<E> & Seen<I>]
    : [init: Init<P, 'get'> & Literally<E> & Seen<I>]
) => Paginated<Item<P, Data<P, 'get', ExpandOf<I>>>, Data<P, 'get', ExpandOf<I>>>

/** What the pages of a collection hold. */
export type Item<P, D> = P extends keyof typeof itemsProperty
  ? ItemOf<D[(typeof itemsProperty)[P] & keyof D]>
  : ItemOf<D>
type ItemOf<D> = D extends readonly (infer T)[] ? T : never
