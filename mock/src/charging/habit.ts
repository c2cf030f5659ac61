import { draw } from '../engine/world/draw.ts'
import { DAY, MINUTE } from '../engine/world/timestamp.ts'
import { ulidAt } from '../engine/world/ulid.ts'
import type { World } from '../engine/world/world.ts'
import { timeTo } from './curve.ts'
import { faultAt } from './device-faults.ts'
import { type Fleet, fleetOf } from './fleet.ts'
import { LANES } from './home.ts'
import { MOST_DRIVEN, type Profile, PUBLIC_RATE } from './profile.ts'
import { firstAfter, GRAIN, type Rhythm } from './rhythm.ts'
import { isSilent, silencesOf } from './silence.ts'
import type { Mode, Stay } from './stay.ts'

/** Charging is on record since then. Before that there is only what the documentation shows. */
export const FIRST_DAY = Date.UTC(2025, 0, 1) / DAY

/** A vehicle charges after this many days at the latest. */
const LONGEST_GAP = 4

/** The number of the day that it is at a time where the clocks are ahead of UTC by an offset. */
export const dayOf = (time: number, offset: number) => Math.floor((time + offset) / DAY)

/** When a place in the order of a day comes, where clocks are those of a lane. */
function timeOf(fleet: Fleet, day: number, place: number, lane: number): number {
  // The lane is in the milliseconds, so that a time tells both the place and the time zone.
  return day * DAY + fleet.arrivals.time(day, place) - (LANES[lane] ?? 0) + lane
}

/** When a vehicle of a number comes to where it spends the night, on a day. */
export function arrivalOn(fleet: Fleet, { home }: Profile, index: number, day: number): number {
  return timeOf(fleet, day, fleet.arrivals.place(day, index), home.lane)
}

/** When it leaves from there the next morning. */
export function departureAfter({ departures }: Fleet, { home }: Profile, index: number, day: number): number {
  return day * DAY + departures.time(day, departures.place(day, index)) - home.offset + home.lane
}

/** How long a vehicle stays at a public place; later ones stay longer, so that none overtakes another. */
const publicDuration = (fleet: Fleet, place: number) =>
  25 * MINUTE + Math.floor((30 * MINUTE * place) / fleet.arrivals.size / GRAIN) * GRAIN

/** How vehicles leave the public places, in the order in which they came. */
export function publicDepartures(fleet: Fleet): Rhythm {
  const { arrivals } = fleet
  return { ...arrivals, time: (day, place) => arrivals.time(day, place) + publicDuration(fleet, place) }
}

/** The stay of a vehicle that follows from the seed, by the day on which it comes; undefined where it does not. */
export function habitualStay(world: World, profile: Profile, day: number): Stay | undefined {
  if (day < FIRST_DAY || !connects(world, profile) || !charges(world, profile, day)) return undefined
  const fleet = fleetOf(world)
  const index = fleet.indexOf(profile)
  if (index === undefined) return undefined
  const { home, vehicle, capacity, target } = profile
  const start = arrivalOn(fleet, profile, index, day)
  const evse = plugAt(world, profile, start)
  if (evse === null && !reportsAt(world, profile, start)) return undefined
  const end = publicUntil(world, profile, fleet, index, day)
  const away = end !== undefined
  const driven = drivenWhenPlugged(world, profile, fleet, index, day)
  const before = drivenWhenPlugged(world, profile, fleet, index, dayBefore(world, profile, day))
  return {
    id: ulidAt('cses', start, world.seed, 'cses', start),
    vehicle,
    evse,
    public: away,
    start,
    end: end ?? departureAfter(fleet, profile, index, day),
    level: target - (driven - before),
    capacity,
    target,
    rate: away ? Math.round(capacity * PUBLIC_RATE) : profile.rate,
    offset: home.offset,
    stretches: [
      {
        id: ulidAt('csub', start, world.seed, 'csub', start),
        mode: modeOf(profile, away, draw(world.seed, 'mode', vehicle, day).real()),
        start,
      },
    ],
  }
}

