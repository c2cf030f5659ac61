import { draw } from '../../engine/world/draw.ts'
import { localHour } from '../../engine/world/local-time.ts'
import { userUrl } from '../../engine/world/people.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { idOfOrdinal, seriesSource } from '../../engine/world/series.ts'
import { HOUR, instant, MINUTE } from '../../engine/world/timestamp.ts'
import { at, idAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { siteOf } from '../hem-systems/energy/household.ts'
import { expectedYield } from '../hem-systems/energy/sky.ts'
import { everyTenUsers } from '../numbering.ts'
import { inverterSeries } from './inverters.ts'

export type SolarArray = Schema<'SolarArray'>

/** How solar arrays are numbered. */
export const solarArraySeries = everyTenUsers('solr', ['solr01JASZTD3T7N39DTZPBJVXNPKP'], 0.45)

export const solarArrayType = resourceType<SolarArray>({
  path: '/solar_arrays/{solar_array_id}',
  collection: (world) => seriesSource({ ...solarArraySeries, derive }, world),
  owner: ({ user }) => idAt(user),
  live: (array, world) => ({ ...array, forecast: forecastOf(world, array) }),
})

function derive(world: World, id: SolarArray['id'], ordinal: number): SolarArray {
  return {
    id,
    url: at(`/solar_arrays/${id}`),
    capacity_watts: ordinal < 0 ? 7000 : draw(world.seed, 'solar array', ordinal).int(16, 42) * 200,
    inverter: at(`/inverters/${idOfOrdinal(inverterSeries, world, ordinal)}`),
    forecast: null,
    user: userUrl(world, solarArraySeries.owner(ordinal)),
  }
}

/** Half an hour, after which the weather is looked at again. */
const PERIOD = 30 * MINUTE
/** Part of the energy that is left for charging. */
const FOR_CHARGING = 0.8

/** What is expected by midnight; null while no inverter brings it anywhere. */
function forecastOf(
  world: World,
  { inverter, user, capacity_watts = 0 }: SolarArray,
): Schema<'SolarArrayForecast'> {
  if (inverter === null) return null
  const place = siteOf(world, idAt(user) ?? '')
  const updated = Math.floor(world.now() / PERIOD) * PERIOD
  const periods = Math.ceil(((24 - localHour(updated, place.timezone)) * HOUR) / PERIOD)
  const expected = expectedYield(world, place)
  let hours = 0
  for (let i = 0; i < periods; i++) hours += (expected(updated + (i + 0.5) * PERIOD) / 1000) * (PERIOD / HOUR)
  return {
    solar_watt_hours_until_midnight: Math.round((hours * capacity_watts * FOR_CHARGING) / 100) * 100,
    percent_vehicle_battery_charge_until_midnight: null,
    last_updated_at: instant(updated),
  }
}
