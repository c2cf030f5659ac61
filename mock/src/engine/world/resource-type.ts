import type { Part } from '../part.ts'
import type { Change } from './changes.ts'
import type { Memory } from './derived.ts'
import type { Events } from './events.ts'
import type { Resource } from './resource.ts'
import type { Source } from './source.ts'
import type { WorldState } from './world-state.ts'

/** Values of a path's parameters, by name. */
export type Params = Readonly<Record<string, string>>

// These are methods, so that the world's table of types can hold each of them, whatever its resources are.
interface Reading<T> {
  passes(resource: T, value: string, world: World): boolean
  rank(resource: T): string
  part(list: Source<T>, value: string, world: World): Source<T>
}

/** Tells whether a resource passes a query parameter. */
export type Filter<T> = Reading<T>['passes']

/**
 * A kind of resource: where it is, what it looks like, who sees it.
 *
 * @typeParam Kept what is derived and written of it, where all else follows from that
 */
export interface ResourceType<T extends object = object, Kept extends object = object> {
  /** Path template of one of them: `/vehicles/{vehicle_id}`, or `/users/{user_id}/payout_method` for what is single. */
  readonly path: string
  /** What the collection holds before anything is written; its template is `path` without the last segment. */
  collection?(world: World, params: Params): Source<Kept>
  /** The resource itself, for one that is in no collection. */
  single?(world: World, params: Params): Kept | undefined
  /** Whether lists begin with the greatest key. */
  readonly newestFirst?: boolean
  /** Whether lists leave out what was created: it is there for those who know its address. */
  readonly hidesCreated?: boolean
  /**
   * Properties that follow from the rest of the world or from the time, on top of what is kept; undefined for a
   * resource that went with another.
   */
  live?(resource: Kept, world: World, params: Params): T | undefined
  /**
   * Id of the user whom it belongs to; undefined for what everybody sees. Default: that of the resource whose path it
   * continues.
   */
  owner?(resource: T, world: World, params: Params): string | undefined
  /** Query parameters that choose from the list. */
  readonly filters?: Readonly<Record<string, Filter<T>>>
  /** Query parameters that need not look at the whole list: what is left of it, to which the filters still apply. */
  readonly lookups?: Readonly<Record<string, Reading<T>['part']>>
  /** Values of `ordering` (without the sign), and what they sort by. */
  readonly orderings?: Readonly<Record<string, Reading<T>['rank']>>
}

/** Declares a type of resource, by which what is found in the world has its properties. */
export function resourceType<T extends object, Kept extends object = T>(
  type: ResourceType<T, Kept>,
): ResourceType<T, Kept> {
  return type
}

/** Where a collection is found, and what is in it. */
export interface Collection<T extends object = Resource> {
  readonly type: ResourceType<T>
  readonly path: string
  readonly params: Params
  readonly source: Source<T>
}

/**
 * What a world remembers besides its resources: facts that no operation shows by themselves. No path of the API leads to
 * them.
 */
export interface StoreType<T extends object = object> {
  /**
   * Tells it from others. A snapshot has its values under such paths, with their keys in the braces; where there are
   * several of these, a key has as many parts, with slashes between them.
   */
  readonly path: `/${string}`
  /** What follows from the seed under a key that nothing was written to. */
  derive?(world: World, key: string): T | undefined
  /** Id of the user whom a value belongs to. */
  owner?(value: T, world: World): string | undefined
  /** Paths of resources that tell of a value. */
  shows?(value: T): readonly string[]
  /**
   * Looks at a value where the schema of what is saved says too little.
   *
   * @throws {TypeError} for what cannot be
   */
  check?(value: T): void
}

/** What a world has in one of its stores. */
export interface Store<T extends object> {
  get(key: string): T | undefined
  set(key: string, value: T): void
  /** Replaces some of the properties of a value. */
  change(key: string, properties: Partial<T>): void
  remove(key: string): void
  /** Keys that were set, ascending. */
  keys(): readonly string[]
  /** Those of them whose values belong to a user, ascending. */
  ownedBy(user: string): readonly string[]
}

/** All resources: derived from a seed, plus what was written since. */
export interface World extends Part<WorldState> {
  readonly seed: string
  readonly users: number
  readonly types: readonly ResourceType[]
  /** What was derived lately. */
  readonly memory: Memory
  readonly events: Events
  now(): number
  /** When something was last written, in milliseconds since 1970; undefined while nothing is. */
  readonly written: number | undefined
  /** Another number after each write, reset and load. */
  readonly version: number
  /** Reads with another time as the present, in milliseconds since 1970. What was written since stays written. */
  asOf<T>(time: number, read: () => T): T
  /** The resource at a path of the API; undefined where there is none. */
  get(path: string): Resource | undefined
  /** The resource at a path of the API, if it is one of a type. */
  read<T extends object>(type: ResourceType<T>, path: string): T | undefined
  /** The collection at a path of the API, if it is one of a type. */
  all<T extends object>(type: ResourceType<T>, path: string): Source<T> | undefined
  /** The collection at a path of the API; undefined where there is none, or where its parent is missing. */
  collection(path: string): Collection | undefined
  /** What it remembers besides its resources. */
  store<T extends object>(type: StoreType<T>): Store<T>
  /** Id of the user whom the resource at a path belongs to; undefined for what belongs to nobody. */
  owner(path: string, resource: object): string | undefined
  /** The number of a user (see series.ts); undefined for one that was created, and for ids of no user. */
  userOrdinal(user: string): number | undefined
  /** An id for something new: its time is now, its chance that of the world. */
  newId<Prefix extends string>(prefix: Prefix): `${Prefix}${string}`
  /** Adds a resource to a collection and gives its path. */
  create(collection: string, key: string, resource: Resource): string
  /** Replaces properties of the resource at a path. */
  change(path: string, properties: Resource): void
  remove(path: string): void
  /** Begins anew from another seed, with another number of users. */
  regrow(options: { readonly seed?: string; readonly users?: number }): void
  /** What it grows from, and how many ids it has made. */
  origin(): Omit<WorldState, 'changes'>
  /** What was written to the resource at a path. */
  changeAt(path: string): Change | undefined
  /** Forgets what can be derived again. */
  rest(): void
}
