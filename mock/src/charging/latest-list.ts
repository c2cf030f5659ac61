import { type ResourceType, resourceType } from '../engine/world/resource-type.ts'
import { rows } from '../engine/world/source.ts'
import type { World } from '../engine/world/world.ts'

/** The latest of what somebody did with each of many things, in order. */
export interface LatestList<T> {
  /** Where they are kept. No operation leads here. */
  readonly type: ResourceType
  /** Those of one thing, ascending. */
  of(world: World, id: string): readonly T[]
  /** Keeps another one. */
  add(world: World, id: string, entry: T): void
}

export interface LatestListOptions<T> {
  /** Path under which they are kept, by the ids of what they are of. */
  readonly collection: string
  /** Property that holds them. */
  readonly property: string
  /** As many as are kept of one thing. */
  readonly most: number
  /** What stands for the two oldest where there are more. Default: the second. */
  join?(oldest: T, second: T): T
}

export function createLatestList<T>({
  collection,
  property,
  most,
  join,
}: LatestListOptions<T>): LatestList<T> {
  const nothing: readonly T[] = []
  const nobody = rows<Readonly<Record<string, readonly T[]>>>([])
  const of = (world: World, id: string) =>
    (world.get(`${collection}/${id}`)?.[property] as readonly T[] | undefined) ?? nothing
  return {
    type: resourceType({ path: `${collection}/{id}`, collection: () => nobody }),
    of,
    add(world, id, entry) {
      const all = [...of(world, id), entry]
      const [first, second, ...others] = all
      const full = first !== undefined && second !== undefined && all.length > most
      world.create(collection, id, { [property]: full ? [join?.(first, second) ?? second, ...others] : all })
    },
  }
}
