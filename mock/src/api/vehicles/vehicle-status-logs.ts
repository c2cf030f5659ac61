import { type Condition, conditionAt } from '../../charging/condition.ts'
import { powerAt, timeTo } from '../../charging/curve.ts'
import { VEHICLE_STATUS } from '../../charging/documented-logs.ts'
import { odometerOf } from '../../charging/meter.ts'
import { reportSource, VEHICLE_DELAY, vehicleReports } from '../../charging/reports.ts'
import { toldAt } from '../../charging/staleness.ts'
import { draw } from '../../engine/world/draw.ts'
import { periodOf } from '../../engine/world/period.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { MINUTE, SECOND, timestamp } from '../../engine/world/timestamp.ts'
import { at, entryAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { vehicleType } from './vehicle-type.ts'

type StatusLog = Schema<'VehicleStatusLog'>

export const vehicleStatusLogType = resourceType<StatusLog>({
  path: '/vehicles/{vehicle_id}/status_logs/{sampled_at}',
  collection(world, { vehicle_id: id = '' }) {
    const vehicle = world.read(vehicleType, `/vehicles/${id}`)
    if (!vehicle) return { keys: () => [], get: () => undefined }
    const reports = vehicleReports(world, vehicle)
    const derive = (key: string, time: number) =>
      (reports.documented?.includes(key) && VEHICLE_STATUS[key]) || vehicleStatusLog(world, id, key, time)
    return reportSource({ ...reports, derive }, world)
  },
  newestFirst: true,
  ...periodOf('sampled_at'),
})

/** When a report that was made at a time reached the platform. */
export function loggedAt(world: World, name: string, time: number, delay: number): string {
  const chance = draw(world.seed, 'delay', name, time)
  return timestamp(time + chance.int(SECOND, delay), chance.int(0, 999))
}

/** What a vehicle reports at a time. */
export function vehicleStatusLog(world: World, id: string, key: string, time: number): StatusLog {
  const vehicle = at(`/vehicles/${id}`)
  const logged = {
    url: entryAt(`${vehicle}/status_logs`, key),
    logged_at: loggedAt(world, id, time, VEHICLE_DELAY),
    sampled_at: key,
    vehicle,
  }
  const condition = conditionAt(world, id, toldAt(world, id, time))
  if (!condition) return { ...logged, state: 'UNKNOWN' }
  const { profile, stay, charging, added, road } = condition
  const level = Math.round(condition.level)
  const { capacity, target } = stay ?? profile
  const rate = stay && charging ? Math.round(powerAt(stay, level)) : 0
  return {
    ...logged,
    state_of_charge_percentage: Math.round((100 * level) / capacity),
    is_charging: charging,
    is_plugged_in: stay !== undefined,
    charge_rate_watts: rate,
    estimated_charge_rate_watts: charging ? Math.round(rate * 0.098) * 10 : null,
    charge_level_watt_hours: level,
    target_charge_level_percentage: Math.round((100 * target) / capacity),
    target_charge_level_watt_hours: Math.round(target),
    charge_energy_added_watt_hours: stay ? Math.round(added) : null,
    minutes_to_full_charge: stay && charging ? Math.round(timeTo(stay, level, capacity) / MINUTE) : null,
    current_type: !stay ? null : stay.public ? 'DC - Typically OTG chargers' : 'AC - Typically home chargers',
    is_complete: level >= target - 1,
    odometer_meters: odometerOf(world, profile, road.driven),
    data_source: 'ENODE',
    state: stateOf({ ...condition, level }),
  }
}

function stateOf({ stay, charging, level, road }: Condition): StatusLog['state'] & string {
  if (!stay) return road.driving ? 'DRIVING' : road.arrived ? 'RECENTLY_FINISHED_DRIVING' : 'STATIONARY'
  if (level >= stay.target - 1) return 'PLUGGED_IN_COMPLETE'
  if (!charging) return 'PLUGGED_IN_NOT_CHARGING'
  return level >= stay.target - stay.capacity * 0.02 ? 'PLUGGED_IN_ALMOST_COMPLETE' : 'PLUGGED_IN_CHARGING'
}
