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
  const made = report(world, path, (key, time) => logged(key, vehicleStatusLog(world, id, key, time)))
  if (made)
    world.create(`${path}/location_logs`, made.key, {
      ...logged(made.key, locationLog(world, id, made.key, made.time)),
    })
}

/** Has an EVSE report how it is at this moment (see {@link report}). */
export function reportEvse(world: World, id: string): void {
  const path = `/evses/${id}`
  const made = report(world, path, (key, time) => logged(key, evseStatusLog(world, id, key, time)))
  if (made) world.create(`${path}/ocpp_logs`, made.key, ocppStatusLog(world, id, made.key, made.time))
}

/** On record at once: nothing is logged in the future. */
const logged = <T extends object>(key: string, entry: T) => ({ ...entry, logged_at: key })
