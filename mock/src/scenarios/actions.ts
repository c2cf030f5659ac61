import type { Devices } from '../devices/index.ts'
import type { Faults } from '../engine/faults/faults.ts'
import type { Occurrences } from '../engine/faults/occurrences.ts'
import type { Applications } from '../engine/oauth/applications.ts'
import type { WebhookFaultInput } from '../engine/webhooks/webhook-fault.ts'
import type { Actions, Step } from './scenario.ts'

/** What a scenario acts on. */
export interface Stage {
  readonly devices: Devices
  readonly faults: Pick<Faults, 'add' | 'clear'>
  readonly applications: Pick<Applications, 'put'>
  readonly webhookFaults: Pick<Occurrences<WebhookFaultInput>, 'add' | 'clear'>
}

type Acts = { readonly [Name in keyof Actions]: (stage: Stage, action: Actions[Name]) => unknown }

const ACTS: Acts = {
  clear_faults({ faults, webhookFaults }) {
    faults.clear()
    webhookFaults.clear()
  },
  application: ({ applications }, application) => applications.put(application),
  vehicle: ({ devices }, { id, ...change }) => devices.updateVehicle(id, change),
  evse: ({ devices }, { id, ...change }) => devices.updateEvse(id, change),
  inverter: ({ devices }, { id, ...change }) => devices.updateInverter(id, change),
  home_battery: ({ devices }, { id, ...change }) => devices.updateHomeBattery(id, change),
  unplug: ({ devices }, { vehicle }) => devices.unplug(vehicle),
  drive: ({ devices }, { vehicle, ...drive }) => devices.driveVehicle(vehicle, drive),
  plug_in: ({ devices }, { vehicle, evse }) => devices.plugIn(vehicle, evse),
  vehicle_error: ({ devices }, { id, ...failure }) => devices.failVehicle(id, failure),
  evse_error: ({ devices }, { id, ...failure }) => devices.failEvse(id, failure),
  fault: ({ faults }, fault) => faults.add(fault),
  webhook_fault: ({ webhookFaults }, fault) => webhookFaults.add(fault),
}

const NAMES = Object.keys(ACTS) as (keyof Actions)[]

/** The names of what a step does, in the order in which it happens. */
export const actionsOf = (step: Step) => NAMES.filter((name) => step[name] !== undefined)

/**
 * Does what a step says.
 *
 * @throws {Rejection} for what cannot be done as things are
 */
export function perform(stage: Stage, step: Step): void {
  for (const name of actionsOf(step)) act(name, stage, step)
}

function act<Name extends keyof Actions>(name: Name, stage: Stage, step: Partial<Actions>): void {
  const action = step[name]
  if (action !== undefined) ACTS[name](stage, action)
}
