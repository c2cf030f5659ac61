import type { World } from '../engine/world/world.ts'
import { createSpans } from './spans.ts'

const staleness = createSpans('staleness')

/** Where it is kept that a vehicle's provider repeats what the vehicle last told. */
export const stalenessStore = staleness.store

/** Whether it does so at a time. */
export const isStale = (world: World, vehicle: string, time: number) =>
  staleness.at(world, vehicle, time) !== undefined

/** Has the provider repeat, from now on, how the vehicle is now. */
export function repeatFromNow(world: World, vehicle: string): void {
  if (!isStale(world, vehicle, world.now())) staleness.begin(world, vehicle)
}

/** Has it tell again how the vehicle is. */
export const tellAgain = staleness.end

/** The time whose state a vehicle tells at a time. */
export function toldAt(world: World, vehicle: string, time: number): number {
  return staleness.at(world, vehicle, time)?.from ?? time
}
