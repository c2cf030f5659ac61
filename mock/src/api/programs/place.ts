import type { Schema } from '../../engine/world/schema.ts'
import type { World } from '../../engine/world/world.ts'
import { isInRegion } from '../regions/regions.ts'
import type { ProgramRow } from './program-data.ts'

/** What is known of where somebody charges. */
export interface Place {
  readonly country_code?: string | null
  readonly postal_code?: string | null
  readonly coordinates?: Schema<'LatLong'> | null
}

/** Roughly, in degrees: from the south-west to the north-east. */
const COUNTRIES: Readonly<
  Record<string, readonly [south: number, west: number, north: number, east: number]>
> = { GB: [49.8, -8.7, 60.9, 1.8], US: [24.5, -125, 49.4, -66.9], CA: [49.4, -141, 83, -52.6] }

/** Whether a program may suit somebody who charges at a place. What is not known speaks for it. */
export function isOpenAt(world: World, { countries, area }: ProgramRow, place: Place): boolean {
  const { country_code, postal_code, coordinates } = place
  if (country_code && !countries.includes(country_code)) return false
  if (!country_code && coordinates && !countries.some((country) => isWithin(country, coordinates)))
    return false
  if (!area) return true
  if (coordinates) return area.regions.some((name) => isInRegion(world, name, coordinates))
  return !postal_code || area.postal.test(postal_code)
}

/** Where a user lives, as far as that is known. */
export function homeOf(world: World, user: string): Place {
  const location = world.get(`/users/${user}`)?.default_location as Schema<'Location'> | null | undefined
  return location ?? {}
}

function isWithin(country: string, { latitude, longitude }: Schema<'LatLong'>): boolean {
  const [south, west, north, east] = COUNTRIES[country] ?? [90, 180, -90, -180]
  return south <= latitude && latitude <= north && west <= longitude && longitude <= east
}
