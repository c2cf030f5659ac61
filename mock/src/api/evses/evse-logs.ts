import { commandSource } from '../../charging/command-source.ts'
import { conditionOfEvse, vehiclesAt } from '../../charging/condition.ts'
import { DOCUMENTED_EVSE } from '../../charging/documented.ts'
import { EVSE_COMMANDS, EVSE_ERRORS, EVSE_STATUS } from '../../charging/documented-logs.ts'
import { EVSE_LOSS, meterAt } from '../../charging/meter.ts'
import { currentOf } from '../../charging/plans.ts'
import { EVSE_DELAY, evseReports, reportSource } from '../../charging/reports.ts'
import { draw } from '../../engine/world/draw.ts'
import { periodOf } from '../../engine/world/period.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { HOUR } from '../../engine/world/timestamp.ts'
import { at, entryAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { loggedAt } from '../vehicles/vehicle-status-logs.ts'

type StatusLog = Schema<'EVSEStatusLog'>
type CommandLog = Schema<'EVSECommandLog'>
type ErrorLog = Schema<'EVSEAPIErrorLog'>

const shown = <T>(id: string, entries: Readonly<Record<string, T>>) => (id === DOCUMENTED_EVSE ? entries : {})

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
  const charging = condition?.charging ?? false
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
    control_pilot_status: charging ? 'C' : waiting ? 'B' : 'A',
    meter_reading_watt_hours: meterAt(world, id, time),
    is_enabled: charging,
    max_current_rating_milliamps: charging && condition?.stay ? currentOf(condition.stay) : 32_000,
    cable_current_rating_milliamps: 32_000,
    signal_strength_rssi_dbm: chance.int(-72, -58),
    inlet_power_watts: power + chance.int(180, 1400),
    voltage_millivolts: chance.int(228_000, 242_000),
    state_of_charge_percentage: null,
    mode: charging ? 'Charge' : waiting ? 'Delay' : 'Idle',
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

/** The time that the documentation gives as an example for logs of every kind. */
const SAMPLED_AT = '2024-04-17T09:39:45.984584Z'

const FAILURES = [
  {
    status_code: null,
    error_code: null,
    error_type: 'HardwareAPITimeout',
    error_detail: 'The hardware API did not respond within 30 seconds.',
  },
  {
    status_code: 502,
    error_code: 'BAD_GATEWAY',
    error_type: 'HardwareAPIUnavailable',
    error_detail: 'The hardware API could not be reached.',
  },
] as const

export const evseErrorLogType = resourceType<ErrorLog>({
  path: '/evses/{evse_id}/error_logs/{sampled_at}',
  collection(world, { evse_id: id = '' }) {
    const entries = shown(id, EVSE_ERRORS)
    const derive = (key: string, time: number): ErrorLog => {
      const chance = draw(world.seed, 'evse error', id, time)
      return (
        entries[key] ?? {
          url: entryAt(at(`/evses/${id}/error_logs`), key),
          sampled_at: key,
          evse: at(`/evses/${id}`),
          controller: 'OCPP',
          ...chance.pick(FAILURES),
          external_request_id: `req-${chance.int(10_000, 99_999)}`,
          internal_command_id: null,
        }
      )
    }
    const name = `/evses/${id}/error_logs`
    const documented = id === DOCUMENTED_EVSE ? [...Object.keys(entries), SAMPLED_AT] : []
    return reportSource(
      { ...evseReports(world, id), name, documented, interval: 12 * HOUR, density: 0.03, derive },
      world,
    )
  },
  newestFirst: true,
  ...periodOf('sampled_at'),
})
