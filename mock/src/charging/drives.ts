import type { World } from '../engine/world/world.ts'
import { createLatestList } from './latest-list.ts'

/** A way that a vehicle went besides those of its habits; it came back when it set out, to keep to the clock. */
export interface Drive {
  /** In milliseconds since 1970. */
  readonly time: number
  /** Energy that it took, in watt-hours. */
  readonly energy: number
}

const drives = createLatestList<Drive>({
  name: 'drives',
  property: 'drives',
  most: 100,
  // Older ones are taken for one, so that the odometer still counts them.
  join: (oldest, second) => ({ time: second.time, energy: oldest.energy + second.energy }),
})

/** Where the drives are kept that somebody brought about. */
export const drivesStore = drives.store

/** The drives of a vehicle that somebody brought about, in order. */
export const drivesOf = drives.of

/** Notes that a vehicle has just driven away an energy, in watt-hours. */
export function keepDrive(world: World, vehicle: string, energy: number): void {
  drives.add(world, vehicle, { time: world.now(), energy })
}
