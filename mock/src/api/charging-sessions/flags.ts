import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { at } from '../../engine/world/url.ts'
import { overage } from './figures.ts'
import { subSessionOf } from './sub-sessions.ts'

export const flagsType = resourceType<Schema<'ChargingSubSessionFlags'>>({
  path: '/charging_sub_sessions/{charging_sub_session_id}/flags',
  single(world, { charging_sub_session_id: id = '' }) {
    const subSession = subSessionOf(world, id)
    if (!subSession) return undefined
    const { stretch, end } = subSession.flow
    const over = end <= world.now() && overage(world, stretch) > 1
    return {
      url: at(`/charging_sub_sessions/${id}/flags`),
      charging_sub_session: at(`/charging_sub_sessions/${id}`),
      flags: over ? [{ name: 'ENERGY_OVER_DELIVERY', root_cause: 'CHARGE_MEASUREMENT_OSCILLATION' }] : [],
    }
  },
})
