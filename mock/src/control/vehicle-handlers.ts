import type { ControlHandlers } from './handler.ts'
import { json } from './response.ts'

export const vehicleHandlers: ControlHandlers = {
  plugInVehicle: ({ sandbox, params: { vehicle_id = '' } }) => session(sandbox.plugIn(vehicle_id)),
  unplugVehicle: ({ sandbox, params: { vehicle_id = '' } }) => session(sandbox.unplug(vehicle_id)),
}

const session = (path: string) => json(200, { charging_session: `/v2${path}` })
