import { LATEST } from '../engine/clock/time.ts'
import { draw } from '../engine/world/draw.ts'
import { type Log, logSource } from '../engine/world/log.ts'
import type { Schema } from '../engine/world/schema.ts'
import type { Source } from '../engine/world/source.ts'
import { DAY, HOUR, MINUTE, SECOND } from '../engine/world/timestamp.ts'
import { timeOf } from '../engine/world/ulid.ts'
import type { World } from '../engine/world/world.ts'
import { DOCUMENTED_EVSE, DOCUMENTED_VEHICLE } from './documented.ts'
import { EVSE_STATUS, VEHICLE_STATUS } from './documented-logs.ts'
import { FIRST_DAY } from './habit.ts'
import { type Silence, silencesOf } from './silence.ts'

/** When a device reports, and when it does not although it would be time to. */
export interface Schedule extends Omit<Log<unknown>, 'derive'> {
  readonly silences: readonly Silence[]
}

/** The longest that a report takes to reach the platform, in milliseconds; none is on the way. */
export const VEHICLE_DELAY = 12 * SECOND
export const EVSE_DELAY = 3 * SECOND

/** Logs begin with the records of charging, or with the device. */
const START = FIRST_DAY * DAY
const startOf = (prefix: string, id: string) => Math.max(START, timeOf(prefix, id) ?? START)

/** When a vehicle reports how it is: every quarter of an hour, until its connection broke or ended. */
export function vehicleReports(
  world: World,
  { id, integrated }: { readonly id: string } & Pick<Schema<'Vehicle'>, 'integrated'>,
): Schedule {
  const start = startOf('vhcl', id)
  const arrived = world.now() - VEHICLE_DELAY
  // One that never had a connection has none to break.
  const silences = integrated === 'UNINTEGRATED' ? [] : silencesOf(world, id)
  const broken = integrated === 'INACTIVE' && silences.at(-1)?.to !== null
  return {
    name: `/vehicles/${id}/status_logs`,
    start,
    end: integrated === 'UNINTEGRATED' ? 0 : broken ? Math.min(arrived, brokeAt(world, id)) : arrived,
    silences,
    interval: 15 * MINUTE,
    documented: id === DOCUMENTED_VEHICLE ? Object.keys(VEHICLE_STATUS) : [],
  }
}

/** When the connection of a vehicle broke that nobody disconnected and that is without one all the same. */
export function brokeAt(world: World, id: string): number {
  return startOf('vhcl', id) + draw(world.seed, 'broke', id).int(30 * 24, 500 * 24) * HOUR
}

/** When an EVSE reports how it is: every five minutes. */
export function evseReports(world: World, id: string): Schedule {
  return {
    name: `/evses/${id}/status_logs`,
    start: startOf('evse', id),
    end: world.now() - EVSE_DELAY,
    silences: silencesOf(world, id),
    interval: 5 * MINUTE,
    documented: id === DOCUMENTED_EVSE ? Object.keys(EVSE_STATUS) : [],
  }
}

/** The time of the latest report; undefined where there is none. */
export function latestOf(world: World, schedule: Schedule): string | undefined {
  const [latest] = reportSource({ ...schedule, derive: () => undefined }, world).keys(undefined, true)
  return latest
}

/**
 * The time of the first report after one, however far off it is; undefined where none comes before time ends.
 *
 * @param schedule of a device that is never silent
 * @param latest the time of that one; undefined where there is none
 */
export function nextOf(world: World, schedule: Schedule, latest: string | undefined): string | undefined {
  const unending = { ...schedule, end: LATEST, derive: () => undefined }
  const [next] = reportSource(unending, world).keys(latest)
  return next
}

/** The collection of a log, without what would fall into a silence. */
export function reportSource<T>(
  { silences, ...log }: Schedule & Pick<Log<T>, 'derive'>,
  world: World,
): Source<T> {
  if (silences.length === 0) return logSource(log, world)
  const last = log.end ?? world.now()
  const starts = [log.start, ...silences.map(({ to }) => to ?? Number.POSITIVE_INFINITY)]
  const parts = starts.map((start, index) => {
    const end = Math.min(last, (silences[index]?.from ?? last + 1) - 1)
    // What the documentation shows is older than any silence.
    return logSource({ ...log, start, end, documented: index === 0 ? (log.documented ?? []) : [] }, world)
  })
  return {
    *keys(from, backwards) {
      for (const part of backwards ? parts.toReversed() : parts) yield* part.keys(from, backwards)
    },
    get(key) {
      for (const part of parts) {
        const found = part.get(key)
        if (found !== undefined) return found
      }
      return undefined
    },
  }
}
