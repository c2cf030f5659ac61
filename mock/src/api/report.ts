import { isSilent } from '../charging/silence.ts'
import { timeAt, timestamp } from '../engine/world/timestamp.ts'
import { at, entryAt, idAt } from '../engine/world/url.ts'
import type { World } from '../engine/world/world.ts'

/**
 * Has a device report how it is at this moment, besides the times at which it does so anyway; one that is silent reports
 * nothing. What somebody brings about would else show only with the next report, and on a clock that stands still never.
 *
 * @param path of the device
 * @param logsOf what it reports, by the names of its logs, for the key of the report and its time
 */
export function report(
  world: World,
  path: string,
  logsOf: (key: string, time: number) => { readonly status_logs: object } & Readonly<Record<string, object>>,
): void {
  const device = world.get(path)
  const time = world.now()
  if (!device || isSilent(world, String(device.id), time)) return
  const key = keyAfter(world, device.latest_status_log)
  for (const [log, entry] of Object.entries(logsOf(key, time)))
    world.create(`${path}/${log}`, key, { ...entry })
  world.change(path, { latest_status_log: entryAt(at(`${path}/status_logs`), key) })
}

/** The key of a report of this moment that follows on another. */
function keyAfter(world: World, latest: unknown): string {
  const now = world.now()
  const last = idAt(latest)
  if (last === undefined || timeAt(last) !== now) return timestamp(now)
  return timestamp(now, Math.min(999, Number(last.slice(-4, -1)) + 1))
}
