import { homeOf } from '../../../charging/home.ts'
import type { Schema } from '../../../engine/world/schema.ts'
import { firstKeys } from '../../../engine/world/source.ts'
import { idAt } from '../../../engine/world/url.ts'
import type { World } from '../../../engine/world/world.ts'
import { batteriesOf } from '../../home-batteries/home-batteries.ts'
import { type SetLevel, setLevelsOf } from '../../home-batteries/set-levels.ts'
import { personOf } from '../../users/persons.ts'
import type { Battery } from './bank.ts'
import type { Place } from './sun.ts'

/** The home of a user, in as far as energy goes. */
export interface Household extends Place {
  /** Id of the user. */
  readonly user: string
  /** IANA name of the time zone. */
  readonly timezone: string
  /** Volts between a live wire and neutral, or of a split phase. */
  readonly volts: number
  /** Power in watts that the panels yield at most; 0 without an inverter. */
  readonly capacity: number
  readonly batteries: readonly Battery[]
  /** Levels that somebody gave to them, ascending. */
  readonly levels: readonly SetLevel[]
}

/** Where a user lives; for those who were there from the start, where they lived then: the past stays as it was. */
export function siteOf(world: World, user: string): Pick<Household, 'timezone' | 'volts'> & Place {
  const ordinal = world.userOrdinal(user)
  const resident = ordinal === undefined ? world.get(`/users/${user}`) : personOf(world, ordinal)
  const { location } = homeOf(resident as Parameters<typeof homeOf>[0])
  const timezone = location.timezone ?? 'Europe/London'
  const { latitude = 51.5, longitude = -0.13 } = location.coordinates ?? {}
  return { latitude, longitude, timezone, volts: timezone.startsWith('America/') ? 240 : 230 }
}

/** The household of a user. */
export function householdOf(world: World, user: string): Household {
  return {
    user,
    ...siteOf(world, user),
    capacity: capacityOf(arraysOf(world, user).filter(({ inverter }) => inverter !== null)),
    batteries: batteriesOf(world, user).map(({ kind: { capacity, power }, reserve, since }) => ({
      capacity,
      power,
      reserve,
      since,
    })),
    levels: setLevelsOf(world, user),
  }
}

/** Power in watts that the panels which feed an inverter of a user yield at most. */
export function panelsOf(world: World, user: string, inverter: string): number {
  return capacityOf(arraysOf(world, user).filter((array) => idAt(array.inverter) === inverter))
}

/** Solar arrays of a household that are counted; nobody has more. */
const MOST_ARRAYS = 100

/** The solar arrays of a user. */
export function arraysOf(world: World, user: string): Schema<'SolarArray'>[] {
  const source = world.collection('/solar_arrays')?.source.owned?.(user)
  return firstKeys(source, MOST_ARRAYS).flatMap((key) => (source?.get(key) as Schema<'SolarArray'>) ?? [])
}

/** More than any power station has, in watts. Beyond it, what is worked out from it would not be numbers any more. */
const MOST = 1e12

function capacityOf(arrays: readonly Schema<'SolarArray'>[]): number {
  return Math.min(
    arrays.reduce((sum, { capacity_watts = 0 }) => sum + capacity_watts, 0),
    MOST,
  )
}
