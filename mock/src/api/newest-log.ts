import type { Source } from '../engine/world/source.ts'
import { entryAt } from '../engine/world/url.ts'

interface Reporting {
  readonly url: string
  readonly latest_status_log?: unknown
}

/** A device with the URL of the newest of its logs; null while there is none. */
export function withNewestLog<T extends Reporting>(device: T, logs: Source<unknown>): T {
  const [newest] = logs.keys(undefined, true)
  return {
    ...device,
    latest_status_log: newest === undefined ? null : entryAt(`${device.url}/status_logs`, newest),
  }
}
