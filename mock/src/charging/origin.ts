import type { Resource } from '../engine/world/resource.ts'
import type { Source } from '../engine/world/source.ts'
import type { World } from '../engine/world/world.ts'

/**
 * A collection as it was when the world began. The past does not change because somebody moves house or buys another
 * charger today.
 */
export function origin(world: World, template: string): Source<Resource> | undefined {
  const type = world.types.find(({ path }) => path === template)
  return type?.collection?.(world, {}) as Source<Resource> | undefined
}
