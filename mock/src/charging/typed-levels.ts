import { resourceType } from '../engine/world/resource-type.ts'
import { rows } from '../engine/world/source.ts'
import type { World } from '../engine/world/world.ts'
import type { KnownLevel } from './stay.ts'

interface TypedLevels {
  readonly levels: readonly KnownLevel[]
}

const COLLECTION = '/typed_levels'
const MOST = 20
const NONE: readonly KnownLevel[] = []
const nobody = rows<TypedLevels>([])

/** Where the battery levels are kept that drivers typed in while they were at no plug. No operation leads here. */
export const typedLevelsType = resourceType<TypedLevels>({
  path: `${COLLECTION}/{vehicle_id}`,
  collection: () => nobody,
})

/** The last levels that the driver of a vehicle typed in, ascending. */
export function typedLevels(world: World, vehicle: string): readonly KnownLevel[] {
  return (world.get(`${COLLECTION}/${vehicle}`) as TypedLevels | undefined)?.levels ?? NONE
}

/** Keeps a level that the driver of a vehicle types in. */
export function keepLevel(world: World, vehicle: string, level: KnownLevel): void {
  world.create(COLLECTION, vehicle, { levels: [...typedLevels(world, vehicle), level].slice(-MOST) })
}
