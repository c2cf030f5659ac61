import { normalise, originOf } from '../base-url.ts'
import type { Result } from '../call.ts'
import { linkTarget } from '../paging/link.ts'
import { itemsOf, PagingError } from '../paging/paginate.ts'
import { problemErrorOf } from '../problem-error.ts'

/** One page of an infinite query: plain values, so that a cache may keep it in storage. */
export interface QueryPage<Item> {
  items: Item[]
  /** URL of the page behind this one; null at the end. */
  next: string | null
  /** URL of the page before this one; null at the start. */
  previous: string | null
}

/**
 * Reads a page and the links to its neighbours (RFC 8288).
 *
 * @param path template of the collection
 * @param url of this page, where a link led to it
 * @throws ProblemError when the API answered with a problem, PagingError for an answer that is no page
 */
export async function pageOf(
  path: string,
  answer: Promise<Result<unknown>>,
  url: string | null,
): Promise<QueryPage<unknown>> {
  const { data, error, response } = await answer
  if (error) throw await problemErrorOf(error, response)
  const neighbour = (relation: string) => {
    const target = linkTarget(response.headers.get('Link') ?? '', relation)
    if (target === null) throw new PagingError(`GET ${path}: the Link header is broken`)
    if (target === undefined || target === 'about:blank') return null
    return originOf(target) ? target : normalise(target, response.url || url || '') || null
  }
  return { items: itemsOf(path, data), next: neighbour('next'), previous: neighbour('previous') }
}
