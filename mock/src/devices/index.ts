import { unplug } from '../api/charging-sessions/controls.ts'
import type { EvseFailure } from '../api/evses/evse-errors.ts'
import type { VehicleFailure } from '../api/vehicles/vehicle-errors.ts'
import type { World } from '../engine/world/world.ts'
import { type EvseAtHand, type EvseChange, evseAtHand, failEvse, updateEvse } from './evse.ts'
import { type ForecastSlot, forecastOf } from './forecast.ts'
import {
  type HomeBatteryAtHand,
  type HomeBatteryChange,
  type HomeDeviceAtHand,
  homeBatteryAtHand,
  type InverterChange,
  inverterAtHand,
  updateHomeBattery,
  updateInverter,
} from './home-device.ts'
import {
  driveVehicle,
  failVehicle,
  plugVehicle,
  updateVehicle,
  type VehicleAtHand,
  type VehicleChange,
  type VehicleDrive,
  vehicleAtHand,
} from './vehicle.ts'

/**
 * The devices of a sandbox, for whoever stands beside them: what drivers, providers and accidents do, not the API. All
 * of it shows at once wherever the API would tell of it. Paths are below `/v2`.
 */
export interface Devices {
  /**
   * How a vehicle is.
   *
   * @throws {Rejection} 404 where there is no device with the id, as do all the others
   */
  vehicle(id: string): VehicleAtHand
  /**
   * Puts it to sleep, wakes it, takes it offline, revokes the login at its provider, signs in again, sets the level of
   * its battery, has the provider repeat old data.
   *
   * @throws {Rejection} 409 for a connection that cannot follow on the present one
   */
  updateVehicle(id: string, change: VehicleChange): VehicleAtHand
  /**
   * Plugs it in, which wakes it.
   *
   * @param evse id of the EVSE; its own if that is free when left out, or else a socket
   * @returns path of the charging session that begins
   * @throws {Rejection} 409 where it is at a plug already, or the EVSE is taken or broken
   */
  plugIn(id: string, evse?: string): string
  /**
   * Unplugs it.
   *
   * @returns path of the charging session that ends
   * @throws {Rejection} 409 where it is at no plug
   */
  unplug(id: string): string
  /**
   * Drives it there and back, in no time.
   *
   * @throws {Rejection} 409 where it is plugged in, or its battery does not last
   */
  driveVehicle(id: string, drive: VehicleDrive): VehicleAtHand
  /**
   * Puts on record that its provider failed to do something.
   *
   * @returns path of the error log
   */
  failVehicle(id: string, failure: Partial<VehicleFailure> & { readonly command?: string }): string
  /** What electricity costs at its home for the next 24 hours, and how clean it is. */
  forecast(id: string): readonly ForecastSlot[]
  /** How an EVSE is. */
  evse(id: string): EvseAtHand
  /**
   * Takes it offline or online, gives it a fault or clears that, installs firmware.
   *
   * @throws {Rejection} 409 for firmware where nobody reaches it
   */
  updateEvse(id: string, change: EvseChange): EvseAtHand
  /**
   * Puts on record that its hardware API failed to do something.
   *
   * @returns path of the error log
   */
  failEvse(id: string, failure: Partial<EvseFailure>): string
  /** How an inverter is. */
  inverter(id: string): HomeDeviceAtHand
  /** Takes it offline or online, revokes the login at its provider, or breaks it or has it repaired. */
  updateInverter(id: string, change: InverterChange): HomeDeviceAtHand
  /** How a home battery is. */
  homeBattery(id: string): HomeBatteryAtHand
  /** As with an inverter; and sets the level that it has together with the other batteries of its home. */
  updateHomeBattery(id: string, change: HomeBatteryChange): HomeBatteryAtHand
}

/** @param world whose devices they are */
export function createDevices(world: World): Devices {
  return {
    vehicle: (id) => vehicleAtHand(world, id),
    updateVehicle: (id, change) => updateVehicle(world, id, change),
    plugIn: (id, evse) => plugVehicle(world, id, evse),
    unplug: (id) => unplug(world, id),
    driveVehicle: (id, drive) => driveVehicle(world, id, drive),
    failVehicle: (id, failure) => failVehicle(world, id, failure),
    forecast: (id) => forecastOf(world, id),
    evse: (id) => evseAtHand(world, id),
    updateEvse: (id, change) => updateEvse(world, id, change),
    failEvse: (id, failure) => failEvse(world, id, failure),
    inverter: (id) => inverterAtHand(world, id),
    updateInverter: (id, change) => updateInverter(world, id, change),
    homeBattery: (id) => homeBatteryAtHand(world, id),
    updateHomeBattery: (id, change) => updateHomeBattery(world, id, change),
  }
}
