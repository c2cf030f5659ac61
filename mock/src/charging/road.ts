import { MINUTE } from '../engine/world/timestamp.ts'
import type { World } from '../engine/world/world.ts'
import { drivesOf } from './drives.ts'
import { dayOf, drivenBy, FIRST_DAY } from './habit.ts'
import { type Leg, outingOf } from './outing.ts'
import type { Profile } from './profile.ts'
import { recordedStays } from './records.ts'

/** Where driving has led a vehicle. At a plug it stands still, wherever that is. */
export interface Road {
  /** Energy that it has driven away since the records of charging begin, in whole watt-hours. */
  readonly driven: number
  /** That without the ways that somebody sent it. */
  readonly habitual: number
  readonly driving: boolean
  /** Whether it has just come to where it stands. */
  readonly arrived: boolean
  readonly home: boolean
}

/** A drive shows until then in what a vehicle reports every quarter of an hour. */
const ARRIVED = 20 * MINUTE

/** Where driving has led a vehicle at a time. Who plugs it in by hand keeps it from what it would have driven meanwhile. */
export function roadAt(world: World, profile: Profile, time: number): Road {
  const legs = legsAbout(world, profile, time)
  const habit = drivenByHabit(world, profile, legs, time)
  const stay = recordedStays(world, profile.vehicle).findLast(
    ({ start, driven, public: away }) => start <= time && driven !== undefined && !away,
  )
  if (stay?.driven === undefined) return withDrives(world, profile, time, habit, whereabouts(legs, time))
  const free = freeAfter(world, profile, stay.end)
  if (time <= free)
    return withDrives(world, profile, time, stay.driven, { driving: false, arrived: false, home: true })
  const missed = drivenByHabit(world, profile, legsAbout(world, profile, free), free)
  const rest = legs.filter(({ from }) => from >= free)
  return withDrives(world, profile, time, stay.driven + habit - missed, whereabouts(rest, time))
}

/** The road with the ways on it that somebody sent the vehicle. */
function withDrives(
  world: World,
  { vehicle }: Profile,
  time: number,
  habitual: number,
  by: Omit<Road, 'driven' | 'habitual'>,
): Road {
  const drives = drivesOf(world, vehicle).filter((drive) => drive.time <= time)
  const driven = drives.reduce((sum, { energy }) => sum + energy, habitual)
  const back = !by.driving && drives.some((drive) => time < drive.time + ARRIVED)
  return { ...by, habitual, driven, arrived: by.arrived || back }
}

/** The legs of the day that it is at a time, and of the day before, whose last one may go past midnight. */
function legsAbout(world: World, profile: Profile, time: number): Leg[] {
  const day = dayOf(time, profile.home.offset)
  return [...outingOf(world, profile, day - 1), ...outingOf(world, profile, day)]
}

function whereabouts(legs: readonly Leg[], time: number): Omit<Road, 'driven' | 'habitual'> {
  const last = legs.findLast(({ from }) => from <= time)
  if (!last) return { driving: false, arrived: false, home: true }
  // The rest of it has to show in whole watt-hours.
  const driving = last.energy * (1 - shareOf(last, time)) >= 1
  return { driving, arrived: !driving && time < last.to + ARRIVED, home: !driving && last.leadsHome }
}

/** What is driven up to a time, if nobody ever does anything by hand. */
function drivenByHabit(world: World, profile: Profile, legs: readonly Leg[], time: number): number {
  const day = dayOf(time, profile.home.offset)
  if (legs.length === 0) return 0
  const start = drivenBy(world, profile, FIRST_DAY - 1)
  const before = drivenBy(world, profile, Math.max(day - 2, FIRST_DAY - 1)) - start
  // In whole watt-hours, so that what has been driven is the same number from whichever day it is added up.
  return Math.round(legs.reduce((sum, leg) => sum + leg.energy * shareOf(leg, time), before))
}

const shareOf = ({ from, to }: Leg, time: number) =>
  to <= time ? 1 : Math.max(0, (time - from) / (to - from))

/** When a vehicle drives again that is unplugged at a time: in the middle of an outing the rest of it is left out. */
function freeAfter(world: World, profile: Profile, end: number | null): number {
  if (end === null) return Number.POSITIVE_INFINITY
  const day = dayOf(end, profile.home.offset)
  for (const outing of [outingOf(world, profile, day - 1), outingOf(world, profile, day)]) {
    const [first, last] = [outing[0], outing.at(-1)]
    if (first && last && first.from < end && end < last.to) return last.to
  }
  return end
}
