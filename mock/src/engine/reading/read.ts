import type { Query } from '../../http/request-parts.ts'
import type { ResourceType } from '../world/resource-type.ts'
import { parentOf } from '../world/segments.ts'
import { prefixOf } from '../world/ulid.ts'
import type { Collection } from '../world/world.ts'
import type { Call, Reply } from './call.ts'
import { badCursor, type Listing, linkHeader, type Paging, pageOf, take } from './page.ts'
import { createSearch } from './search.ts'
import { isVisible, look, notFound } from './visible.ts'

/** Answers with the resource at the path. */
export function retrieve(call: Call): Reply {
  const resource = look(call, call.path)
  if (!resource) throw notFound(call.path, call.actor.user)
  return { status: 200, body: resource }
}

/** A collection, or a page of it. */
export interface ListReply<T> {
  readonly status: 200
  readonly body: T[]
  readonly headers?: Readonly<Record<string, string>>
}

/** Answers with the collection at the path, or with a page of it, whose items are of a type. */
export async function listOf<T extends object>(call: Call, type: ResourceType<T>): Promise<ListReply<T>> {
  const collection = visibleCollection(call)
  if (!isOf(collection, type)) throw new Error(`${call.path} is no collection of ${type.path}.`)
  const { items, headers } = await pageFor(call, collection)
  return { status: 200, body: items, ...(headers && { headers }) }
}

/** Answers with the collection at the path, or with a page of it. */
export async function list(call: Call): Promise<Reply> {
  const { items, headers } = await pageFor(call, visibleCollection(call))
  const property = call.operation.extensions['x-page-items'] as string | undefined
  const body = property === undefined ? items : { ...call.world.get(call.path), [property]: items }
  return { status: 200, body, ...(headers && { headers }) }
}

/** The items of a collection that a request asks for, and where its other pages are. */
interface Found<T> {
  readonly items: T[]
  readonly headers?: Readonly<Record<string, string>>
}

async function pageFor<T extends object>(call: Call, collection: Collection<T>): Promise<Found<T>> {
  const listing = listingOf(call, collection)
  const paging = call.operation.extensions['x-pagination'] as Paging | undefined
  if (!paging) return { items: await firstOf(call, listing) }
  checkCursor(collection, paging, call.query)
  const { items, ...neighbours } = await pageOf(listing, paging, call.query, createSearch(call.signal))
  return { items, headers: { Link: linkHeader(call.base + call.path, call.query, neighbours) } }
}

/** What a caller sees of a collection, filtered as the query asks. */
export function listingOf<T extends object>(
  call: Pick<Call, 'world' | 'actor' | 'query'>,
  collection: Collection<T>,
): Listing<T> {
  const { world, actor, query } = call
  const { type, path, source } = collection
  const filters = Object.entries(type.filters ?? {}).flatMap(([name, filter]) => {
    const value = query[name]
    return value === undefined ? [] : [(resource: T) => filter(resource, String(value), world)]
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
function ordered<T extends object>(
  type: ResourceType<T>,
  keys: Iterable<string>,
  item: (key: string) => T | undefined,
  ordering: string,
): Listing<T> {
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
export async function firstOf<T>(
  { signal }: Pick<Call, 'signal'>,
  listing: Listing<T>,
  most = MOST,
): Promise<T[]> {
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

function isOf<T extends object>(
  collection: Collection<object>,
  type: ResourceType<T>,
): collection is Collection<T> {
  return collection.type === type
}

/** A cursor is the id of a resource of this collection, not of another. */
function checkCursor({ source }: Pick<Collection<object>, 'source'>, paging: Paging, query: Query): void {
  if (paging !== 'cursor') return
  for (const name of ['page_after', 'page_before']) {
    const value = query[name]
    if (typeof value !== 'string') continue
    const [first = ''] = source.keys()
    const prefix = prefixOf(first)
    if (prefix !== undefined && !value.startsWith(prefix))
      throw badCursor(name, `Not the id of a resource of this collection; those begin with ${prefix}.`)
  }
}
