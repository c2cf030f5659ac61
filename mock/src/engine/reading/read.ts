import type { Query } from '../../http/request-parts.ts'
import type { Resource } from '../world/resource.ts'
import type { ResourceType } from '../world/resource-type.ts'
import { parentOf } from '../world/segments.ts'
import type { Collection } from '../world/world.ts'
import type { Call, Handler } from './call.ts'
import { badCursor, type Listing, linkHeader, type Paging, pageOf, take } from './page.ts'
import { createSearch } from './search.ts'
import { find, isVisible, notFound } from './visible.ts'

/** Answers with the resource at the path. */
export const retrieve: Handler = (call) => ({ status: 200, body: find(call, call.path) })

/** Answers with the collection at the path, or with a page of it. */
export const list: Handler = async (call) => {
  const collection = visibleCollection(call)
  const listing = listingOf(call, collection)
  const paging = call.operation.extensions['x-pagination'] as Paging | undefined
  if (!paging) return { status: 200, body: await firstOf(call, listing) }
  checkCursor(collection, paging, call.query)
  const page = await pageOf(listing, paging, call.query, createSearch(call.signal))
  const headers = { Link: linkHeader(call.base + call.path, call.query, page) }
  const property = call.operation.extensions['x-page-items'] as string | undefined
  if (property === undefined) return { status: 200, body: page.items, headers }
  return { status: 200, body: { ...call.world.get(call.path), [property]: page.items }, headers }
}

/** What a caller sees of a collection, filtered as the query asks. */
export function listingOf(call: Call, collection: Collection): Listing<Resource> {
  const { world, actor, query } = call
  const { type, path, source } = collection
  const filters = Object.entries(type.filters ?? {}).flatMap(([name, filter]) => {
    const value = query[name]
    return value === undefined ? [] : [(resource: Resource) => filter(resource, String(value), world)]
  })
  const sought = Object.entries(type.lookups ?? {}).filter(([name]) => query[name] !== undefined)
  const part = (actor.user !== undefined && source.owned?.(actor.user)) || source
  const mine = sought.reduce((found, [name, lookup]) => lookup(found, String(query[name]), world), part)
  const item = (key: string) => {
    const resource = mine.get(key)
    if (!resource || !isVisible(call, `${path}/${key}`, resource)) return undefined
    return filters.every((passes) => passes(resource)) ? resource : undefined
  }
  const ordering = typeof query.ordering === 'string' ? query.ordering : undefined
  if (ordering !== undefined) return ordered(type, mine.keys(), item, ordering)
  const { newestFirst = false } = type
  const { skip } = mine
  return {
    item,
    keys: (from, backwards = false) => mine.keys(from, backwards !== newestFirst),
    ...(skip && filters.length === 0 && { skip: (count) => skip(count, undefined, newestFirst) }),
  }
}

/** A list in an order of its own is put together first; only the catalogues offer that. */
function ordered(
  type: ResourceType,
  keys: Iterable<string>,
  item: (key: string) => Resource | undefined,
  ordering: string,
): Listing<Resource> {
  const value = type.orderings?.[ordering.replace(/^-/, '')] ?? (() => '')
  const sign = ordering.startsWith('-') ? -1 : 1
  const entries = [...keys].flatMap((key) => {
    const resource = item(key)
    return resource ? [{ key, rank: value(resource) }] : []
  })
  entries.sort((a, b) => sign * (a.rank.localeCompare(b.rank) || (a.key < b.key ? -1 : 1)))
  const order = entries.map(({ key }) => key)
  return {
    item,
    keys(from, backwards = false) {
      const place = from === undefined ? -1 : order.indexOf(from)
      if (from !== undefined && place < 0)
        throw badCursor('page_after', 'The list does not hold this resource.')
      if (backwards) return order.slice(0, place < 0 ? undefined : place).reverse()
      return order.slice(place + 1)
    },
  }
}

/** Items of a list that has no pages. */
const MOST = 1_000

/**
 * The first items of a list, of all that there are where it has no pages.
 *
 * @param most items at most
 */
export async function firstOf(
  { signal }: Pick<Call, 'signal'>,
  listing: Listing<Resource>,
  most = MOST,
): Promise<Resource[]> {
  const { found } = await take(listing, most, createSearch(signal))
  return found.map(([, item]) => item)
}

function visibleCollection(call: Call): Collection {
  const collection = call.world.collection(call.path)
  if (!collection) throw notFound(call.path, call.actor.user)
  for (let path = call.path; path.length > 1; path = parentOf(path)) {
    const resource = call.world.get(path)
    if (resource && !isVisible(call, path, resource)) throw notFound(call.path, call.actor.user)
  }
  return collection
}

/** A cursor is the id of a resource of this collection, not of another. */
function checkCursor({ source }: Collection, paging: Paging, query: Query): void {
  if (paging !== 'cursor') return
  for (const name of ['page_after', 'page_before']) {
    const value = query[name]
    if (typeof value !== 'string') continue
    const [first] = source.keys()
    if (first !== undefined && !/^[A-Z]/.test(first) && first.slice(0, 4) !== value.slice(0, 4))
      throw badCursor(
        name,
        `Not the id of a resource of this collection; those begin with ${first.slice(0, 4)}.`,
      )
  }
}
