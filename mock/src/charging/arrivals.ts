import { merged } from '../engine/world/source.ts'
import { DAY } from '../engine/world/timestamp.ts'
import type { World } from '../engine/world/world.ts'
import { fleetOf } from './fleet.ts'
import { dayOf, FIRST_DAY, habitualStay } from './habit.ts'
import { LANES } from './home.ts'
import { recordedStays } from './records.ts'
import { firstAfter } from './rhythm.ts'
import type { Stay } from './stay.ts'
import { stayOfDay } from './stays.ts'

/** The stays of all vehicles that follow from the seed, by the time at which they begin; none of the future. */
export function arrivalsOf(
  world: World,
  prefix: 'cses' | 'csub',
  span: { readonly after: number; readonly until: number },
  backwards = false,
): Iterable<string> {
  const id = (stay: Stay) => (prefix === 'cses' ? stay.id : (stay.stretches[0]?.id ?? ''))
  const ids = function* (lane: number) {
    for (const stay of inLane(world, lane, span, backwards)) yield id(stay)
  }
  return merged(
    LANES.map((_, lane) => ids(lane)),
    backwards,
  )
}

/** Those of one time zone, where later places of a day mean later times. */
function* inLane(
  world: World,
  lane: number,
  { after, until }: { readonly after: number; readonly until: number },
  backwards: boolean,
): Generator<Stay> {
  const fleet = fleetOf(world)
  const offset = LANES[lane] ?? 0
  const first = Math.max(dayOf(after, offset), FIRST_DAY)
  const last = dayOf(Math.min(until, world.now()), offset)
  const step = backwards ? -1 : 1
  for (let day = backwards ? last : first; day >= first && day <= last; day += step) {
    const midnight = day * DAY - offset
    const from = firstAfter(fleet.arrivals, day, after - midnight - lane)
    const to = firstAfter(fleet.arrivals, day, Math.min(until, world.now()) - midnight - lane) - 1
    for (let place = backwards ? to : from; place >= from && place <= to; place += step) {
      const profile = fleet.member(fleet.arrivals.vehicle(day, place), lane)
      if (!profile) continue
      const habit = habitualStay(world, profile, day)
      const recorded = habit && recordedStays(world, profile.vehicle).find(({ id }) => id === habit.id)
      const stay = recorded ?? (habit && stayOfDay(world, profile, day))
      if (stay) yield stay
    }
  }
}
