import { pauseFlow, plugIn, typeLevel } from '../api/charging-sessions/controls.ts'
import { reportVehicle } from '../api/charging-sessions/report-now.ts'
import { namesOf, notify } from '../api/notifications/notify.ts'
import { reconnectVehicle } from '../api/vehicles/reconnect.ts'
import { logSilence, logVehicleFailure, type VehicleFailure } from '../api/vehicles/vehicle-errors.ts'
import type { Vehicle } from '../api/vehicles/vehicles.ts'
import { conditionAt } from '../charging/condition.ts'
import { keepDrive } from '../charging/drives.ts'
import { odometerOf } from '../charging/meter.ts'
import { METRES } from '../charging/outing.ts'
import { fallSilent, silenceAt, speakAgain } from '../charging/silence.ts'
import { isStale, repeatFromNow, tellAgain } from '../charging/staleness.ts'
import { keepLevel } from '../charging/typed-levels.ts'
import { idAt } from '../engine/world/url.ts'
import type { World } from '../engine/world/world.ts'
import { conflict, missing } from './refusal.ts'

/**
 * How a vehicle is connected: it was never (`none`), it is (`online`), it cannot be woken, it cannot be reached, its
 * user's login at the provider is good no more, or somebody disconnected it through the API.
 */
export type VehicleConnection = 'none' | 'online' | 'asleep' | 'offline' | 'revoked' | 'disconnected'

/** How a vehicle is, whether or not anybody is told. */
export interface VehicleAtHand {
  /** Path of the vehicle, below `/v2`, as the others. */
  readonly vehicle: string
  readonly connection: VehicleConnection
  /** Whether the provider tells how the vehicle is, or repeats how it was. */
  readonly telemetry: 'live' | 'stale'
  readonly state_of_charge_percentage: number
  readonly is_plugged_in: boolean
  readonly is_charging: boolean
  readonly evse: string | null
  readonly charging_session: string | null
  readonly is_driving: boolean
  readonly odometer_meters: number
}

/** What can be changed of a vehicle at hand. */
export interface VehicleChange {
  readonly connection?: 'online' | 'asleep' | 'offline' | 'revoked'
  readonly telemetry?: VehicleAtHand['telemetry']
  readonly state_of_charge_percentage?: number
}

/** A way to drive: by what it measures, or by what it takes. */
export interface VehicleDrive {
  readonly distance_meters?: number
  readonly energy_watt_hours?: number
}

/** @throws {Rejection} 404 for a vehicle that does not exist, here and below */
export function vehicleAtHand(world: World, id: string): VehicleAtHand {
  const vehicle = known(world, id)
  const now = world.now()
  const condition = conditionAt(world, id, now)
  if (!condition) throw missing('vehicle', id)
  const { profile, stay, charging, level, road } = condition
  return {
    vehicle: `/vehicles/${id}`,
    connection: connectionOf(world, vehicle),
    telemetry: isStale(world, id, now) ? 'stale' : 'live',
    state_of_charge_percentage: Math.round((100 * level) / (stay ?? profile).capacity),
    is_plugged_in: stay !== undefined,
    is_charging: charging,
    evse: stay?.evse ? `/evses/${stay.evse}` : null,
    charging_session: stay ? `/charging_sessions/${stay.id}` : null,
    is_driving: road.driving,
    odometer_meters: odometerOf(world, profile, road.driven),
  }
}

/** @throws {Rejection} 409 for a connection that cannot follow on the present one */
export function updateVehicle(world: World, id: string, change: VehicleChange): VehicleAtHand {
  const vehicle = known(world, id)
  const { connection, telemetry, state_of_charge_percentage: level } = change
  // First, as it alone can be refused.
  if (connection !== undefined) connect(world, vehicle, connection)
  if (telemetry === 'stale') repeatFromNow(world, id)
  if (telemetry === 'live' && isStale(world, id, world.now())) tellAgain(world, id)
  if (level !== undefined) typeLevel(world, id, level)
  if (telemetry === 'live' || level !== undefined) reportVehicle(world, id)
  return vehicleAtHand(world, id)
}

