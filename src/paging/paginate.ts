import { type BaseUrl, normalise, originOf } from '../base-url.ts'
import type { Result } from '../call.ts'
import { reasonOf } from '../deadline.ts'
import { type ProblemError, problemErrorOf } from '../problem-error.ts'
import { linkTarget } from './link.ts'

/** One page of a collection. */
export interface Page<Item, Body = Item[]> {
  items: Item[]
  /** The body of the answer: the items themselves, or what holds them. */
  data: Body
  /** The answer; its body has been read. */
  response: Response
}

/**
 * A collection, read page by page while you iterate, and anew by each iteration.
 *
 * Iterating throws a {@link ProblemError} when a page is answered with a problem, a {@link PagingError} when there is no
 * way on, and the reason of the `signal` once that is aborted. What came before has been handed out by then.
 */
export interface Paginated<Item, Body = Item[]> extends AsyncIterable<Item> {
  /** The pages instead of their items. */
  pages(): AsyncIterable<Page<Item, Body>>
  /**
   * The items in one array; reads no page behind the last that it needs.
   *
   * @param options.limit most items to take; `Infinity` for all, however many requests and how much memory that takes
   * @throws RangeError for a limit that is not a whole number from 0
   */
  toArray(options: { limit: number }): Promise<Item[]>
}

/** Thrown when a collection cannot be read on: its `Link` header is broken, leads elsewhere or in a circle. */
export class PagingError extends Error {
  override readonly name = 'PagingError'
}

type Holder = Record<string, unknown> | undefined

const faultOf = (path: string, what: string) => new PagingError(`GET ${path}: ${what}`)

/** The items in the body of a page: the list itself, or what is in an object under the name of the collection. */
function itemsOf(path: string, data: unknown): unknown[] {
  const items = Array.isArray(data) ? data : (data as Holder)?.[path.replace(/.*\//, '')]
  if (!Array.isArray(items)) throw faultOf(path, 'the answer is not a list')
  return items
}

/**
 * Follows the `next` links of a collection (RFC 8288), within the origin of the API only.
 *
 * @param path template of the collection
 * @param read answers the page at a URL, the first one without
 */
export function paginate(
  path: string,
  base: BaseUrl,
  signal: AbortSignal | null | undefined,
  read: (url?: string) => Promise<Result<unknown>>,
): Paginated<unknown, unknown> {
  const fail = (what: string) => faultOf(path, what)

  async function* pages() {
    const visited = new Set<string>()
    let url: string | undefined
    for (;;) {
      const { data, error, response } = await read(url)
      if (error) throw await problemErrorOf(error, response)
      yield { items: itemsOf(path, data), data, response }

      visited.add(url ?? response.url)
      const target = linkTarget(response.headers.get('Link') ?? '', 'next')
      if (target === null) throw fail('the Link header is broken')
      if (target === undefined || target === 'about:blank') return
      // Absolute URLs stay as they are, for React Native's URL would change some.
      url = originOf(target) ? target : normalise(target, response.url || url || base.href)
      if (originOf(url) !== base.origin) throw fail(`the next link leaves ${base.origin}`)
      if (visited.has(url)) throw fail('the next link leads in a circle')
    }
  }

  async function* items() {
    for await (const page of pages())
      for (const item of page.items) {
        if (signal?.aborted) throw reasonOf(signal)
        yield item
      }
  }

  return {
    [Symbol.asyncIterator]: items,
    pages,
    async toArray(options) {
      if (!options)
        throw new TypeError('toArray(): say how many at most, as in { limit: 100 }; Infinity for all')
      const { limit } = options
      if (Math.floor(limit) !== limit || limit < 0)
        throw new RangeError(`toArray(): limit cannot be ${limit}`)
      const found: unknown[] = []
      if (limit) for await (const item of items()) if (found.push(item) >= limit) break
      return found
    },
  }
}
