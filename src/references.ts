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
  Result,
  Seen,
} from './call.ts'

/** The `resolve` method of the client: what it answers is known where the reference says its path. */
export type Resolve = <
  P extends PathOf<'get'> = never,
  const E extends readonly ExpandValue<P, 'get'>[] = [],
  I = Record<never, never>,
>(
  reference: Reference<P>,
  init?: ResolveInit<P> & Literally<E> & Seen<I>,
) => Promise<Result<[P] extends [never] ? unknown : Data<P, 'get', ExpandOf<I>>>>

/** As {@link Init}, less what the reference says itself. */
type ResolveInit<P extends keyof paths> = FetchInit & {
  params?: [P] extends [never]
    ? { query?: Record<string, unknown>; header?: ContextHeaders }
    : Operation<P, 'get'> extends { parameters: infer Q }
      ? Omit<Params<Q>, 'path'>
      : never
}

/**
 * Checks a reference before it is followed.
 *
 * @returns the URL, and the path in it for messages, with `{id}` for what has a digit: ids and times belong in no log
 * @throws TypeError for what is not the absolute URL of something in the API
 */
export function parseReference(reference: string, base: BaseUrl): { url: string; path: string } {
  if (typeof reference !== 'string' || originOf(reference) !== base.origin)
    throw new TypeError(
      `ev.resolve(): a reference is an absolute URL that begins with ${base.origin}/; nothing was sent`,
    )
  const url = reference.replace(/#.*/s, '')
  const path = url.slice((url.startsWith(`${base.href}/`) ? base.href : base.origin).length)
  return { url, path: path.replace(/\?.*/s, '').replace(/[^/]*\d[^/]*/g, '{id}') }
}
