import { faultAt } from '../../charging/device-faults.ts'
import { reportSource } from '../../charging/reports.ts'
import { silencesOf } from '../../charging/silence.ts'
import { periodOf } from '../../engine/world/period.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { seriesSource } from '../../engine/world/series.ts'
import { instant, MINUTE } from '../../engine/world/timestamp.ts'
import { at, entryAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { powerOf } from '../hem-systems/energy/power.ts'
import { withNewestLog } from '../newest-log.ts'
import { report } from '../report.ts'
import { batteryOf, batteryOfId, homeBatterySeries, ownerOfHomeBattery } from './home-batteries.ts'
import { keepSetLevel } from './set-levels.ts'

type HomeBattery = Schema<'HomeBattery'>
type Log = Schema<'HomeBatteryStatusLog'>

function derive(world: World, id: HomeBattery['id'], ordinal: number): HomeBattery {
  return {
    id,
    url: at(`/home_batteries/${id}`),
    model: batteryOf(world, ordinal).kind.url,
    created_at:
      ordinal < 0 ? '2024-03-15T14:22:33.123456Z' : instant(homeBatterySeries.pace.timeOf(world, ordinal)),
    latest_status_log: null,
  }
}

const DOCUMENTED_LOGS = ['2024-04-17T09:34:45.102331Z', '2024-04-17T09:39:45.984584Z']

/** What a battery reports at a time. */
function statusLog(world: World, id: string, key: string, time: number): Log {
  const home = powerOf(world, ownerOfHomeBattery(world, id) ?? '', time)
  const { kind, reserve } = batteryOfId(world, id) ?? {}
  // Several batteries share the work by what they hold.
  const share = kind && home.capacity > 0 ? kind.capacity / home.capacity : 0
  const power = Math.round(home.battery * share)
  const broken = faultAt(world, id, time) !== undefined
  return {
    url: entryAt(at(`/home_batteries/${id}/status_logs`), key),
    sampled_at: key,
    home_battery: at(`/home_batteries/${id}`),
    capacity_watt_hours: kind?.capacity ?? null,
    // One that is broken knows nothing of itself.
    state_of_charge_percentage: broken ? null : (home.level ?? null),
    charge_rate_watts: broken ? null : power,
    discharge_limit_percentage: reserve === undefined ? null : Math.round(100 * reserve),
    status: broken ? 'FAULT' : power > 0 ? 'CHARGING' : power < 0 ? 'DISCHARGING' : 'IDLE',
    operation_mode: broken ? 'UNKNOWN' : home.cheap ? 'TIME_OF_USE' : 'SELF_RELIANCE',
  }
}

/** Has a battery report how it is at this moment. */
export function reportHomeBattery(world: World, id: string): void {
  report(world, `/home_batteries/${id}`, (key, time) => ({ status_logs: statusLog(world, id, key, time) }))
}

/** The level of the batteries of the home that one is in, in percent. */
export function levelOfHomeBattery(world: World, id: string): number {
  return powerOf(world, ownerOfHomeBattery(world, id) ?? '', world.now()).level ?? 0
}

/** Gives the batteries of the home that one is in a level, from now on. */
export function setHomeBatteryLevel(world: World, id: string, percentage: number): void {
  const owner = ownerOfHomeBattery(world, id)
  if (owner !== undefined) keepSetLevel(world, owner, { time: world.now(), percentage })
}

function logsOf(world: World, { id, created_at }: Pick<HomeBattery, 'id' | 'created_at'>) {
  const name = `/home_batteries/${id}/status_logs`
  return reportSource(
    {
      name,
      end: world.now(),
      silences: silencesOf(world, id),
      start: Date.parse(created_at ?? ''),
      interval: 5 * MINUTE,
      documented: homeBatterySeries.documented.includes(id) ? DOCUMENTED_LOGS : [],
      derive: (key, time) => statusLog(world, id, key, time),
    },
    world,
  )
}

export const homeBatteryTypes = [
  resourceType<HomeBattery>({
    path: '/home_batteries/{home_battery_id}',
    collection: (world) => seriesSource({ ...homeBatterySeries, derive }, world),
    owner: ({ id }, world) => ownerOfHomeBattery(world, id),
    live: (battery, world) => withNewestLog(battery, logsOf(world, battery), world),
  }),
  resourceType<Log>({
    path: '/home_batteries/{home_battery_id}/status_logs/{sampled_at}',
    newestFirst: true,
    collection: (world, { home_battery_id = '' }) =>
      logsOf(world, world.get(`/home_batteries/${home_battery_id}`) as HomeBattery),
    ...periodOf('sampled_at'),
  }),
]
