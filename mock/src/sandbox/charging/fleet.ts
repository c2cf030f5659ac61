import { defaultUser, userId } from '../world/people.ts'
import type { World } from '../world/world.ts'
import { origin } from './origin.ts'
import { addedProfile, originalProfile, type Profile } from './profile.ts'
import { arrivals, departures, type Rhythm } from './rhythm.ts'

/** The vehicles that a world began with, by number: that of their user, or above all of these for the default user. */
export interface Fleet {
  readonly arrivals: Rhythm
  readonly departures: Rhythm
  /** The profile of the vehicle with this number; undefined where the user has none. */
  member(index: number): Profile | undefined
  /** The number of a vehicle; undefined for one that was added later. */
  indexOf(profile: Profile): number | undefined
}

interface Kept extends Fleet {
  readonly seed: string
  readonly users: number
  readonly profiles: Map<string, Profile>
}

const fleets = new WeakMap<World, Kept>()

// Enough for the vehicles of a page and for those of a busy second; a profile is soon derived again.
const PROFILES_KEPT = 5000

/** The fleet of a world. */
export function fleetOf(world: World): Fleet {
  return keptFleet(world)
}

/** The profile of a vehicle; undefined where there is none of this id. */
export function profileOf(world: World, vehicle: string): Profile | undefined {
  const { profiles } = keptFleet(world)
  const known = profiles.get(vehicle)
  if (known) return known
  const original = originalProfile(world, vehicle)
  if (!original) return addedProfile(world, vehicle)
  if (profiles.size >= PROFILES_KEPT) profiles.clear()
  profiles.set(vehicle, original)
  return original
}

function keptFleet(world: World): Kept {
  const known = fleets.get(world)
  // A reset may give a world another seed.
  if (known?.seed === world.seed && known.users === world.users) return known
  const fleet = muster(world)
  fleets.set(world, fleet)
  return fleet
}

function muster(world: World): Kept {
  const { seed, users } = world
  const first = ownedBy(world, defaultUser(world))
  const size = users + first.length
  const idOf = (index: number) =>
    index < users ? ownedBy(world, userId(world, index))[0] : first[index - users]
  return {
    seed,
    users,
    profiles: new Map(),
    arrivals: arrivals(world, size),
    departures: departures(world, size),
    member(index) {
      const id = idOf(index)
      return id === undefined ? undefined : profileOf(world, id)
    },
    indexOf({ vehicle, user }) {
      const place = first.indexOf(vehicle)
      if (place >= 0) return users + place
      const ordinal = world.userOrdinal(user)
      return ordinal !== undefined && ordinal >= 0 && idOf(ordinal) === vehicle ? ordinal : undefined
    },
  }
}

function ownedBy(world: World, user: string): string[] {
  return [...(origin(world, '/vehicles/{vehicle_id}')?.owned?.(user).keys() ?? [])]
}
