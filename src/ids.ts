/**
 * Ids of the API: four letters that name the collection, and a ULID (https://github.com/ulid/spec).
 *
 * @example
 * import { idOf, isId, newId, parseId, urlOf } from 'ev-energy/ids'
 *
 * @module
 */
import { decodeTime, encodeTime, TIME_LEN, TIME_MAX, ulid } from 'ulid'
import { collections } from '../generated/ids.ts'

type Collections = typeof collections

/** The four letters that an id begins with, such as `evse` and `vhcl`. */
export type Prefix = keyof Collections

/** An id of one collection, or of any: `Id<'evse'>` is `` `evse${string}` ``. */
export type Id<P extends Prefix = Prefix> = `${P}${string}`

/** Prefixes of the resources that have a URL of their own. */
export type LinkedPrefix = { [P in Prefix]: Collections[P]['path'] extends string ? P : never }[Prefix]

/** What {@link parseId} finds in an id. */
export interface ParsedId<P extends Prefix = Prefix> {
  id: Id<P>
  prefix: P
  /** Name of the resource, as in the API's documentation: `EVSE` for `evse`. */
  resource: Collections[P]['resource']
  /** Path of its collection, `/evses` for `evse`; null where the API cannot retrieve the resource by its id. */
  path: Collections[P]['path']
  /** The 26 characters behind the prefix. */
  ulid: string
  /** When the id was made, to the millisecond. */
  time: Date
}

/** Thrown for text that is not an id, not an id of the wanted collection, or not a URL that ends in one. */
export class InvalidIdError extends TypeError {
  override readonly name = 'InvalidIdError'
}

/**
 * Takes an id apart, and checks it on the way: the result's `id` is typed.
 *
 * @param id text from anywhere
 * @param prefix the collection that it must belong to; any if left out
 * @throws InvalidIdError that says what is wrong
 *
 * @example
 * parseId('evse01HSH04KDEWF6Z4DB2J77J74K5').time // 2024-03-21T…
 * const { id } = parseId(request.params.id, 'evse') // id: `evse${string}`
 */
export function parseId<P extends Prefix>(id: string, prefix: P): ParsedId<P>
export function parseId(id: string): ParsedId
export function parseId(id: string, prefix?: Prefix): ParsedId {
  const fault = faultOf(id, prefix)
  if (fault)
    throw new InvalidIdError(
      `${quote(id)} is not ${prefix ? `an id of the collection "${prefix}"` : 'an id'}: ${fault}`,
    )
  const found = id.slice(0, 4) as Prefix
  const time = new Date(decodeTime(id.slice(4)))
  return { id: id as Id, prefix: found, ...collections[found], ulid: id.slice(4), time }
}

/**
 * Whether a value is an id, and if a prefix is given, one of that collection.
 *
 * @example
 * if (isId(text, 'evse')) await ev.GET('/evses/{evse_id}', { params: { path: { evse_id: text } } })
 */
export function isId<P extends Prefix = Prefix>(value: unknown, prefix?: P): value is Id<P> {
  return faultOf(value, prefix) === undefined
}

/**
 * Makes an id, for tests and seeds; real ones come from the API.
 *
 * @param prefix the collection
 * @param options.time when it is made out to be created: a Date or milliseconds since 1970. Default now
 * @param options.random gives numbers from 0 up to but not including 1. Default the platform's secure source; React
 *   Native has none, so pass one there or install `react-native-get-random-values`
 * @throws RangeError for a time before 1970, after the year 10889 or not in whole milliseconds, and for a number from
 *   `random` that is out of range
 *
 * @example
 * newId('evse') // evse01K…
 * newId('evse', { time: new Date('2026-01-01'), random: seeded })
 */
export function newId<P extends Prefix>(
  prefix: P,
  options: { time?: Date | number | undefined; random?: (() => number) | undefined } = {},
): Id<P> {
  if (!Object.hasOwn(collections, prefix))
    throw new InvalidIdError(`${quote(prefix)} is not a prefix of the API's ids`)
  const { random } = options
  const time = Number(options.time ?? Date.now())
  if (!Number.isInteger(time) || time < 0 || time > TIME_MAX)
    throw new RangeError(`newId(): time must be whole milliseconds from 0 to ${TIME_MAX}, not ${time}`)
  // ulid() itself takes a time of 0 for "now".
  return `${prefix}${encodeTime(time)}${ulid(undefined, random && (() => checked(random()))).slice(TIME_LEN)}`
}

/**
 * The id at the end of a resource's URL, the way resources refer to each other.
 *
 * @param url absolute; a trailing slash, a query and a fragment do not matter
 * @param prefix the collection that it must belong to; any if left out
 * @throws InvalidIdError if the URL does not end in an id, as for `/users/me` and the logs, which are named by a time
 *
 * @example
 * idOf('https://api.ev.energy/v2/evses/evse01HSH04KDEWF6Z4DB2J77J74K5', 'evse') // evse01HSH04…
 */
export function idOf<P extends Prefix>(url: string, prefix: P): Id<P>
export function idOf(url: string): Id
export function idOf(url: string, prefix?: Prefix): Id {
  const [, segment] =
    typeof url === 'string'
      ? (/^https?:\/\/[^/?#]+\/(?:[^?#]*\/)?([^/?#]+)\/?(?:[?#]|$)/.exec(url) ?? [])
      : []
  if (segment === undefined) throw new InvalidIdError(`${quote(url)} is not the absolute URL of a resource`)
  return (prefix ? parseId(segment, prefix) : parseId(segment)).id
}

/**
 * The URL of a resource, for request bodies that refer to one.
 *
 * @param id of a collection that has URLs; others do not compile
 * @param options.baseUrl default `https://api.ev.energy/v2`
 * @throws InvalidIdError for text that is not an id, and for an id whose resource has no URL
 *
 * @example
 * urlOf('trim01HRFHBCM7VBSWRPVYFBQMH2BR') // https://api.ev.energy/v2/vehicle_trims/trim01HRFHBCM7VBSWRPVYFBQMH2BR
 */
export function urlOf(id: Id<LinkedPrefix>, options: { baseUrl?: string | undefined } = {}): string {
  const { path, resource } = parseId(id)
  if (path === null)
    throw new InvalidIdError(`${quote(id)} has no URL: the API does not retrieve ${resource} by its id`)
  return `${(options.baseUrl ?? 'https://api.ev.energy/v2').replace(/\/+$/, '')}${path}/${id}`
}

function faultOf(id: unknown, wanted: Prefix | undefined): string | undefined {
  if (typeof id !== 'string') return `it is ${id === null ? 'null' : typeof id}, not a string`
  if (id.length !== 30) return `it has ${id.length} characters instead of 30, a prefix of 4 and a ULID of 26`
  const prefix = id.slice(0, 4)
  if (wanted !== undefined && prefix !== wanted) return `it does not begin with "${wanted}"`
  if (!Object.hasOwn(collections, prefix)) return 'no collection has its first four letters as the prefix'
  if (!/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(id.slice(4)))
    return 'what follows the prefix is not a ULID (a digit up to 7, then digits and capitals without I, L, O and U)'
  return undefined
}

function checked(random: number): number {
  if (random >= 0 && random < 1) return random
  throw new RangeError(`newId(): random() must give numbers from 0 up to but not including 1, not ${random}`)
}

/** A value for an error message: short, and with no line break in it. */
const quote = (value: unknown) =>
  typeof value === 'string'
    ? JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
    : typeof value
