import { createPlaces, type Places } from './places.ts'
import type { ResourceType, StoreType } from './resource-type.ts'
import { parentOf } from './segments.ts'

/** Which paths worlds have: the same for every one that is made of the same types. */
export interface Shape {
  readonly types: readonly ResourceType[]
  /** Types by the paths of their resources. */
  readonly items: Pick<Places<ResourceType>, 'find'>
  /** Types by the paths of their collections. */
  readonly collections: Pick<Places<ResourceType>, 'find'>
  /** Stores by the paths that their values have in a snapshot. */
  readonly stores: Pick<Places<StoreType>, 'find'>
  /** The nearest shorter path that is the place of a resource. */
  above(path: string, type: ResourceType): string | undefined
}

export function shapeOf(types: readonly ResourceType[], kinds: readonly StoreType[]): Shape {
  const items = createPlaces<ResourceType>()
  const collections = createPlaces<ResourceType>()
  const stores = createPlaces<StoreType>()
  for (const kind of kinds) stores.add(kind.path, kind)
  for (const type of types) {
    items.add(type.path, type)
    if (type.collection) collections.add(parentOf(type.path), type)
  }
  const depths = new Map(types.map((type) => [type, depthAbove(type)]))

  return {
    types,
    items,
    collections,
    stores,
    above(path, type) {
      const depth = depths.get(type) ?? 0
      let end = 0
      for (let i = 0; i < depth; i++) end = path.indexOf('/', end + 1)
      return end === 0 ? undefined : path.slice(0, end)
    },
  }

  /** How many segments its template has; 0 where there is none. */
  function depthAbove({ path, collection }: ResourceType): number {
    for (let above = parentOf(collection ? parentOf(path) : path); above.length > 1; above = parentOf(above))
      if (items.find(above)) return above.split('/').length - 1
    return 0
  }
}
