import { SLOT } from '../../charging/slot.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { instant, SECOND } from '../../engine/world/timestamp.ts'
import { at } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { slotsOf } from './figures.ts'
import { type SubSession, subSessionOf } from './sub-sessions.ts'

export type EnergyUsage = Schema<'EnergyUsage'>
export type UsageInterval = Schema<'UsageInterval'>

/** Energy that passes the meter of a property for what reaches the battery. */
const LOSS = 13 / 12

export const energyUsageType = resourceType<EnergyUsage>({
  path: '/charging_sub_sessions/{charging_sub_session_id}/energy_usage',
  single(world, { charging_sub_session_id: id = '' }) {
    const subSession = subSessionOf(world, id)
    return subSession && energyUsage(world, subSession)
  },
})

function energyUsage(world: World, { stay, flow, home }: SubSession): EnergyUsage {
  const now = world.now()
  const path = `/charging_sub_sessions/${flow.stretch.id}`
  const updated = flow.stretch.recalculated ?? Math.min(now, flow.end + 90 * SECOND)
  return {
    url: at(`${path}/energy_usage`),
    currency: home.currency,
    charging_sub_session: at(path),
    intervals: slotsOf(world, home, flow, now).map(({ start, energy, unmanaged, price }) => ({
      interval_seconds: SLOT / SECOND,
      started_at: instant(start),
      total_energy_delivered_watt_hours: energy,
      meter_usage_watt_hours: stay.public ? null : Math.round(energy * LOSS),
      alt_usage_watt_hours: unmanaged,
      percentage_import: 100,
      ...priced(stay.public ? undefined : price, energy),
    })),
    last_updated_at: instant(updated),
  }
}

function priced(price: number | undefined, energy: number) {
  if (price === undefined) return { electricity_cost_sub_unit: null }
  return {
    electricity_cost_sub_unit: String(price),
    energy_delivered_by_price: { price: String(price), energy_delivered_watt_hours: energy },
  }
}
