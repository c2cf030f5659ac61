import type { VehicleAtHand, VehicleChange, VehicleDrive } from '../devices/vehicle.ts'
import type { ControlledSandbox } from './controlled-sandbox.ts'
import type { ControlHandlers } from './handler.ts'
import { below, json } from './response.ts'

export const vehicleHandlers: ControlHandlers = {
  getVehicle: ({ sandbox, params: { vehicle_id = '' } }) =>
    json(200, addressed(sandbox, sandbox.devices.vehicle(vehicle_id))),
  patchVehicle: ({ sandbox, params: { vehicle_id = '' }, body }) =>
    json(200, addressed(sandbox, sandbox.devices.updateVehicle(vehicle_id, body as VehicleChange))),
  plugInVehicle({ sandbox, params: { vehicle_id = '' }, body }) {
    const { evse_id } = (body ?? {}) as { readonly evse_id?: string }
    return session(sandbox, sandbox.devices.plugIn(vehicle_id, evse_id))
  },
  unplugVehicle: ({ sandbox, params: { vehicle_id = '' } }) =>
    session(sandbox, sandbox.devices.unplug(vehicle_id)),
  driveVehicle: ({ sandbox, params: { vehicle_id = '' }, body }) =>
    json(200, addressed(sandbox, sandbox.devices.driveVehicle(vehicle_id, body as VehicleDrive))),
  getForecast: ({ sandbox, params: { vehicle_id = '' } }) => json(200, sandbox.devices.forecast(vehicle_id)),
  failVehicle({ sandbox, params: { vehicle_id = '' }, body }) {
    const failure = (body ?? {}) as Parameters<typeof sandbox.devices.failVehicle>[1]
    return json(201, { error_log: below(sandbox, sandbox.devices.failVehicle(vehicle_id, failure)) })
  },
}

const session = (sandbox: ControlledSandbox, path: string) =>
  json(200, { charging_session: below(sandbox, path) })

const addressed = (sandbox: ControlledSandbox, one: VehicleAtHand) => ({
  ...one,
  vehicle: below(sandbox, one.vehicle),
  evse: one.evse && below(sandbox, one.evse),
  charging_session: one.charging_session && below(sandbox, one.charging_session),
})
