import type { World } from '../../engine/world/world.ts'
import { evseStatusLog } from '../evses/evse-logs.ts'
import { ocppStatusLog } from '../evses/ocpp-logs.ts'
import { report } from '../report.ts'
import { locationLog } from '../vehicles/vehicle-logs.ts'
import { vehicleStatusLog } from '../vehicles/vehicle-status-logs.ts'

/** Has a vehicle report how it is at this moment (see {@link report}). */
export function reportVehicle(world: World, id: string): void {
  const path = `/vehicles/${id}`
  if (world.get(path)?.integrated !== 'ACTIVE') return
  report(world, path, (key, time) => ({
    status_logs: logged(key, vehicleStatusLog(world, id, key, time)),
    location_logs: logged(key, locationLog(world, id, key, time)),
  }))
}

/** Has an EVSE report how it is at this moment (see {@link report}). */
export function reportEvse(world: World, id: string): void {
  report(world, `/evses/${id}`, (key, time) => ({
    status_logs: logged(key, evseStatusLog(world, id, key, time)),
    ocpp_logs: ocppStatusLog(world, id, key, time),
  }))
}

/** On record at once: nothing is logged in the future. */
const logged = <T extends object>(key: string, entry: T) => ({ ...entry, logged_at: key })
