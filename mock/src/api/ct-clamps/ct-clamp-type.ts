import { draw } from '../../engine/world/draw.ts'
import { logSource } from '../../engine/world/log.ts'
import { userId } from '../../engine/world/people.ts'
import { periodOf } from '../../engine/world/period.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { idOfOrdinal, ordinalOfId, seriesSource } from '../../engine/world/series.ts'
import { MINUTE, timestamp } from '../../engine/world/timestamp.ts'
import { timeOf } from '../../engine/world/ulid.ts'
import { at, idAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { evseSeries } from '../evses/evses.ts'
import { householdOf } from '../hem-systems/energy/household.ts'
import { powerAt } from '../hem-systems/energy/power.ts'
import { ctClampSeries } from './ct-clamps.ts'

type CTClamp = Schema<'CTClamp'>
type Log = Schema<'CTClampLog'>

function derive(world: World, id: CTClamp['id'], ordinal: number): CTClamp {
  const [evse] = evseSeries.owned(world, ctClampSeries.owner(ordinal))
  return {
    id,
    url: at(`/ct_clamps/${id}`),
    evse: evse === undefined ? null : at(`/evses/${idOfOrdinal(evseSeries, world, evse)}`),
    calibration_factor: ordinal >= 0 && draw(world.seed, 'ct clamp', ordinal).chance(0.1) ? -1 : 1,
  }
}

const DOCUMENTED_LOGS = ['2024-04-17T09:38:45.731902Z', '2024-04-17T09:39:45.984584Z']

function logsOf(world: World, id: string) {
  const name = `/ct_clamps/${id}/logs`
  const derive = (key: string, time: number): Log => {
    const home = householdOf(world, ownerOfClamp(world, id) ?? '')
    const chance = draw(world.seed, name, key)
    return {
      url: at(`${name}/${key}`),
      sampled_at: key,
      logged_at: timestamp(time + chance.int(300, 2500), chance.int(0, 999)),
      ct_clamp: at(`/ct_clamps/${id}`),
      // A clamp is less precise than a meter.
      current_milliamps:
        Math.round((1000 * powerAt(world, home, time).grid) / home.volts) + chance.int(-40, 40),
    }
  }
  const documented = ctClampSeries.documented.some((shown) => shown === id) ? DOCUMENTED_LOGS : []
  const start = timeOf(ctClampSeries.prefix, id) ?? 0
  return logSource({ name, start, interval: MINUTE, documented, derive }, world)
}

function ownerOfClamp(world: World, id: string): string | undefined {
  const ordinal = ordinalOfId(ctClampSeries, world, id)
  return ordinal === undefined ? undefined : userId(world, ctClampSeries.owner(ordinal))
}

/** Whether an EVSE is still there. Asks without looking at it, as it may look at its clamp. */
function isThere(world: World, user: string, evse: string | undefined): boolean {
  const keys = world.collection('/evses')?.source.owned?.(user).keys() ?? []
  // What was added since comes after it.
  for (const key of keys) if (evse === undefined || key >= evse) return key === evse
  return false
}

export const ctClampTypes = [
  resourceType<CTClamp>({
    path: '/ct_clamps/{ct_clamp_id}',
    collection: (world) => seriesSource({ ...ctClampSeries, derive }, world),
    owner: ({ id }, world) => ownerOfClamp(world, id),
    live: (clamp, world) =>
      isThere(world, ownerOfClamp(world, clamp.id) ?? '', idAt(clamp.evse))
        ? clamp
        : { ...clamp, evse: null },
  }),
  resourceType<Log>({
    path: '/ct_clamps/{ct_clamp_id}/logs/{sampled_at}',
    newestFirst: true,
    collection: (world, { ct_clamp_id = '' }) => logsOf(world, ct_clamp_id),
    ...periodOf('sampled_at'),
  }),
]
