import { draw } from '../../engine/world/draw.ts'
import { localHour } from '../../engine/world/local-time.ts'
import { logSource } from '../../engine/world/log.ts'
import { periodOf } from '../../engine/world/period.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { MINUTE } from '../../engine/world/timestamp.ts'
import { at, entryAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { fleetOf } from './dispatch-coordinators.ts'
import { dispatchedShare } from './dispatch-events.ts'

type DispatchLog = Schema<'DispatchLog'>

export const dispatchLogType = resourceType<DispatchLog>({
  path: '/dispatch_coordinators/{dispatch_coordinator_id}/dispatch_logs/{logged_at}',
  collection(world, { dispatch_coordinator_id: id = '' }) {
    const fleet = fleetOf(id)
    if (!fleet) return { keys: () => [], get: () => undefined }
    const { contract_start, contract_end } = fleet
    const end = contract_end ? { end: Math.min(Date.parse(contract_end), world.now()) } : {}
    return logSource<DispatchLog>(
      {
        name: id,
        start: Date.parse(contract_start),
        ...end,
        interval: 5 * MINUTE,
        odd: false,
        ...(id === 'dc000000' && { documented: ['2024-04-17T09:39:45.984584Z'] }),
        derive: (key, time) => logAt(world, id, key.replace('.000000Z', 'Z'), time),
      },
      world,
    )
  },
  newestFirst: true,
  ...periodOf('logged_at'),
  owner: () => undefined,
})

function logAt(world: World, id: string, logged_at: string, time: number): DispatchLog {
  return {
    url: entryAt(at(`/dispatch_coordinators/${id}/dispatch_logs`), logged_at),
    logged_at,
    total_charge_rate_watts: DOCUMENTED[`${id} ${logged_at}`] ?? watts(world, id, time),
    dispatch_coordinator: at(`/dispatch_coordinators/${id}`),
  }
}

/** Cars charge at night and little in the early evening, unless a dispatch holds them back. */
function watts(world: World, id: string, time: number): number {
  const fleet = fleetOf(id)
  if (!fleet) return 0
  const hour = localHour(time, fleet.timezone)
  const shape = 1 + 0.6 * Math.cos(((hour - 2) / 24) * 2 * Math.PI) + (hour < 16 && hour > 8 ? 0.2 : 0)
  const noise = 0.97 + draw(world.seed, 'dispatch', id, time).real() * 0.06
  return Math.round((fleet.watts * shape * noise * dispatchedShare(world, id, time)) / 1000) * 1000
}

const DOCUMENTED: Readonly<Record<string, number>> = {
  'dc000000 2025-06-15T14:05:00Z': 1_284_000,
  'dc000000 2025-06-15T13:55:00Z': 2_916_000,
}
