import { DAY } from '../world/timestamp.ts'
import { timeOf } from '../world/ulid.ts'
import type { World } from '../world/world.ts'
import { DOCUMENTED_VEHICLE, documentedStays } from './documented.ts'
import { fleetOf, profileOf } from './fleet.ts'
import { arrivalAt, connects, dayOf, FIRST_DAY, habitualStay } from './habit.ts'
import type { Profile } from './profile.ts'
import { recordedStays } from './records.ts'
import { covers, levelAt, type Stay } from './stay.ts'

/** Who charged by hand comes back with less in the battery than was left then, for these days. */
const AFTERMATH = 3 * DAY

/** How far the future is looked into, in days. */
const DAYS_PLANNED = 8

/** The stay of a vehicle that came on a day, unless something else happened then. */
export function stayOfDay(world: World, profile: Profile, day: number): Stay | undefined {
  const stay = habitualStay(world, profile, day)
  if (!stay) return undefined
  const recorded = recordedStays(world, profile.vehicle)
  if (recorded.some((other) => other.id === stay.id || covers(other, stay.start))) return undefined
  const last = recorded.findLast(({ start }) => start < stay.start && start > stay.start - AFTERMATH)
  if (!last?.end) return stay
  const left = levelAt(last, last.end) - stay.capacity * 0.03
  return left < stay.level ? { ...stay, level: Math.max(0, left) } : stay
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
  const near = Math.max(dayOf(time, profile.home.offset), FIRST_DAY)
  const today = dayOf(world.now(), profile.home.offset)
  const end = backwards ? FIRST_DAY - 1 : Math.max(near, today) + DAYS_PLANNED
  for (let day = near; day !== end; day += backwards ? -1 : 1) {
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
