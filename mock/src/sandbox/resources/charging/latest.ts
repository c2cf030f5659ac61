import type { Schema } from '../../world/schema.ts'
import { at } from '../../world/url.ts'
import type { World } from '../../world/world.ts'
import { evseReports, latestOf, vehicleReports } from './reports.ts'

/** URL of the latest status log of a vehicle; null where there is none. */
export function latestVehicleStatusLog(
  world: World,
  vehicle: Pick<Schema<'Vehicle'>, 'id' | 'integrated'>,
): string | null {
  const latest = latestOf(world, vehicleReports(world, vehicle))
  return latest === undefined ? null : at(`/vehicles/${vehicle.id}/status_logs/${latest}`)
}

/** URL of the latest status log of an EVSE; null where there is none. */
export function latestEvseStatusLog(world: World, id: string): string | null {
  const latest = latestOf(world, evseReports(world, id))
  return latest === undefined ? null : at(`/evses/${id}/status_logs/${latest}`)
}
