import { type StoreType, storeType } from '../engine/world/store.ts'
import type { World } from '../engine/world/world.ts'

/** The latest of what somebody did with each of many things, in order. */
export interface LatestList<T> {
  /** Where they are kept, by the ids of what they are of. */
  readonly store: StoreType<Readonly<Record<string, readonly T[]>>>
  /** Those of one thing, ascending. */
  of(world: World, id: string): readonly T[]
  /** Keeps another one. */
  add(world: World, id: string, entry: T): void
}

export interface LatestListOptions<T> {
  /** Name of the store that they are kept in. */
  readonly name: string
  /** Property of its values that holds them. */
  readonly property: string
  /** As many as are kept of one thing. */
  readonly most: number
  /** What stands for the two oldest where there are more. Default: the second. */
  join?(oldest: T, second: T): T
}

export function createLatestList<T>({ name, property, most, join }: LatestListOptions<T>): LatestList<T> {
  const nothing: readonly T[] = []
  const store = storeType<Readonly<Record<string, readonly T[]>>>({ path: `/${name}/{id}` })
  const of = (world: World, id: string) => world.store(store).get(id)?.[property] ?? nothing
  return {
    store,
    of,
    add(world, id, entry) {
      const all = [...of(world, id), entry]
      const [first, second, ...others] = all
      const full = first !== undefined && second !== undefined && all.length > most
      world.store(store).set(id, { [property]: full ? [join?.(first, second) ?? second, ...others] : all })
    },
  }
}
