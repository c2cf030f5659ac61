import type { World } from '../../engine/world/world.ts'
import { personOf } from '../users/persons.ts'

/** What the device of a user says of the user: as they were when they got it, whatever was written since. */
export interface Resident {
  readonly firstName: string
  /** Two letters of ISO 3166-1. */
  readonly country: string
  /** Position of the home in degrees; null where it is not known. */
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | null
}

/** The user of a number, as the seed has it. */
export function residentOf(world: World, ordinal: number): Resident {
  const { full_name, default_location } = personOf(world, ordinal)
  return {
    firstName: full_name?.split(' ')[0] ?? 'Somebody',
    country: default_location?.country_code ?? 'GB',
    coordinates: default_location?.coordinates ?? null,
  }
}
