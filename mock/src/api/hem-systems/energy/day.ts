import { draw } from '../../../engine/world/draw.ts'
import { DAY, HOUR, MINUTE } from '../../../engine/world/timestamp.ts'
import type { World } from '../../../engine/world/world.ts'
import { type Bank, bankAt } from './bank.ts'
import type { Household } from './household.ts'
import { skyOf } from './sky.ts'
import { clearYield, hoursAhead, season } from './sun.ts'

/** Powers of a household are constant for this many milliseconds. */
export const STEP = 5 * MINUTE

const STEPS = DAY / STEP
const STEP_HOURS = STEP / HOUR

/** Powers of a household over a step, in whole watts. */
export interface Moment {
  readonly solar: number
  /** Without vehicles, which may be plugged in at any time and do not feed on the battery. */
  readonly load: number
  /** Into the battery; below zero out of it. */
  readonly battery: number
  /** Energy in the battery when the step begins, in watt-hours. */
  readonly stored: number
  /** Levels that somebody gave to the battery during the step, in order. It rests for what is left of it. */
  readonly sets?: readonly Rest[]
  /** Energy that it can hold, in watt-hours; 0 where there is none. */
  readonly capacity: number
  /** Whether the battery goes by the hours of the tariff instead of by what the home needs. */
  readonly cheap: boolean
}

/** From when on a battery rests, in milliseconds since 1970, and with how much in it, in watt-hours. */
interface Rest {
  readonly from: number
  readonly stored: number
}

/** A day of a home, from five in the morning to five in the morning: before it, the battery was filled for it. */
export interface HomeDay {
  readonly start: number
  readonly moments: readonly Moment[]
  /** Energy in the battery at its end, in watt-hours. */
  readonly left: number
}

const DAWN = 5
/** When electricity becomes cheap: hours after {@link DAWN}. */
const MIDNIGHT = 24 - DAWN

/** The number of the day that a time is in. */
export function dayOf(home: Household, time: number): number {
  return Math.floor((time + (hoursAhead(home) - DAWN) * HOUR) / DAY)
}

function startOf(home: Household, day: number): number {
  return day * DAY + (DAWN - hoursAhead(home)) * HOUR
}

/**
 * Works out a day.
 *
 * @param before the day of a number, for those that somebody had a hand in
 */
export function homeDay(
  world: World,
  home: Household,
  day: number,
  before: (day: number) => HomeDay,
): HomeDay {
  const start = startOf(home, day)
  const chance = draw(world.seed, 'home', home.user, day)
  const habits = draw(world.seed, 'habits', home.user)
  const base = habits.int(150, 400)
  const [morning, evening] = [habits.int(400, 1200), habits.int(700, 2200)]
  // The hours after midnight belong to the next date, when it is dark anyway.
  const sky = skyOf(world, home, day)
  const next = fillFor(world, home, day + 1)
  let stored = isSetOn(home, day - 1) ? before(day - 1).left : fillFor(world, home, day)
  let bank = bankAt(home.batteries, start)

  const moments = Array.from({ length: STEPS }, (_, index): Moment => {
    const time = start + index * STEP
    const since = index * STEP_HOURS
    const hour = (since + DAWN) % 24
    const [cloud, kettle, noise] = [chance.real(), chance.real(), chance.real()]
    const awake = hour > 6 && hour < 23
    const load = Math.round(
      base +
        morning * bell((hour - 7.5) / 1.2) +
        evening * bell((hour - 18.8) / 2) +
        (awake && kettle > 0.96 ? 1500 + 1200 * noise : 90 * noise),
    )
    const clear = sky(hour)
    const watts = clearYield(home, time) * clear * (1 - (1 - clear) * 0.4 * cloud)
    const solar = Math.round((home.capacity / 1000) * watts)
    const present = bankAt(home.batteries, time)
    // A new battery comes with what it keeps for a power cut.
    stored += present.reserve - bank.reserve
    bank = present
    const { capacity } = bank
    const cheap = capacity > 0 && since >= MIDNIGHT
    // Following the load, a battery is always a little late.
    const wanted = cheap ? (next - stored) / (24 - since) : solar - load + 90 * (cloud - 0.5)
    const battery = batteryPower(bank, stored, wanted)
    const moment = { solar, load, battery, stored, capacity, cheap }
    const sets = setsIn(home, time, time + STEP)
    stored = sets.at(-1)?.stored ?? stored + battery * STEP_HOURS
    return sets.length > 0 ? { ...moment, sets } : moment
  })
  return { start, moments, left: stored }
}

/** Whether somebody gave a level to the battery on a day: it is then not filled for the next one as planned. */
function isSetOn(home: Household, day: number): boolean {
  return home.levels.some(({ time }) => dayOf(home, time) === day)
}

function setsIn(home: Household, from: number, to: number): Rest[] {
  return home.levels
    .filter(({ time }) => from <= time && time < to)
    .map(({ time, percentage }) => ({
      from: time,
      stored: (percentage / 100) * bankAt(home.batteries, time).capacity,
    }))
}

/** What a battery can do of what is wanted of it over a step, in watts. */
function batteryPower({ capacity, power, reserve }: Bank, stored: number, wanted: number): number {
  if (capacity === 0) return 0
  const charge = Math.min(power, (capacity - stored) / STEP_HOURS)
  // Somebody may have left less in it than it keeps.
  const discharge = Math.max(0, Math.min(power, (stored - reserve) / STEP_HOURS))
  return Math.trunc(Math.max(Math.min(wanted, charge), -discharge))
}

/** Energy in watt-hours that is put into the battery overnight: much in winter, when the sun will bring little. */
function fillFor(world: World, home: Household, day: number): number {
  const { latitude } = home
  const { capacity, reserve } = bankAt(home.batteries, startOf(home, day))
  if (capacity === 0) return 0
  const winter = season(day * DAY) * Math.sign(latitude || 1)
  const part = 0.4 + 0.3 * winter + 0.2 * (draw(world.seed, 'fill', home.user, day).real() - 0.5)
  return Math.round(reserve + (capacity - reserve) * part)
}

const bell = (x: number) => Math.exp(-x * x)
