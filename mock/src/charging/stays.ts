import { DAY } from '../engine/world/timestamp.ts'
import { timeOf } from '../engine/world/ulid.ts'
import type { World } from '../engine/world/world.ts'
import { DOCUMENTED_VEHICLE, documentedStays } from './documented.ts'
import { fleetOf, profileOf } from './fleet.ts'
import { arrivalAt, connects, dayOf, FIRST_DAY, habitualStay } from './habit.ts'
import type { Profile } from './profile.ts'
import { recordedStays } from './records.ts'
import { roadAt } from './road.ts'
import { covers, type KnownLevel, levelAt, type Stay } from './stay.ts'
import { typedLevels } from './typed-levels.ts'

/** What somebody did by hand is made up for in these days: from then on a vehicle is as its habits have it. */
const AFTERMATH = 7 * DAY

/** How far the future is looked into, in days. */
const DAYS_PLANNED = 8

/** The stay of a vehicle that came on a day, unless something else happened then. */
export function stayOfDay(world: World, profile: Profile, day: number): Stay | undefined {
  const stay = habitualStay(world, profile, day)
  if (!stay) return undefined
  const recorded = recordedStays(world, profile.vehicle)
  if (recorded.some((other) => other.id === stay.id || covers(other, stay.start))) return undefined
  const before = lastByHand(world, profile, stay.start)
  if (!before || before.time < stay.start - AFTERMATH) return stay
  const { time, level } = habitualBetween(world, profile, before.time, day) ?? before
  const driven = roadAt(world, profile, stay.start).driven - roadAt(world, profile, time).driven
  return { ...stay, level: Math.min(stay.capacity, Math.max(0, level - driven)) }
}

/** What was in the battery when somebody last unplugged it by hand before a time, or typed in how much there is. */
function lastByHand(world: World, { vehicle }: Profile, time: number): KnownLevel | undefined {
  const typed = typedLevels(world, vehicle).findLast((level) => level.time < time)
  const stay = recordedStays(world, vehicle).findLast(({ start }) => start < time)
  if (!stay?.end || (typed && typed.time >= stay.end)) return typed
  return { time: stay.end, level: levelAt(stay, stay.end) }
}

/** What the last stay by habit left in the battery that began after a time and before a day. */
function habitualBetween(world: World, profile: Profile, time: number, day: number): KnownLevel | undefined {
  for (let before = day - 1; before >= dayOf(time, profile.home.offset); before--) {
    const stay = stayOfDay(world, profile, before)
    if (stay?.end && stay.start > time) return { time: stay.end, level: levelAt(stay, stay.end) }
  }
  return undefined
}

/** The stays of a vehicle that begin after a time (before it, going backwards), in order. Future ones are planned. */
export function* staysOf(world: World, vehicle: string, time: number, backwards = false): Generator<Stay> {
  const profile = profileOf(world, vehicle)
  if (!profile) return
  const beyond = ({ start }: Stay) => (backwards ? start < time : start > time)
  const recorded = recordedStays(world, vehicle).filter(beyond)
  if (backwards) recorded.reverse()
  let next = recorded.shift()
  for (const stay of habitual(world, profile, time, backwards)) {
    if (!beyond(stay)) continue
    while (next && (backwards ? next.start > stay.start : next.start < stay.start)) {
      yield next
      next = recorded.shift()
    }
    yield stay
  }
  if (next) yield next
  yield* recorded
}

function* habitual(world: World, profile: Profile, time: number, backwards: boolean): Generator<Stay> {
  if (!connects(world, profile) || fleetOf(world).indexOf(profile) === undefined) return
  const today = dayOf(world.now(), profile.home.offset)
  const asked = Math.max(dayOf(time, profile.home.offset), FIRST_DAY)
  // Nobody has plans for the year 9999, and there are millions of days on the way back from there.
  const near = backwards ? Math.min(asked, today + DAYS_PLANNED) : asked
  const end = backwards ? FIRST_DAY - 1 : Math.max(near, today) + DAYS_PLANNED
  for (let day = near; backwards ? day > end : day < end; day += backwards ? -1 : 1) {
    const stay = stayOfDay(world, profile, day)
    if (stay) yield stay
  }
}

/** The last stay of a vehicle that began at or before a time. */
export function lastStay(world: World, vehicle: string, time: number): Stay | undefined {
  for (const stay of staysOf(world, vehicle, time + 1, true)) return stay
  return undefined
}

/** The stay of a vehicle at a time. */
export function stayAt(world: World, vehicle: string, time: number): Stay | undefined {
  const stay = lastStay(world, vehicle, time)
  return stay && covers(stay, time) ? stay : undefined
}

/** The stay with this charging session or sub-session; undefined for an id that is neither derived nor documented. */
export function stayWith(world: World, prefix: 'cses' | 'csub', id: string): Stay | undefined {
  const holds = (stay: Stay) => stay.id === id || stay.stretches.some((stretch) => stretch.id === id)
  const documented = documentedStays(DOCUMENTED_VEHICLE).some(holds)
  if (documented) return recordedStays(world, DOCUMENTED_VEHICLE).find(holds)
  const start = timeOf(prefix, id)
  const arrival = start === undefined ? undefined : arrivalAt(world, start)
  if (!arrival) return undefined
  const recorded = recordedStays(world, arrival.profile.vehicle).find(holds)
  if (recorded) return recorded
  const stay = stayOfDay(world, arrival.profile, arrival.day)
  return stay && holds(stay) ? stay : undefined
}
