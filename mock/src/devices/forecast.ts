import { carbonIn, homeAt, priceIn } from '../api/charging-sessions/price.ts'
import { homeOf } from '../charging/home.ts'
import { SLOT, slotOf } from '../charging/slot.ts'
import { DAY, instant } from '../engine/world/timestamp.ts'
import { pathAt } from '../engine/world/url.ts'
import type { World } from '../engine/world/world.ts'
import { missing } from './refusal.ts'

/** What electricity costs at the home of a vehicle in a half hour to come, and how clean it is. */
export interface ForecastSlot {
  readonly started_at: string
  readonly interval_seconds: number
  /** For a kWh; null where no tariff tells. */
  readonly price_minor_units: number | null
  /** Null where no feed tells. */
  readonly co2_intensity_grams_per_kilowatt_hour: number | null
}

/**
 * What lists of the API have when a day has passed: the half hours of it, the present one first. A tariff that its user
 * changes to meanwhile is another forecast.
 *
 * @throws {Rejection} 404 for a vehicle that does not exist
 */
export function forecastOf(world: World, id: string): readonly ForecastSlot[] {
  const vehicle = world.get(`/vehicles/${id}`)
  if (!vehicle) throw missing('vehicle', id)
  const first = slotOf(world.now())
  const home = homeOf(world.get(pathAt(vehicle.user) ?? ''))
  return world.asOf(first + DAY, () =>
    Array.from({ length: DAY / SLOT }, (_, index) => {
      const slot = first + index * SLOT
      return {
        started_at: instant(slot),
        interval_seconds: SLOT / 1000,
        price_minor_units: priceIn(world, homeAt(home, slot), slot) ?? null,
        co2_intensity_grams_per_kilowatt_hour: carbonIn(world, home, slot) ?? null,
      }
    }),
  )
}
