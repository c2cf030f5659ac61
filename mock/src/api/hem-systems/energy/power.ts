import { derivedIn } from '../../../engine/world/derived.ts'
import { HOUR } from '../../../engine/world/timestamp.ts'
import type { World } from '../../../engine/world/world.ts'
import { chargesBetween, meanPower } from './cars.ts'
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
const days = derivedIn<string, HomeDay>(16)

/** The powers of a household at a time. */
export function powerAt(world: World, home: Household, time: number): Power {
  const { start, moments } = rememberedDay(world, home, dayOf(home, time))
  const index = Math.floor((time - start) / STEP)
  const begin = start + index * STEP
  const moment = moments[index] as Moment
  const charges = chargesBetween(world, home.user, begin, begin + STEP)
  const load = moment.load + meanPower(charges, begin, begin + STEP)
  const rest = moment.sets?.findLast(({ from }) => from <= time)
  const battery = rest ? 0 : moment.battery
  const stored = rest?.stored ?? moment.stored + battery * ((time - begin) / HOUR)
  return {
    ...moment,
    load,
    battery,
    stored,
    grid: load - moment.solar + battery,
    level: moment.capacity > 0 ? Math.round((100 * stored) / moment.capacity) : undefined,
  }
}

/** The steps of a household that begin in a period, in order. */
export function* momentsBetween(world: World, home: Household, from: number, to: number): Generator<Moment> {
  for (let time = Math.ceil(from / STEP) * STEP; time < to; ) {
    const { start, moments } = rememberedDay(world, home, dayOf(home, time))
    const first = (time - start) / STEP
    const last = Math.min(moments.length, Math.ceil((to - start) / STEP))
    const end = start + last * STEP
    const charges = chargesBetween(world, home.user, time, end)
    for (let i = first; i < last; i++) {
      const moment = moments[i] as Moment
      const begin = start + i * STEP
      const battery = Math.round(moment.battery * workingPart(moment, begin))
      yield { ...moment, battery, load: moment.load + meanPower(charges, begin, begin + STEP) }
    }
    time = end
  }
}

/** The part of a step before the battery began to rest. */
function workingPart({ sets }: Moment, begin: number): number {
  const [first] = sets ?? []
  return first ? (first.from - begin) / STEP : 1
}

/** The powers in the home of a user at a time. */
export function powerOf(world: World, user: string, time: number): Power {
  return powerAt(world, householdOf(world, user), time)
}

function rememberedDay(world: World, home: Household, day: number): HomeDay {
  const { user, latitude, longitude, capacity, batteries, levels } = home
  const added = batteries.map((battery) => `${battery.capacity} ${battery.since}`)
  const set = levels.map(({ time, percentage }) => `${time}=${percentage}`)
  const name = [user, latitude, longitude, capacity, ...added, ...set, day].join(' ')
  return days(world).at(name, () =>
    homeDay(world, home, day, (earlier) => rememberedDay(world, home, earlier)),
  )
}
