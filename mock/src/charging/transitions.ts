import { DAY } from '../engine/world/timestamp.ts'
import type { World } from '../engine/world/world.ts'
import { fleetOf } from './fleet.ts'
import { dayOf, FIRST_DAY, publicDepartures } from './habit.ts'
import { LANES } from './home.ts'
import { firstAfter, LONGEST_STAY, type Rhythm } from './rhythm.ts'
import { staysOf } from './stays.ts'
import { type Transition, transition } from './transition.ts'

/**
 * What began or ended with time alone in a span of it, in order: after `from`, up to and with `to`, in milliseconds
 * since 1970. Looks at no more vehicles than have done something then, give or take a time zone. What is brought about
 * by hand is announced at once instead (see transition.ts).
 */
export function transitions(world: World, from: number, to: number): Transition[] {
  const found: { readonly time: number; readonly one: Transition }[] = []
  const note = (type: 'created' | 'ended', id: string, time: number) => {
    if (time > from && time <= to) found.push({ time, one: transition(type, id, time) })
  }
  for (const vehicle of vehiclesIn(world, from, to)) {
    if (!world.get(`/vehicles/${vehicle}`)) continue
    for (const { stretches, start, end, plugged, unplugged } of staysOf(world, vehicle, to + 1, true)) {
      const [first, last] = [stretches[0], stretches.at(-1)]
      if (first && !plugged) note('created', first.id, start)
      if (last && end !== null && !unplugged) note('ended', last.id, end)
      if ((end ?? to) <= from) break
    }
  }
  return found.sort((a, b) => a.time - b.time).map(({ one }) => one)
}

/** The vehicles that may have come or left in a span of time. */
function vehiclesIn(world: World, from: number, to: number): Set<string> {
  const fleet = fleetOf(world)
  const vehicles = new Set<string>()
  for (const rhythm of [fleet.arrivals, fleet.departures, publicDepartures(fleet)])
    LANES.forEach((offset, lane) => {
      // Those who leave on a day came the day before, or two days before where clocks are behind.
      const first = Math.max(dayOf(from - 2 * LONGEST_STAY, offset), FIRST_DAY)
      for (let day = first; day <= dayOf(to, offset); day++) {
        const midnight = day * DAY - offset + lane
        for (const place of placesIn(rhythm, day, from - midnight, to - midnight)) {
          const member = fleet.member(rhythm.vehicle(day, place), lane)
          if (member) vehicles.add(member.vehicle)
        }
      }
    })
  return vehicles
}

function* placesIn(rhythm: Rhythm, day: number, from: number, to: number): Generator<number> {
  const end = firstAfter(rhythm, day, to)
  for (let place = firstAfter(rhythm, day, from); place < end; place++) yield place
}
