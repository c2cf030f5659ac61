import { derivedIn } from '../engine/world/derived.ts'
import type { Schema } from '../engine/world/schema.ts'
import { timeAt } from '../engine/world/timestamp.ts'
import { at, entryAt, idAt } from '../engine/world/url.ts'
import type { World } from '../engine/world/world.ts'
import { evseReports, latestOf, nextOf, type Schedule, vehicleReports } from './reports.ts'

/** A vehicle with the URL of its latest status log; null where there is none. */
export function withVehicleStatusLog(world: World, vehicle: Schema<'Vehicle'>): Schema<'Vehicle'> {
  return withLatest(vehicle, latestOfAll(world, vehicle, vehicleReports(world, vehicle)))
}

/** An EVSE with the URL of its latest status log; null where there is none. */
export function withEvseStatusLog(world: World, evse: Schema<'EVSE'>): Schema<'EVSE'> {
  return withLatest(evse, latestOfAll(world, evse, evseReports(world, evse.id)))
}

function latestOfAll(
  world: World,
  { latest_status_log }: { readonly latest_status_log?: unknown },
  schedule: Schedule,
): string | null {
  return laterOf(world, latest_status_log, latestUrl(world, schedule))
}

/**
 * The later one of two reports, by their URLs.
 *
 * @param told what a device told when somebody did something with it
 * @param scheduled what was reported on schedule
 */
export function laterOf(world: World, told: unknown, scheduled: string | null): string | null {
  const key = idAt(told)
  if (typeof told !== 'string' || key === undefined || timeAt(key) > world.now()) return scheduled
  return scheduled === null || scheduled < told ? told : scheduled
}

/** The resources that {@link withLatest} made last, by what they were made from. */
const shown = new WeakMap<object, { readonly latest_status_log: string | null }>()

/** Gives the same object again as long as the latest log is the same, so that its JSON need not be made anew. */
function withLatest<T extends { readonly latest_status_log?: unknown }>(
  resource: T,
  latest_status_log: string | null,
): T {
  if (resource.latest_status_log === latest_status_log) return resource
  const before = shown.get(resource)
  if (before?.latest_status_log === latest_status_log) return before as T
  const now = { ...resource, latest_status_log }
  shown.set(resource, now)
  return now
}

/** The URL of a log, and how long it is the latest one, in milliseconds since 1970. */
interface Latest {
  readonly url: string | null
  readonly from: number
  readonly to: number
}

/** The latest logs of devices that were asked for lately, by the names of the logs. */
const latestLogs = derivedIn<string, Latest>(1000)

function latestUrl(world: World, schedule: Schedule): string | null {
  const end = schedule.end ?? world.now()
  // Before its first report, or without a connection.
  if (end < schedule.start && schedule.documented?.length === 0) return null
  if (schedule.silences.length > 0) return urlOf(schedule, latestOf(world, schedule))
  const logs = latestLogs(world)
  const before = logs.get(schedule.name)
  if (before && before.from <= end && end < before.to) return before.url
  const latest = latestOf(world, schedule)
  const next = nextOf(world, schedule, latest)
  const url = urlOf(schedule, latest)
  logs.set(schedule.name, {
    url,
    from: latest === undefined ? end : timeAt(latest),
    to: next === undefined ? Number.POSITIVE_INFINITY : timeAt(next),
  })
  return url
}

const urlOf = ({ name }: Schedule, latest: string | undefined) =>
  latest === undefined ? null : entryAt(at(name), latest)
