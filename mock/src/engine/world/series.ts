import { type Derived, derivedIn } from './derived.ts'
import { merged, type Source, walk } from './source.ts'
import { type IdOf, timeOf, ulidAt } from './ulid.ts'
import type { World } from './world.ts'

/**
 * Resources that are numbered instead of stored. The number is in the time of the id, so that any of them is found
 * from its id and a page is found from its cursor, however many there are.
 *
 * Ids that the documentation shows have numbers below zero: -1 for the first of them, -2 for the second.
 */
export interface Series<T, Prefix extends string = string> {
  readonly prefix: Prefix
  /** Ids that exist in every world because the documentation shows them; they belong to the default user. */
  readonly documented?: readonly IdOf<NoInfer<Prefix>>[]
  /** How many there are, besides the documented ones. */
  count(world: World): number
  /** When each of them came to be. */
  readonly pace: Pace
  derive(world: World, id: IdOf<Prefix>, ordinal: number): T
  /** The numbers that belong to the user of this number, ascending. */
  owned?(world: World, user: number): Iterable<number>
}

/** When the things of a series came to be, in their order. Times are whole milliseconds since 1970, no two the same. */
export interface Pace {
  timeOf(world: World, ordinal: number): number
  /** The number of what came to be at a time, or after everything up to a number below it; may be out of range. */
  near(world: World, time: number): number
}

/** One after another, at the same distance in milliseconds. */
export function steadily(start: number, step: number): Pace {
  return {
    timeOf: (_, ordinal) => start + ordinal * step,
    near: (_, time) => Math.floor((time - start) / step),
  }
}

/** What numbers things, whatever they look like. */
export type Numbered<Prefix extends string = string> = Omit<Series<unknown, Prefix>, 'derive'>

/** The id of a number. */
export function idOfOrdinal<Prefix extends string>(
  series: Numbered<Prefix>,
  world: World,
  ordinal: number,
): IdOf<Prefix> {
  if (ordinal < 0) {
    const id = series.documented?.[-ordinal - 1]
    if (id === undefined) throw new Error(`${series.prefix} has no documented id ${ordinal}`)
    return id
  }
  const { prefix, pace } = series
  const made = idsOf(prefix)(world).at(ordinal, () =>
    ulidAt(prefix, pace.timeOf(world, ordinal), world.seed, prefix, ordinal),
  )
  // They are kept by prefix.
  return made as IdOf<Prefix>
}

/** Ids by prefix: one is made several times whenever it is looked up, and whenever a URL mentions it. */
const ids = new Map<string, (world: World) => Derived<number, string>>()
const MOST_IDS = 2_000

function idsOf(prefix: string): (world: World) => Derived<number, string> {
  const known = ids.get(prefix) ?? derivedIn<number, string>(MOST_IDS)
  ids.set(prefix, known)
  return known
}

/** The number of an id; undefined for an id that is not of this world. */
export function ordinalOfId(series: Numbered, world: World, id: string): number | undefined {
  const known = series.documented?.indexOf(id) ?? -1
  if (known >= 0) return -known - 1
  const time = timeOf(series.prefix, id)
  if (time === undefined) return undefined
  const ordinal = series.pace.near(world, time)
  if (ordinal < 0 || ordinal >= series.count(world)) return undefined
  return idOfOrdinal(series, world, ordinal) === id ? ordinal : undefined
}

/** The collection of a series, with what belongs to a user when one is named. */
export function seriesSource<T, Prefix extends string>(series: Series<T, Prefix>, world: World): Source<T> {
  const get = (id: string) => {
    const ordinal = ordinalOfId(series, world, id)
    // What has a number here is an id of this series.
    return ordinal === undefined ? undefined : series.derive(world, id as IdOf<Prefix>, ordinal)
  }
  const id = (ordinal: number) => idOfOrdinal(series, world, ordinal)

  function* derived(from?: string, backwards = false): Generator<string> {
    const count = series.count(world)
    const time = from === undefined ? undefined : timeOf(series.prefix, from)
    // One step early, for two ids of one time differ in their tails.
    const near = time === undefined ? undefined : series.pace.near(world, time)
    const step = backwards ? -1 : 1
    const first = near === undefined ? (backwards ? count - 1 : 0) : near - step
    for (let i = Math.min(Math.max(first, 0), count - 1); i >= 0 && i < count; i += step) {
      const key = id(i)
      if (from === undefined || (backwards ? key < from : key > from)) yield key
    }
  }

  return {
    get,
    keys(from, backwards) {
      const all = derived(from, backwards)
      const { documented = [] } = series
      if (documented.length === 0) return all
      return merged([walk(documented.toSorted(), from, backwards), all], backwards)
    },
    ...(series.owned && {
      owned(user: string) {
        const owner = world.userOrdinal(user)
        const ordinals = owner === undefined ? [] : [...(series.owned?.(world, owner) ?? [])]
        const sorted = ordinals.map(id).sort()
        return { keys: (from, backwards) => walk(sorted, from, backwards), get }
      },
    }),
  }
}

/** Makes every `every`-th user own one: number i belongs to user i × `every`, the documented ones to the default user. */
export function oneForEvery<Id extends string = string>(every: number, documented: readonly Id[] = []) {
  return {
    documented,
    count: (world: World) => Math.ceil(world.users / every),
    owned: (_: World, user: number) =>
      user === DEFAULT_USER
        ? documented.map((_, i) => -i - 1)
        : user >= 0 && user % every === 0
          ? [user / every]
          : [],
    /** The user whom a number belongs to. */
    owner: (ordinal: number) => (ordinal < 0 ? DEFAULT_USER : ordinal * every),
  }
}

/** The number of the user that a sandbox starts with. */
export const DEFAULT_USER = -1
