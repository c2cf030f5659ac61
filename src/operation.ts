import type { PagedPath } from '../generated/paging.ts'
import type { paths } from '../generated/schema.ts'
import type {
  BodyOf,
  ContextHeaders,
  Data,
  ExpandOf,
  FetchInit,
  HeadersOf,
  Method,
  Operation,
  ProblemOf,
  Result,
  Seen,
} from './call.ts'
import type { Client } from './client.ts'
import type { Item } from './paging/method.ts'
import type { Paginated } from './paging/paginate.ts'

/** What a function of `ev-energy/api/…` takes besides `expand`: the parts of the request, and the options of fetch. */
export type OperationInit<P extends keyof paths, M extends Method> = FetchInit &
  PartsOf<Operation<P, M>> &
  BodyOf<Operation<P, M>>

type PartsOf<O> = O extends { parameters: infer P }
  ? Pick<P, keyof P & 'path'> & WithoutExpand<Pick<P, keyof P & 'query'>> & HeaderPart<P>
  : never

interface HeaderPart<P> {
  header?: ContextHeaders & HeadersOf<P>
}

/** It stands beside the query, where the compiler reads its values one by one. */
type WithoutExpand<P> = {
  [K in keyof P]: P[K] extends object | undefined ? Omit<NonNullable<P[K]>, 'expand'> : P[K]
}

/** Gives the compiler the values of `expand`, and whether they are there for sure. */
export type Expanding<E, I> = { expand?: E } & Seen<I>

/** What a function of `ev-energy/api/…` resolves to, as the client's method does. */
export type Outcome<P extends keyof paths, M extends Method, I = Record<never, never>> = Promise<
  Result<Data<P, M, ExpandIn<I>>, ProblemOf<P, M>>
>

/** What a function of `ev-energy/api/…` that pages through a collection returns. */
export type Pages<P extends PagedPath, I = Record<never, never>> = Paginated<
  Item<P, Data<P, 'get', ExpandIn<I>>>,
  Data<P, 'get', ExpandIn<I>>
>

type ExpandIn<I> = I extends unknown ? ExpandOf<{ params: { query: I } }> : never

interface Parts {
  path?: object
  query?: object
  header?: object
  expand?: readonly string[]
}

type Sent = (path: string, init: object) => unknown

/** Calls a method of the client with what a function of `ev-energy/api/…` was given. */
export const call = <R>(
  ev: Client,
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE' | 'paginate',
  template: keyof paths,
  { path, query, header, expand, ...init }: Parts = {},
): R =>
  (ev[method] as Sent)(template, { ...init, params: { path, query: { ...query, expand }, header } }) as R
