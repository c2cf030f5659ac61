import { derivedIn } from '../engine/world/derived.ts'
import { defaultUser, userId } from '../engine/world/people.ts'
import type { World } from '../engine/world/world.ts'
import { origin } from './origin.ts'
import { addedProfile, originalProfile, type Profile } from './profile.ts'
import { arrivals, departures, type Rhythm } from './rhythm.ts'

/** The vehicles that a world began with, by number: that of their user, or above all of these for the default user. */
export interface Fleet {
  readonly arrivals: Rhythm
  readonly departures: Rhythm
  /** The profile of the vehicle with this number, if it lives in the time zone of this lane. */
  member(index: number, lane: number): Profile | undefined
  /** The number of a vehicle; undefined for one that was added later. */
  indexOf(profile: Profile): number | undefined
}

interface Kept extends Fleet {
  profile(vehicle: string): Profile | undefined
}

const fleets = derivedIn<'fleet', Kept>(1)

// Enough for the vehicles of a page and for those of a busy second; a profile is soon derived again.
const PROFILES_KEPT = 5000

/** The fleet of a world. */
export function fleetOf(world: World): Fleet {
  return keptFleet(world)
}

/** The profile of a vehicle; undefined where there is none of this id. */
export function profileOf(world: World, vehicle: string): Profile | undefined {
  return keptFleet(world).profile(vehicle) ?? addedProfile(world, vehicle)
}

function keptFleet(world: World): Kept {
  return fleets(world).at('fleet', () => muster(world))
}

function muster(world: World): Kept {
  const { users } = world
  const first = originalVehicles(world, defaultUser(world))
  const size = users + first.length
  const profiles = new Map<string, Profile>()
  const indexes = new Map<string, number | undefined>()
  // The lane of each vehicle and one more, or 0 where it is not known yet.
  const lanes = new Uint8Array(size)

  function profile(vehicle: string): Profile | undefined {
    const known = profiles.get(vehicle)
    if (known) return known
    const original = originalProfile(world, vehicle)
    if (!original) return undefined
    if (profiles.size >= PROFILES_KEPT) {
      profiles.clear()
      indexes.clear()
    }
    profiles.set(vehicle, original)
    indexes.set(vehicle, indexOf(original))
    return original
  }

  function indexOf({ vehicle, user }: Profile): number | undefined {
    if (indexes.has(vehicle)) return indexes.get(vehicle)
    const place = first.indexOf(vehicle)
    if (place >= 0) return users + place
    const ordinal = world.userOrdinal(user)
    return ordinal !== undefined && ordinal >= 0 && idOf(ordinal) === vehicle ? ordinal : undefined
  }

  function idOf(index: number): string | undefined {
    return index < users ? originalVehicles(world, userId(world, index))[0] : first[index - users]
  }

  return {
    profile,
    indexOf,
    arrivals: arrivals(world, size),
    departures: departures(world, size),
    member(index, lane) {
      if (lanes[index] !== 0 && lanes[index] !== lane + 1) return undefined
      const id = idOf(index)
      const found = id === undefined ? undefined : profile(id)
      if (found) lanes[index] = found.home.lane + 1
      return found?.home.lane === lane ? found : undefined
    },
  }
}

/** Ids of the vehicles that a user began with. */
export function originalVehicles(world: World, user: string): string[] {
  return [...(origin(world, '/vehicles/{vehicle_id}')?.owned?.(user).keys() ?? [])]
}
