import type { Flow, Stay } from '../../charging/stay.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { at } from '../../engine/world/url.ts'
import { countedEnergy, overage } from './figures.ts'
import { subSessionOf } from './sub-sessions.ts'

type DebugMetadata = Schema<'ChargingSubSessionDebugMetadata'>

export const debugMetadataType = resourceType<DebugMetadata>({
  path: '/charging_sub_sessions/{charging_sub_session_id}/debug_metadata',
  single(world, { charging_sub_session_id: id = '' }) {
    const subSession = subSessionOf(world, id)
    if (!subSession) return undefined
    const { stay, flow } = subSession
    const capped =
      flow.end <= world.now() && overage(world, flow.stretch) > 1 && flow.stretch.uncapped !== true
    return {
      url: at(`/charging_sub_sessions/${id}/debug_metadata`),
      charging_sub_session: at(`/charging_sub_sessions/${id}`),
      start_reason: startReason(stay, flow),
      finish_reason: flow.end <= world.now() ? finishReason(stay, flow) : null,
      is_energy_delivered_capped: capped,
      uncapped_energy_delivered_watt_hours: capped ? countedEnergy(world, flow, flow.end, true) : null,
      energy_usage_calculation_method: 'ESTIMATED_CHARGE_ENERGY_ADDED',
      energy_usage_interpolation_method: 'LINEAR',
      solar_integration_type: stay.evse === null ? null : 'UNAVAILABLE',
    }
  },
})

function startReason({ stretches, evse }: Stay, { stretch }: Flow): DebugMetadata['start_reason'] {
  if (stretches[0] === stretch) return evse === null ? 'VEHICLE_LOG_CONNECT' : 'EVSE_CONNECT'
  return stretch.mode === 'BOOST' ? 'BOOST_START' : 'SMART_CHARGE_ENABLED'
}

function finishReason({ stretches, evse }: Stay, { stretch }: Flow): DebugMetadata['finish_reason'] {
  const next = stretches[stretches.indexOf(stretch) + 1]
  // The API has no reason of its own for a vehicle that says that it left.
  if (!next) return evse === null ? null : 'EVSE_DISCONNECT'
  return next.mode === 'BOOST' ? 'BOOST_START' : 'SMART_CHARGE_ENABLED'
}
