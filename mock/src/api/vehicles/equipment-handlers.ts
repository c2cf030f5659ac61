import { invalid } from '../../engine/reading/body.ts'
import type { CallOf, Handlers } from '../../engine/reading/call.ts'
import type { ReplyOf } from '../../engine/reading/declared.ts'
import { find } from '../../engine/reading/visible.ts'
import { timestamp } from '../../engine/world/timestamp.ts'
import { typeLevel } from '../charging-sessions/controls.ts'
import { defaultConnector, vehicleConnectorsType } from './connectors.ts'
import { stateOfChargeType } from './state-of-charge.ts'

type Connectors = 'PATCH /vehicles/{vehicle_id}/connectors'
type StateOfCharge = 'PATCH /vehicles/{vehicle_id}/state_of_charge'

/** What the driver of a vehicle tells about it. */
export const equipmentHandlers: Handlers = {
  'PATCH /vehicles/{vehicle_id}/connectors': {
    body: { native_connector: 'handled', adaptors: 'handled' },
    answer: updateConnectors,
  },
  'PATCH /vehicles/{vehicle_id}/state_of_charge': {
    body: { state_of_charge_percentage: 'handled' },
    answer: updateStateOfCharge,
  },
}

function updateConnectors(call: CallOf<Connectors>): ReplyOf<Connectors> {
  const { world, path } = call
  const before = find(call, vehicleConnectorsType, path)
  const sent = call.body
  const { adaptors = before.adaptors } = sent
  const native =
    sent.native_connector === undefined
      ? before.native_connector
      : (sent.native_connector ?? defaultConnector(world, before.vehicle))
  if (new Set(adaptors).size < adaptors.length)
    throw invalid(call, { adaptors: ['Each connector may be in the list once.'] })
  if (native !== null && adaptors.includes(native)) {
    const field = sent.adaptors ? 'adaptors' : 'native_connector'
    throw invalid(call, { [field]: ['The native connector needs no adaptor.'] })
  }
  const { native_connector, adaptors: replaced } = sent
  if (native_connector !== undefined || replaced !== undefined)
    world.change(path, {
      ...(native_connector !== undefined && { native_connector }),
      ...(replaced !== undefined && { adaptors: replaced }),
      updated_at: timestamp(world.now()),
    })
  return { status: 200, body: find(call, vehicleConnectorsType, path) }
}

function updateStateOfCharge(call: CallOf<StateOfCharge>): ReplyOf<StateOfCharge> {
  const { world, path, params } = call
  find(call, stateOfChargeType, path)
  const { state_of_charge_percentage: level } = call.body
  if (typeof level === 'number') typeLevel(world, params.vehicle_id, level)
  if (level !== undefined)
    world.change(path, {
      state_of_charge_percentage: level,
      source: level === null ? null : 'MANUAL',
      updated_at: level === null ? null : timestamp(world.now()),
    })
  return { status: 200, body: find(call, stateOfChargeType, path) }
}
