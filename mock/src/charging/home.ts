import type { Resource } from '../engine/world/resource.ts'
import type { Schema } from '../engine/world/schema.ts'
import { HOUR } from '../engine/world/timestamp.ts'

/** Where a vehicle charges overnight, and on whose terms. */
export interface Home {
  readonly location: Schema<'ChargingSubSessionLocation'>
  /** Tells time zones apart by number: 0, 1, 2. */
  readonly lane: number
  /** Milliseconds that the clocks there are ahead of UTC; the same all year. */
  readonly offset: number
  readonly currency: string
  /** URL of the tariff; null where none is known. */
  readonly tariff: string | null
  readonly country: string
  readonly state: string | null
}

const ZONES = [
  { name: 'Europe/London', offset: 0 },
  { name: 'America/New_York', offset: -5 * HOUR },
  { name: 'America/Los_Angeles', offset: -8 * HOUR },
] as const

/** Milliseconds that the clocks of each lane are ahead of UTC. */
export const LANES: readonly number[] = ZONES.map(({ offset }) => offset)

/** The home that a user's profile tells of. */
export function homeOf(user: Resource | undefined): Home {
  const place = (user?.default_location ?? {}) as Partial<Schema<'User'>['default_location'] & object>
  const american = place.country_code === 'US'
  const lane = !american ? 0 : place.state === 'CA' ? 2 : 1
  const zone = ZONES[lane] ?? ZONES[0]
  const { coordinates = null, postal_code = null, address_1 = null, tariff = null } = place
  return {
    location: { name: 'Home', coordinates, postal_code, address_1, timezone: zone.name },
    lane,
    offset: zone.offset,
    currency: american ? 'USD' : 'GBP',
    tariff: typeof tariff === 'string' ? tariff : null,
    country: place.country_code ?? 'GB',
    state: place.state ?? null,
  }
}
