import { draw } from '../engine/world/draw.ts'
import { HOUR, MINUTE } from '../engine/world/timestamp.ts'
import type { World } from '../engine/world/world.ts'
import { fleetOf } from './fleet.ts'
import { arrivalOn, departureAfter, drivenBy, FIRST_DAY, HOMEWARD, publicUntil } from './habit.ts'
import type { Profile } from './profile.ts'

/** A drive from one place to another. Times are in milliseconds since 1970. */
export interface Leg {
  readonly from: number
  readonly to: number
  /** Energy that it takes, in watt-hours. */
  readonly energy: number
  readonly leadsHome: boolean
}

/** Metres that a watt-hour is good for. */
export const METRES = 6

/** Shares of a day's energy that its legs take, at home again with the last one. */
const THERE_AND_BACK = [0.5, 0.5]
const WITH_AN_ERRAND = [0.45, 0.1, 0.45]
const BY_A_CHARGER = [0.45, 0.55 - HOMEWARD, HOMEWARD]

/**
 * What a vehicle drives on a day by habit: away from where it spent the night, and home for the next one, with a charge
 * at a public place before the last leg on some days. Nothing for a vehicle that was added since the world began.
 */
export function outingOf(world: World, profile: Profile, day: number): Leg[] {
  const fleet = fleetOf(world)
  const index = day < FIRST_DAY ? undefined : fleet.indexOf(profile)
  if (index === undefined) return []
  const chance = draw(world.seed, 'outing', profile.vehicle, day)
  const energy = drivenBy(world, profile, day) - drivenBy(world, profile, day - 1)
  const leave = departureAfter(fleet, profile, index, day - 1) + chance.int(1, 8) * MINUTE
  const arrive = arrivalOn(fleet, profile, index, day) - chance.int(1, 4) * MINUTE
  const charged = publicUntil(world, profile, fleet, index, day)
  const plan = chance.chance(0.35) ? WITH_AN_ERRAND : THERE_AND_BACK
  const shares = charged === undefined ? plan : BY_A_CHARGER
  const durations = shares.map((share) => durationOf(share * energy * METRES, chance.real()))
  const pause = chance.real()
  const begins = shares.map((_, place) => {
    const [first = 0, second = 0, third = 0] = durations
    if (place === 0) return leave
    if (place === shares.length - 1)
      return charged === undefined ? arrive - (third || second) : charged + MINUTE
    if (charged !== undefined) return arrive - second
    return leave + first + (0.2 + 0.6 * pause) * (arrive - third - second - leave - first)
  })
  return shares.map((share, place) => {
    const from = Math.floor(begins[place] ?? leave)
    return {
      from,
      to: from + (durations[place] ?? 0),
      energy: share * energy,
      leadsHome: place === shares.length - 1,
    }
  })
}

/** How long a way takes, in milliseconds: the longer it is, the more of it is on fast roads. */
function durationOf(metres: number, chance: number): number {
  const kilometres = metres / 1000
  const speed = Math.min(95, 20 + 1.3 * kilometres) * (0.85 + 0.25 * chance)
  return Math.ceil((kilometres / speed) * HOUR)
}
