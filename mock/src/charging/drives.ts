import { resourceType } from '../engine/world/resource-type.ts'
import { rows } from '../engine/world/source.ts'
import type { World } from '../engine/world/world.ts'

/** A way that a vehicle went besides those of its habits; it came back when it set out, to keep to the clock. */
export interface Drive {
  /** In milliseconds since 1970. */
  readonly time: number
  /** Energy that it took, in watt-hours. */
  readonly energy: number
}

interface Drives {
  readonly drives: readonly Drive[]
}

const COLLECTION = '/drives'
/** Older ones are taken for one, so that the odometer still counts them. */
const MOST = 100
const NONE: readonly Drive[] = []
const nobody = rows<Drives>([])

/** Where the drives are kept that somebody brought about. No operation leads here. */
export const drivesType = resourceType<Drives>({
  path: `${COLLECTION}/{vehicle_id}`,
  collection: () => nobody,
})

/** The drives of a vehicle that somebody brought about, in order. */
export function drivesOf(world: World, vehicle: string): readonly Drive[] {
  return (world.get(`${COLLECTION}/${vehicle}`) as Drives | undefined)?.drives ?? NONE
}

/** Notes that a vehicle has just driven away an energy, in watt-hours. */
export function keepDrive(world: World, vehicle: string, energy: number): void {
  const [first, second, ...others] = [...drivesOf(world, vehicle), { time: world.now(), energy }]
  const drives =
    first && second && others.length + 2 > MOST
      ? [{ time: second.time, energy: first.energy + second.energy }, ...others]
      : [first, second, ...others].filter((drive) => drive !== undefined)
  world.create(COLLECTION, vehicle, { drives })
}
