import { HOUR } from '../../../world/timestamp.ts'
import type { World } from '../../../world/world.ts'
import { dayOf, type HomeDay, homeDay, type Moment, STEP } from './day.ts'
import { type Household, householdOf } from './household.ts'

/** Powers of a household at a moment, in watts, and what its battery holds then. */
export interface Power extends Moment {
  /** From the grid; below zero into it. */
  readonly grid: number
  /** Level of the battery in percent; undefined without one. */
  readonly level: number | undefined
}

/** Days that were worked out lately: a page of logs reads the same one or two again and again. */
const days = new WeakMap<World, Map<string, HomeDay>>()
const REMEMBERED = 16

/** The powers of a household at a time. */
export function powerAt(world: World, home: Household, time: number): Power {
  const { start, moments } = rememberedDay(world, home, dayOf(home, time))
  const index = Math.floor((time - start) / STEP)
  const moment = moments[index] as Moment
  const stored = moment.stored + moment.battery * ((time - start - index * STEP) / HOUR)
  return {
    ...moment,
    stored,
    grid: moment.load - moment.solar + moment.battery,
    level: home.battery && Math.round((100 * stored) / home.battery.capacity),
  }
}

/** The steps of a household that begin in a period, in order. */
export function* momentsBetween(world: World, home: Household, from: number, to: number): Generator<Moment> {
  for (let time = Math.ceil(from / STEP) * STEP; time < to; ) {
    const { start, moments } = rememberedDay(world, home, dayOf(home, time))
    const first = (time - start) / STEP
    const last = Math.min(moments.length, Math.ceil((to - start) / STEP))
    for (let i = first; i < last; i++) yield moments[i] as Moment
    time = start + last * STEP
  }
}

/** The powers in the home of a user at a time. */
export function powerOf(world: World, user: string, time: number): Power {
  return powerAt(world, householdOf(world, user), time)
}

function rememberedDay(world: World, home: Household, day: number): HomeDay {
  const known = days.get(world) ?? new Map<string, HomeDay>()
  days.set(world, known)
  const name = `${world.seed} ${home.user} ${home.latitude} ${home.longitude} ${home.capacity} ${day}`
  const found = known.get(name) ?? homeDay(world, home, day)
  known.delete(name)
  known.set(name, found)
  for (const oldest of known.keys()) {
    if (known.size <= REMEMBERED) break
    known.delete(oldest)
  }
  return found
}
