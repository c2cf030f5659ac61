import type { HomeBatteryChange, HomeDeviceAtHand, InverterChange } from '../devices/home-device.ts'
import type { ControlledSandbox } from './controlled-sandbox.ts'
import type { ControlHandlers } from './handler.ts'
import { below, json } from './response.ts'

export const homeDeviceHandlers: ControlHandlers = {
  getInverter: ({ sandbox, params: { inverter_id = '' } }) =>
    addressed(sandbox, sandbox.devices.inverter(inverter_id)),
  patchInverter: ({ sandbox, params: { inverter_id = '' }, body }) =>
    addressed(sandbox, sandbox.devices.updateInverter(inverter_id, body as InverterChange)),
  getHomeBattery: ({ sandbox, params: { home_battery_id = '' } }) =>
    addressed(sandbox, sandbox.devices.homeBattery(home_battery_id)),
  patchHomeBattery: ({ sandbox, params: { home_battery_id = '' }, body }) =>
    addressed(sandbox, sandbox.devices.updateHomeBattery(home_battery_id, body as HomeBatteryChange)),
}

const addressed = (sandbox: ControlledSandbox, one: HomeDeviceAtHand) =>
  json(200, { ...one, device: below(sandbox, one.device) })
