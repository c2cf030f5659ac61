import { draw } from '../engine/world/draw.ts'
import type { World } from '../engine/world/world.ts'
import { vehiclesAt } from './condition.ts'
import { DOCUMENTED_EVSE, DOCUMENTED_VEHICLE } from './documented.ts'
import { dayBefore, dayOf, drivenBy, FIRST_DAY, habitualStay } from './habit.ts'
import { METRES } from './outing.ts'
import type { Profile } from './profile.ts'
import { recordedStays } from './records.ts'
import { broughtUntil, type Stay } from './stay.ts'
import { stayOfDay } from './stays.ts'
import { typedLevels } from './typed-levels.ts'

/** An EVSE gives this much more than what reaches the battery. */
export const EVSE_LOSS = 7360 / 7200

/** How many days after a stay others may differ from what the seed has, and one day before it. */
const TRACE = 8

/** The reading of an EVSE's meter at a time, in watt-hours. */
export function meterAt(world: World, evse: string, time: number): number {
  const base = evse === DOCUMENTED_EVSE ? 1_900_000 : draw(world.seed, 'meter', evse).int(200_000, 3_000_000)
  const given = vehiclesAt(world, evse).reduce((sum, profile) => {
    const habit = profile.evse === evse ? habitual(world, profile, time) : 0
    return sum + habit + deviation(world, profile, evse, time)
  }, 0)
  return base + Math.round(given * EVSE_LOSS)
}

/** Energy of all the stays that follow from the seed. A vehicle charges what it has driven, which adds up by itself. */
function habitual(world: World, profile: Profile, time: number): number {
  const start = Math.round(profile.daily * FIRST_DAY)
  let day = dayOf(time, profile.home.offset)
  if (day < FIRST_DAY) return 0
  let stay = habitualStay(world, profile, day)
  while ((!stay || stay.start > time) && day > FIRST_DAY) stay = habitualStay(world, profile, --day)
  if (!stay || stay.start > time) return 0
  return drivenBy(world, profile, dayBefore(world, profile, day)) - start + broughtUntil(stay, time)
}

/** What was charged by hand, or for what was typed in, less what would have been charged in its place. */
function deviation(world: World, profile: Profile, evse: string, time: number): number {
  const recorded = recordedStays(world, profile.vehicle).filter(({ start }) => start <= time)
  const days = new Set<number>()
  const touch = (from: number, to: number) => {
    for (let day = dayOf(from, 0) - 1; day <= dayOf(Math.min(to, time), 0) + TRACE; day++) days.add(day)
  }
  for (const { start, end } of recorded) touch(start, end ?? time)
  for (const level of typedLevels(world, profile.vehicle))
    if (level.time <= time) touch(level.time, level.time)
  let sum = 0
  for (const stay of recorded) if (stay.evse === evse) sum += broughtUntil(stay, time)
  if (profile.evse !== evse) return sum
  for (const day of days)
    sum +=
      broughtBy(stayOfDay(world, profile, day), time) - broughtBy(habitualStay(world, profile, day), time)
  return sum
}

const broughtBy = (stay: Stay | undefined, time: number) => (stay ? broughtUntil(stay, time) : 0)

/** What the odometer of a vehicle shows, in metres, when it has driven an energy away since the records begin. */
export function odometerOf(world: World, { vehicle }: Profile, driven: number): number {
  const base =
    vehicle === DOCUMENTED_VEHICLE
      ? 21_000_000
      : draw(world.seed, 'odometer', vehicle).int(2_000_000, 60_000_000)
  return base + Math.round(driven * METRES)
}
