import type { itemsProperty, PagedPath } from '../../generated/paging.ts'
import type { CallArguments, Data, Expand, ExpandOf, ExpandValue, PathThatRequiresNothing } from '../call.ts'
import type { Paginated } from './paginate.ts'

/** The `paginate` method of the client: only paths of paged collections compile. */
export interface Paginate {
  <P extends PagedPath, const E extends readonly ExpandValue<P, 'get'>[] = [], I = Record<never, never>>(
    path: P,
    ...init: CallArguments<P, 'get', E, I>
  ): Collection<P, ExpandOf<I>>
  /** For wrappers, as that of {@link CallMethod}. */
  <P extends PagedPath & PathThatRequiresNothing<'get'>>(path: P): Collection<P>
}

/** What is read of a collection, with the values of its `expand`. */
type Collection<P extends PagedPath, E extends Expand = []> = Paginated<
  Item<P, Data<P, 'get', E>>,
  Data<P, 'get', E>
>

/** What the pages of a collection hold. */
export type Item<P, D> = P extends keyof typeof itemsProperty
  ? ItemOf<D[(typeof itemsProperty)[P] & keyof D]>
  : ItemOf<D>
type ItemOf<D> = D extends readonly (infer T)[] ? T : never