/**
 * Drives a vehicle there and back, in no time.
 *
 * @throws {Rejection} 409 for one that is plugged in, or that would not come back
 */
export function driveVehicle(world: World, id: string, drive: VehicleDrive): VehicleAtHand {
  known(world, id)
  const condition = conditionAt(world, id, world.now())
  if (!condition) throw missing('vehicle', id)
  if (condition.stay) throw conflict(`The vehicle ${id} is plugged in. Unplug it first.`)
  const level = Math.round(condition.level)
  const energy = Math.round(drive.energy_watt_hours ?? (drive.distance_meters ?? 0) / METRES)
  if (energy > level)
    throw conflict(
      `The battery of ${id} holds ${level} Wh, which is good for ${level * METRES} metres and not for ${energy * METRES}.`,
    )
  wake(world, id)
  keepDrive(world, id, energy)
  keepLevel(world, id, { time: world.now(), level: level - energy })
  reportVehicle(world, id)
  return vehicleAtHand(world, id)
}

/** Plugs a vehicle in, which wakes it; see {@link plugIn}. */
export function plugVehicle(world: World, id: string, evse?: string): string {
  wake(world, id)
  return plugIn(world, id, evse)
}

/**
 * Puts on record that the provider failed to do something with a vehicle.
 *
 * @returns path of the error log
 */
export function failVehicle(
  world: World,
  id: string,
  failure: Partial<VehicleFailure> & { readonly command?: string },
): string {
  known(world, id)
  return logVehicleFailure(world, id, failure)
}

function known(world: World, id: string): Vehicle {
  const vehicle = world.get(`/vehicles/${id}`) as Vehicle | undefined
  if (!vehicle) throw missing('vehicle', id)
  return vehicle
}

function connectionOf(world: World, { id, integrated }: Vehicle): VehicleConnection {
  if (integrated === 'UNINTEGRATED') return 'none'
  const kind = silenceAt(world, id, world.now())?.kind
  if (kind === 'asleep' || kind === 'offline' || kind === 'revoked') return kind
  return integrated === 'ACTIVE' ? 'online' : 'disconnected'
}

function wake(world: World, id: string): void {
  const vehicle = world.get(`/vehicles/${id}`) as Vehicle | undefined
  if (vehicle && connectionOf(world, vehicle) === 'asleep') connect(world, vehicle, 'online')
}

function connect(world: World, vehicle: Vehicle, next: NonNullable<VehicleChange['connection']>): void {
  const { id } = vehicle
  const present = connectionOf(world, vehicle)
  if (present === next) return
  if (present === 'none')
    throw conflict(
      `The vehicle ${id} was never connected. Send its user through GET /vehicle_onboarding first.`,
    )
  if (next === 'online') {
    if (vehicle.integrated === 'ACTIVE') speakAgain(world, id)
    else reconnectVehicle(world, id)
    if (present === 'asleep') pauseFlow(world, id, false)
    reportVehicle(world, id)
    return
  }
  if (vehicle.integrated !== 'ACTIVE')
    throw conflict(`The vehicle ${id} has no connection that could be ${next}. Set it online first.`)
  if (present === 'asleep') pauseFlow(world, id, false)
  fallSilent(world, id, next)
  logSilence(world, id, next)
  // At a plain socket a vehicle takes what it wants; asleep, it wants nothing.
  if (next === 'asleep' && vehicleAtHand(world, id).evse === null) pauseFlow(world, id, true)
  if (next === 'revoked') {
    world.change(`/vehicles/${id}`, { integrated: 'INACTIVE' })
    notify(world, idAt(vehicle.user) ?? '', 'ERR0123', namesOf(world, vehicle))
  }
}
