import { DOCUMENTED_EVSE, DOCUMENTED_VEHICLE } from '../../charging/documented.ts'
import { FIRST_DAY } from '../../charging/habit.ts'
import { draw } from '../../world/draw.ts'
import { type Log, logSource } from '../../world/log.ts'
import type { Schema } from '../../world/schema.ts'
import { DAY, HOUR, MINUTE, SECOND } from '../../world/timestamp.ts'
import { timeOf } from '../../world/ulid.ts'
import type { World } from '../../world/world.ts'
import { EVSE_STATUS, VEHICLE_STATUS } from './documented-logs.ts'

type Schedule = Omit<Log<unknown>, 'derive'>

/** The longest that a report takes to reach the platform, in milliseconds; none is on the way. */
export const VEHICLE_DELAY = 12 * SECOND
export const EVSE_DELAY = 3 * SECOND

/** Logs begin with the records of charging, or with the device. */
const START = FIRST_DAY * DAY
const startOf = (prefix: string, id: string) => Math.max(START, timeOf(prefix, id) ?? START)

/** When a vehicle reports how it is: every quarter of an hour, until its connection broke or ended. */
export function vehicleReports(
  world: World,
  { id, integrated }: Pick<Schema<'Vehicle'>, 'id' | 'integrated'>,
): Schedule {
  const start = startOf('vhcl', id)
  const broke = start + draw(world.seed, 'broke', id).int(30 * 24, 500 * 24) * HOUR
  const arrived = world.now() - VEHICLE_DELAY
  const end = integrated === 'ACTIVE' ? arrived : integrated === 'INACTIVE' ? Math.min(arrived, broke) : 0
  return {
    name: `/vehicles/${id}/status_logs`,
    start,
    end,
    interval: 15 * MINUTE,
    documented: id === DOCUMENTED_VEHICLE ? Object.keys(VEHICLE_STATUS) : [],
  }
}

/** When an EVSE reports how it is: every five minutes. */
export function evseReports(world: World, id: string): Schedule {
  return {
    name: `/evses/${id}/status_logs`,
    start: startOf('evse', id),
    end: world.now() - EVSE_DELAY,
    interval: 5 * MINUTE,
    documented: id === DOCUMENTED_EVSE ? Object.keys(EVSE_STATUS) : [],
  }
}

/** The time of the latest report; undefined where there is none. */
export function latestOf(world: World, schedule: Schedule): string | undefined {
  const [latest] = logSource({ ...schedule, derive: () => undefined }, world).keys(undefined, true)
  return latest
}