/** When a vehicle leaves the public place at which it charges on a day; undefined where it charges at home, or not. */
export function publicUntil(
  world: World,
  profile: Profile,
  fleet: Fleet,
  index: number,
  day: number,
): number | undefined {
  const { vehicle, evse, capacity, target } = profile
  if (evse !== null || !charges(world, profile, day)) return undefined
  if (!draw(world.seed, 'stay', vehicle, day).chance(0.12)) return undefined
  const duration = publicDuration(fleet, fleet.arrivals.place(day, index))
  // It stays for as long as it takes, after the longest way.
  const curve = { rate: Math.round(capacity * PUBLIC_RATE), capacity, public: true }
  if (timeTo(curve, target - MOST_DRIVEN * target, target) > duration) return undefined
  return arrivalOn(fleet, profile, index, day) + duration
}

/** Part of the energy of a day that takes a vehicle home from a public place. */
export const HOMEWARD = 0.15

/** What has been driven, as {@link drivenBy} has it, when a vehicle comes to the plug on a day. */
function drivenWhenPlugged(world: World, profile: Profile, fleet: Fleet, index: number, day: number): number {
  const driven = drivenBy(world, profile, day)
  if (publicUntil(world, profile, fleet, index, day) === undefined) return driven
  return driven - HOMEWARD * (driven - drivenBy(world, profile, day - 1))
}

/** Energy that a vehicle has driven away since the start of 1970, up to when it comes to charge on a day. */
export function drivenBy(world: World, { vehicle, daily }: Profile, day: number): number {
  return Math.round(daily * (day + 0.9 * draw(world.seed, 'driven', vehicle, day).real()))
}

/** The last day before one on which a vehicle charges. */
export function dayBefore(world: World, profile: Profile, day: number): number {
  let before = day - 1
  while (!charges(world, profile, before)) before--
  return before
}

/** The vehicle that arrives at exactly this time, and the day; undefined where none would. */
export function arrivalAt(world: World, start: number): { profile: Profile; day: number } | undefined {
  const fleet = fleetOf(world)
  const lane = ((start % GRAIN) + GRAIN) % GRAIN
  const offset = LANES[lane]
  if (offset === undefined) return undefined
  const day = dayOf(start, offset)
  const time = start - lane + offset - day * DAY
  const place = firstAfter(fleet.arrivals, day, time - 1)
  if (place >= fleet.arrivals.size || fleet.arrivals.time(day, place) !== time) return undefined
  const profile = fleet.member(fleet.arrivals.vehicle(day, place), lane)
  return profile && { profile, day }
}

/** Whether anybody could ever know of its charging: the vehicle or the EVSE must report. */
export function connects(world: World, { integrated, evse, vehicle }: Profile): boolean {
  return integrated || evse !== null || silencesOf(world, vehicle).length > 0
}

/** The EVSE that a vehicle is plugged into when it comes at a time; null for a plain socket, as where it is broken. */
function plugAt(world: World, { evse }: Profile, time: number): Profile['evse'] {
  return evse === null || isSilent(world, evse, time) || faultAt(world, evse, time) ? null : evse
}

/** Whether a vehicle tells at a time that it charges; one that came without a connection may have got one since. */
function reportsAt(world: World, { integrated, vehicle }: Profile, time: number): boolean {
  const [first] = silencesOf(world, vehicle)
  return (integrated || (first !== undefined && first.from <= time)) && !isSilent(world, vehicle, time)
}

function charges(world: World, { vehicle }: Profile, day: number): boolean {
  const phase = draw(world.seed, 'phase', vehicle).int(0, LONGEST_GAP - 1)
  return (day + phase) % LONGEST_GAP === 0 || draw(world.seed, 'charges', vehicle, day).chance(0.5)
}

function modeOf({ smart }: Profile, away: boolean, share: number): Mode {
  if (away) return share < 0.8 ? 'UNMANAGED_OTG' : 'MANAGED_OTG'
  if (!smart) return 'UNMANAGED_HOME'
  if (share < 0.92) return 'SMART'
  return share < 0.96 ? 'BOOST' : 'UNMANAGED_HOME'
}
