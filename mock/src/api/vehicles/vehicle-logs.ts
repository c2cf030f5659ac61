import { commandSource } from '../../charging/command-source.ts'
import { conditionAt } from '../../charging/condition.ts'
import { DOCUMENTED_VEHICLE } from '../../charging/documented.ts'
import { VEHICLE_COMMANDS, VEHICLE_LOCATION } from '../../charging/documented-logs.ts'
import { reportSource, VEHICLE_DELAY, vehicleReports } from '../../charging/reports.ts'
import { toldAt } from '../../charging/staleness.ts'
import { periodOf } from '../../engine/world/period.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { MINUTE } from '../../engine/world/timestamp.ts'
import { at, entryAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { loggedAt } from './vehicle-status-logs.ts'
import { vehicleType } from './vehicle-type.ts'

type LocationLog = Schema<'VehicleLocationLog'>
type CommandLog = Schema<'VehicleCommandLog'>

/** What the documentation shows of a vehicle. */
export const shown = <T>(id: string, entries: Readonly<Record<string, T>>) =>
  id === DOCUMENTED_VEHICLE ? entries : {}

/** The schedule of what a vehicle reports, as one of its logs. */
export function reportsOf(world: World, id: string, log: string, entries: object) {
  const vehicle = world.read(vehicleType, `/vehicles/${id}`)
  const reports = vehicleReports(world, {
    id,
    integrated: vehicle?.integrated ?? 'UNINTEGRATED',
  })
  return { ...reports, name: `/vehicles/${id}/${log}`, documented: Object.keys(entries) }
}

export const vehicleLocationLogType = resourceType<LocationLog>({
  path: '/vehicles/{vehicle_id}/location_logs/{sampled_at}',
  collection(world, { vehicle_id: id = '' }) {
    const entries = shown(id, VEHICLE_LOCATION)
    const derive = (key: string, time: number) => entries[key] ?? locationLog(world, id, key, time)
    const schedule = { ...reportsOf(world, id, 'location_logs', entries), interval: 30 * MINUTE }
    return reportSource({ ...schedule, derive }, world)
  },
  newestFirst: true,
  ...periodOf('sampled_at'),
})

/** What a vehicle tells of where it is at a time. */
export function locationLog(world: World, id: string, key: string, time: number): LocationLog {
  const vehicle = at(`/vehicles/${id}`)
  return {
    url: entryAt(`${vehicle}/location_logs`, key),
    sampled_at: key,
    logged_at: loggedAt(world, id, time, VEHICLE_DELAY),
    vehicle,
    at_home: isAtHome(world, id, toldAt(world, id, time)),
  }
}

function isAtHome(world: World, id: string, time: number): boolean | null {
  const condition = conditionAt(world, id, time)
  // Where nobody knows the home, nobody knows who is there.
  if (!condition?.profile.home.location.coordinates) return null
  const { stay, road } = condition
  return stay ? !stay.public : road.home
}

export const vehicleCommandLogType = resourceType<CommandLog>({
  path: '/vehicles/{vehicle_id}/command_logs/{logged_at}',
  collection: (world, { vehicle_id: id = '' }) =>
    commandSource<CommandLog>(
      {
        vehicles: [id],
        // Where there is an EVSE, that is what gets the commands.
        concerns: ({ evse }) => evse === null,
        documented: shown(id, VEHICLE_COMMANDS),
        derive: ({ key, command, instruction: { milliamps } }) => ({
          url: entryAt(at(`/vehicles/${id}/command_logs`), key),
          logged_at: key,
          vehicle: at(`/vehicles/${id}`),
          command: milliamps > 0 ? 'START_CHARGE' : 'STOP_CHARGE',
          external_command_id: `ext-${command.slice(0, 8)}`,
          current_milliamps: milliamps,
          internal_command_id: command,
        }),
      },
      world,
    ),
  newestFirst: true,
  ...periodOf('logged_at'),
})
