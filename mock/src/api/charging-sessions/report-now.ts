import { isSilent } from '../../charging/silence.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { timeAt, timestamp } from '../../engine/world/timestamp.ts'
import { at, entryAt, idAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { evseStatusLog } from '../evses/evse-logs.ts'
import { ocppStatusLog } from '../evses/ocpp-logs.ts'
import { locationLog } from '../vehicles/vehicle-logs.ts'
import { vehicleStatusLog } from '../vehicles/vehicle-status-logs.ts'

/**
 * Has a vehicle report how it is at this moment, besides the times at which it does so anyway. What somebody brings
 * about would else show only with the next report, and on a clock that stands still never.
 */
export function reportVehicle(world: World, id: string): void {
  const path = `/vehicles/${id}`
  const vehicle = world.get(path) as Schema<'Vehicle'> | undefined
  if (vehicle?.integrated !== 'ACTIVE' || isSilent(world, id, world.now())) return
  const key = keyAfter(world, vehicle.latest_status_log)
  const time = world.now()
  note(world, `${path}/status_logs`, key, vehicleStatusLog(world, id, key, time))
  note(world, `${path}/location_logs`, key, locationLog(world, id, key, time))
  world.change(path, { latest_status_log: entryAt(at(`${path}/status_logs`), key) })
}

/** Has an EVSE report how it is at this moment, as {@link reportVehicle} does for a vehicle. */
export function reportEvse(world: World, id: string): void {
  const path = `/evses/${id}`
  const evse = world.get(path) as Schema<'EVSE'> | undefined
  if (!evse || isSilent(world, id, world.now())) return
  const key = keyAfter(world, evse.latest_status_log)
  const time = world.now()
  note(world, `${path}/status_logs`, key, evseStatusLog(world, id, key, time))
  world.create(`${path}/ocpp_logs`, key, ocppStatusLog(world, id, key, time))
  world.change(path, { latest_status_log: entryAt(at(`${path}/status_logs`), key) })
}

/** Keeps a report, which is on record at once: nothing is logged in the future. */
function note(world: World, log: string, key: string, entry: object): void {
  world.create(log, key, { ...entry, logged_at: key })
}

/** The key of a report of this moment that follows on another. */
function keyAfter(world: World, latest: unknown): string {
  const now = world.now()
  const last = idAt(latest)
  if (last === undefined || timeAt(last) !== now) return timestamp(now)
  return timestamp(now, Math.min(999, Number(last.slice(-4, -1)) + 1))
}
