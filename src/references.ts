import type { paths, Reference } from '../generated/schema.ts'
import { type BaseUrl, originOf } from './base-url.ts'
import type {
  ContextHeaders,
  Data,
  ExpandOf,
  ExpandValue,
  FetchInit,
  Literally,
  Operation,
  Params,
  PathOf,
  ProblemOf,
  Result,
  Seen,
} from './call.ts'
import { type QueryValues, queryText } from './query.ts'

/** The `resolve` method of the client: what it answers is known where the reference says its path. */
export type Resolve = <
  P extends PathOf<'get'> = never,
  const E extends readonly ExpandValue<P, 'get'>[] = [],
  I = Record<never, never>,
>(
  reference: Reference<P>,
  init?: ResolveInit<P> & Literally<E> & Seen<I>,
) => Promise<[P] extends [never] ? Result<unknown> : Result<Data<P, 'get', ExpandOf<I>>, ProblemOf<P, 'get'>>>

/** As {@link Init}, less what the reference says itself. */
type ResolveInit<P extends keyof paths> = FetchInit & {
  params?: [P] extends [never]
    ? { query?: QueryValues; header?: ContextHeaders }
    : Operation<P, 'get'> extends { parameters: infer Q }
      ? Omit<Params<Q>, 'path'>
      : never
}

/**
 * Checks a reference before it is followed.
 *
 * @returns the path in it for messages, with `{id}` for what has a digit: ids and times belong in no log
 * @throws TypeError for what is not the absolute URL of something in the API
 */
export function pathOfReference(reference: string, base: BaseUrl): string {
  if (originOf(reference) !== base.origin)
    throw new TypeError(`ev.resolve(): the reference is not a URL of ${base.origin}`)
  return reference
    .replace(/[?#].*/s, '')
    .replace(`${base.href}/`, '/')
    .replace(base.origin, '')
    .replace(/[^/]*\d[^/]*/g, '{id}')
}

/** The URL that a reference leads to, with a query behind its own. */
export function withQuery(reference: string, query: QueryValues | undefined): string {
  const url = reference.replace(/#.*/s, '')
  const more = queryText(query)
  return url + (more && (url.includes('?') ? '&' : '?') + more)
}
