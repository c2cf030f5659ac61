import { HOUR, MINUTE } from '../../../engine/world/timestamp.ts'
import type { World } from '../../../engine/world/world.ts'
import { STEP } from './day.ts'
import { type Flows, flowsOf } from './flows.ts'
import type { Household } from './household.ts'
import { momentsBetween } from './power.ts'

/** Energy of a household over a period, in whole watt-hours, and the mean level of its battery in percent. */
export interface Energy {
  readonly flows: Flows
  readonly level: number | null
}

/** Sums up a period; undefined for one of which nothing is known. */
export function energyOf(world: World, home: Household, from: number, to: number): Energy | undefined {
  const sums = new Map<keyof Flows, number>()
  let count = 0
  let stored = 0
  let capacity = 0
  for (const moment of momentsBetween(world, home, from, to)) {
    count++
    stored += moment.stored
    capacity += moment.capacity
    const flows = flowsOf(moment.solar, moment.load, moment.battery)
    for (const name of NAMES) sums.set(name, (sums.get(name) ?? 0) + flows[name])
  }
  if (count === 0) return undefined
  const sum = (name: keyof Flows) => Math.round(((sums.get(name) ?? 0) * STEP) / HOUR)
  return {
    flows: Object.fromEntries(NAMES.map((name) => [name, sum(name)])) as Record<keyof Flows, number>,
    level: capacity > 0 ? Math.round((100 * stored) / capacity) : null,
  }
}

const NAMES = Object.keys(flowsOf(0, 0, 0)) as (keyof Flows)[]

/** The shortest period that is summed up. */
export const HALF_HOUR = 30 * MINUTE
