import { at } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import type { Vehicle } from './vehicles.ts'

/** A vehicle to add. URLs are marked (see url.ts). */
export interface NewVehicle
  extends Pick<
    Vehicle,
    | 'trim'
    | 'user'
    | 'integrated'
    | 'battery_size_watt_hours'
    | 'effective_battery_size_watt_hours'
    | 'maximum_charge_limit_percentage'
    | 'description'
    | 'vehicle_class'
  > {}

/**
 * Adds a vehicle.
 *
 * @returns its path
 */
export function addVehicle(world: World, vehicle: NewVehicle): string {
  const id = world.newId('vhcl')
  return world.create('/vehicles', id, {
    id,
    latest_status_log: null,
    disabled: false,
    smart_charging_enabled: true,
    ...vehicle,
  } satisfies KeptVehicle)
}

/** An added vehicle, less the addresses that follow from its id: they are half of what it takes up. */
export type KeptVehicle = Omit<Vehicle, 'url' | 'charging_sub_sessions'>

/** A vehicle with its addresses. */
export function addressed(vehicle: Vehicle | KeptVehicle): Vehicle {
  if ('url' in vehicle) return vehicle
  const { id, ...rest } = vehicle
  return {
    id,
    url: at(`/vehicles/${id}`),
    charging_sub_sessions: at(`/charging_sub_sessions?vehicle_id=${id}`),
    ...rest,
  }
}
