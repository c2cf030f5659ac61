import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { seriesSource } from '../../engine/world/series.ts'
import { instant } from '../../engine/world/timestamp.ts'
import { at } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { everyTenUsers, ownerOf } from '../numbering.ts'
import { energyOf, HALF_HOUR } from './energy/energy.ts'
import { totalsOf } from './energy/flows.ts'
import { householdOf } from './energy/household.ts'
import { powerAt } from './energy/power.ts'

type HEMSystem = Schema<'HEMSystem'>
type LivePower = Schema<'HEMSystemLivePower'>

/** How HEM systems are numbered. */
export const hemSystemSeries = everyTenUsers('hems', ['hems01J5DCXX8DMJDJYGVR1DW4J7AA'], 0.5)

/** The household that a HEM system manages. */
export function householdOfSystem(world: World, id: string) {
  return householdOf(world, ownerOf(hemSystemSeries, world, id) ?? '')
}

function derive(world: World, id: HEMSystem['id'], ordinal: number): HEMSystem {
  return {
    id,
    url: at(`/hem_systems/${id}`),
    created_at:
      ordinal < 0 ? '2024-08-16T10:49:58.285000Z' : instant(hemSystemSeries.pace.timeOf(world, ordinal)),
  }
}

/** The mean of the last half hour that is over. */
function livePower(world: World, id: string): LivePower | undefined {
  const home = householdOfSystem(world, id)
  const end = Math.floor(world.now() / HALF_HOUR) * HALF_HOUR
  const energy = energyOf(world, home, end - HALF_HOUR, end)
  if (!energy) return undefined
  const { flows } = energy
  const totals = totalsOf(flows)
  const watts = (wattHours: number) => 2 * wattHours
  return {
    sampled_at: instant(end),
    generation_watts: watts(totals.generation),
    consumption_watts: watts(totals.consumption),
    import_watts: watts(totals.import),
    export_watts: watts(totals.export),
    charge_watts: watts(totals.charge),
    discharge_watts: watts(totals.discharge),
    solar_to_home_watts: watts(flows.solarToHome),
    solar_to_battery_watts: watts(flows.solarToBattery),
    solar_to_grid_watts: watts(flows.solarToGrid),
    battery_to_home_watts: watts(flows.batteryToHome),
    battery_to_grid_watts: watts(flows.batteryToGrid),
    grid_to_home_watts: watts(flows.gridToHome),
    grid_to_battery_watts: watts(flows.gridToBattery),
    battery_state_of_charge_percentage: powerAt(world, home, end).level ?? null,
  }
}

export const hemSystemType = resourceType<HEMSystem>({
  path: '/hem_systems/{hem_system_id}',
  collection: (world) => seriesSource({ ...hemSystemSeries, derive }, world),
  owner: ({ id }, world) => ownerOf(hemSystemSeries, world, id),
})

export const livePowerType = resourceType<LivePower>({
  path: '/hem_systems/{hem_system_id}/live_power',
  single: (world, { hem_system_id = '' }) => livePower(world, hem_system_id),
})
