import { laterOf } from '../charging/latest.ts'
import type { Source } from '../engine/world/source.ts'
import { at, entryAt, pathAt } from '../engine/world/url.ts'
import type { World } from '../engine/world/world.ts'

interface Reporting {
  readonly url: string
  readonly latest_status_log?: unknown
}

/**
 * A device with the URL of the newest of its logs; null while there is none.
 *
 * @param logs those on schedule
 */
export function withNewestLog<T extends Reporting>(device: T, logs: Source<unknown>, world: World): T {
  const [newest] = logs.keys(undefined, true)
  const scheduled = newest === undefined ? null : entryAt(at(`${pathAt(device.url)}/status_logs`), newest)
  return { ...device, latest_status_log: laterOf(world, device.latest_status_log, scheduled) }
}
