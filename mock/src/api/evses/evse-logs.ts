import { commandSource } from '../../charging/command-source.ts'
import { conditionOfEvse, vehiclesAt } from '../../charging/condition.ts'
import { faultAt } from '../../charging/device-faults.ts'
import { DOCUMENTED_EVSE } from '../../charging/documented.ts'
import { EVSE_COMMANDS, EVSE_STATUS } from '../../charging/documented-logs.ts'
import { EVSE_LOSS, meterAt } from '../../charging/meter.ts'
import { currentOf } from '../../charging/plans.ts'
import { EVSE_DELAY, evseReports, reportSource } from '../../charging/reports.ts'
import { draw } from '../../engine/world/draw.ts'
import { periodOf } from '../../engine/world/period.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { at, entryAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { loggedAt } from '../vehicles/vehicle-status-logs.ts'

type StatusLog = Schema<'EVSEStatusLog'>
type CommandLog = Schema<'EVSECommandLog'>

/** What the documentation shows of an EVSE. */
export const shown = <T>(id: string, entries: Readonly<Record<string, T>>) =>
  id === DOCUMENTED_EVSE ? entries : {}

export const evseStatusLogType = resourceType<StatusLog>({
  path: '/evses/{evse_id}/status_logs/{sampled_at}',
  collection(world, { evse_id: id = '' }) {
    const entries = shown(id, EVSE_STATUS)
    const derive = (key: string, time: number) => entries[key] ?? evseStatusLog(world, id, key, time)
    return reportSource({ ...evseReports(world, id), derive }, world)
  },
  newestFirst: true,
  ...periodOf('sampled_at'),
})

/** What an EVSE reports at a time. */
export function evseStatusLog(world: World, id: string, key: string, time: number): StatusLog {
  const evse = at(`/evses/${id}`)
  const condition = conditionOfEvse(world, id, time)
  const chance = draw(world.seed, 'evse report', id, time)
  const broken = faultAt(world, id, time) !== undefined
  const charging = (condition?.charging ?? false) && !broken
  const power = charging ? Math.round((condition?.stay?.rate ?? 0) * EVSE_LOSS) : 0
  const waiting = condition !== undefined && !charging
  return {
    url: entryAt(`${evse}/status_logs`, key),
    sampled_at: key,
    logged_at: loggedAt(world, id, time, EVSE_DELAY),
    evse,
    is_plugged_in: condition !== undefined,
    is_charging: charging,
    charge_rate_watts: power,
    export_power_watts: null,
    control_pilot_status: broken ? 'F' : charging ? 'C' : waiting ? 'B' : 'A',
    meter_reading_watt_hours: meterAt(world, id, time),
    is_enabled: charging,
    max_current_rating_milliamps: charging && condition?.stay ? currentOf(condition.stay) : 32_000,
    cable_current_rating_milliamps: 32_000,
    signal_strength_rssi_dbm: chance.int(-72, -58),
    inlet_power_watts: power + chance.int(180, 1400),
    voltage_millivolts: chance.int(228_000, 242_000),
    state_of_charge_percentage: null,
    mode: broken ? 'Unknown' : charging ? 'Charge' : waiting ? 'Delay' : 'Idle',
  }
}

export const evseCommandLogType = resourceType<CommandLog>({
  path: '/evses/{evse_id}/command_logs/{logged_at}',
  collection: (world, { evse_id: id = '' }) =>
    commandSource<CommandLog>(
      {
        vehicles: vehiclesAt(world, id).map(({ vehicle }) => vehicle),
        concerns: ({ evse }) => evse === id,
        documented: shown(id, EVSE_COMMANDS),
        derive: ({ key, command, boost, instruction: { milliamps } }) => ({
          url: entryAt(at(`/evses/${id}/command_logs`), key),
          logged_at: key,
          evse: at(`/evses/${id}`),
          max_load_target_milliamps: milliamps > 0 ? milliamps : null,
          is_enabled_target: milliamps > 0,
          always_enabled: false,
          reason: boost ? 'START_CHARGE' : milliamps > 0 ? 'SCHEDULED_CHARGING' : 'STOP_CHARGE',
          internal_command_id: command,
        }),
      },
      world,
    ),
  newestFirst: true,
  ...periodOf('logged_at'),
})
