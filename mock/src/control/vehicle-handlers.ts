import type { ControlHandlers } from './handler.ts'
import { json } from './response.ts'

export const vehicleHandlers: ControlHandlers = {
  plugInVehicle: ({ sandbox, params: { vehicle_id = '' } }) =>
    session(sandbox.mount, sandbox.plugIn(vehicle_id)),
  unplugVehicle: ({ sandbox, params: { vehicle_id = '' } }) =>
    session(sandbox.mount, sandbox.unplug(vehicle_id)),
}

const session = (mount: string, path: string) => json(200, { charging_session: `${mount}/v2${path}` })
