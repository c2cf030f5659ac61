import { draw } from '../../engine/world/draw.ts'
import { logSource } from '../../engine/world/log.ts'
import { periodOf } from '../../engine/world/period.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { seriesSource } from '../../engine/world/series.ts'
import { instant, MINUTE } from '../../engine/world/timestamp.ts'
import { at, entryAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { powerOf } from '../hem-systems/energy/power.ts'
import { withNewestLog } from '../newest-log.ts'
import { everyTenUsers, ownerOf } from '../numbering.ts'
import { METER_MODELS } from './boundary-meter-catalogue.ts'

type BoundaryMeter = Schema<'BoundaryMeter'>
type Log = Schema<'BoundaryMeterStatusLog'>

/** How boundary meters are numbered. */
export const boundaryMeterSeries = everyTenUsers('bmet', ['bmet01J5DCXX8DMJDJYGVR1DW4T001'], 0.47)

function derive(world: World, id: BoundaryMeter['id'], ordinal: number): BoundaryMeter {
  const row = ordinal < 0 ? 0 : draw(world.seed, 'meter', ordinal).int(0, METER_MODELS.length - 1)
  return {
    id,
    url: at(`/boundary_meters/${id}`),
    model: METER_MODELS[row]?.url ?? '',
    created_at:
      ordinal < 0 ? '2024-01-10T12:00:00Z' : instant(boundaryMeterSeries.pace.timeOf(world, ordinal)),
    latest_status_log: null,
  }
}

const DOCUMENTED_LOGS = ['2024-04-17T09:34:45.102331Z', '2024-04-17T09:39:45.984584Z']

function logsOf(world: World, { id, created_at }: Pick<BoundaryMeter, 'id' | 'created_at'>) {
  const name = `/boundary_meters/${id}/status_logs`
  const derive = (key: string, time: number): Log => {
    const { grid } = powerOf(world, ownerOf(boundaryMeterSeries, world, id) ?? '', time)
    return {
      url: entryAt(at(name), key),
      sampled_at: key,
      boundary_meter: at(`/boundary_meters/${id}`),
      power_watts: grid,
      status: grid > 0 ? 'IMPORTING' : grid < 0 ? 'EXPORTING' : 'IDLE',
    }
  }
  return logSource(
    {
      name,
      start: Date.parse(created_at ?? ''),
      interval: 5 * MINUTE,
      documented: boundaryMeterSeries.documented.includes(id) ? DOCUMENTED_LOGS : [],
      derive,
    },
    world,
  )
}

export const boundaryMeterTypes = [
  resourceType<BoundaryMeter>({
    path: '/boundary_meters/{boundary_meter_id}',
    collection: (world) => seriesSource({ ...boundaryMeterSeries, derive }, world),
    owner: ({ id }, world) => ownerOf(boundaryMeterSeries, world, id),
    live: (meter, world) => withNewestLog(meter, logsOf(world, meter), world),
  }),
  resourceType<Log>({
    path: '/boundary_meters/{boundary_meter_id}/status_logs/{sampled_at}',
    newestFirst: true,
    collection: (world, { boundary_meter_id = '' }) =>
      logsOf(world, world.get(`/boundary_meters/${boundary_meter_id}`) as BoundaryMeter),
    ...periodOf('sampled_at'),
  }),
]
