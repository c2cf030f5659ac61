import { invalid } from '../../engine/reading/body.ts'
import type { Call, Handlers, Reply } from '../../engine/reading/call.ts'
import { find } from '../../engine/reading/visible.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { timestamp } from '../../engine/world/timestamp.ts'
import { typeLevel } from '../charging-sessions/controls.ts'
import { defaultConnector } from './connectors.ts'

/** What the driver of a vehicle tells about it. */
export const equipmentHandlers: Handlers = {
  'PATCH /vehicles/{vehicle_id}/connectors': updateConnectors,
  'PATCH /vehicles/{vehicle_id}/state_of_charge': updateStateOfCharge,
}

function updateConnectors(call: Call): Reply {
  const { world, path } = call
  const before = find(call, path) as unknown as Schema<'VehicleConnectors'>
  const sent = call.body as Schema<'VehicleConnectorsUpdate'>
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
  return { status: 200, body: find(call, path) }
}

function updateStateOfCharge(call: Call): Reply {
  const { world, path, params } = call
  find(call, path)
  const { state_of_charge_percentage: level } = call.body as Schema<'VehicleStateOfChargeUpdate'>
  if (typeof level === 'number') typeLevel(world, String(params.vehicle_id), level)
  if (level !== undefined)
    world.change(path, {
      state_of_charge_percentage: level,
      source: level === null ? null : 'MANUAL',
      updated_at: level === null ? null : timestamp(world.now()),
    })
  return { status: 200, body: find(call, path) }
}
