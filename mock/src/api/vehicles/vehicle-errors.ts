import { commandSource } from '../../charging/command-source.ts'
import { VEHICLE_ERRORS } from '../../charging/documented-logs.ts'
import { reportSource } from '../../charging/reports.ts'
import { type Silence, silenceAt, silencesOf } from '../../charging/silence.ts'
import { draw } from '../../engine/world/draw.ts'
import { freshKey, logSource } from '../../engine/world/log.ts'
import { periodOf } from '../../engine/world/period.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { type Source, together } from '../../engine/world/source.ts'
import { HOUR, timeAt, timestamp } from '../../engine/world/timestamp.ts'
import { at, entryAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { reportsOf, shown } from './vehicle-logs.ts'

type ErrorLog = Schema<'VehicleAPIErrorLog'>

/** What a provider answers that could not do what it was asked to do. */
export type VehicleFailure = Pick<ErrorLog, 'status_code' | 'error_code' | 'error_type' | 'error_detail'>

const TIMEOUT: VehicleFailure = {
  status_code: 408,
  error_code: 'REQUEST_TIMEOUT',
  error_type: 'VehicleAPITimeout',
  error_detail: 'The vehicle did not answer in time.',
}
const ASLEEP: VehicleFailure = {
  status_code: 503,
  error_code: 'VEHICLE_ASLEEP',
  error_type: 'VehicleAPIUnavailable',
  error_detail: 'The vehicle sleeps and could not be woken.',
}
const BUSY: VehicleFailure = {
  status_code: 429,
  error_code: 'TOO_MANY_REQUESTS',
  error_type: 'VehicleAPIRateLimited',
  error_detail: 'The provider asked for a pause.',
}
const REVOKED: VehicleFailure = {
  status_code: 401,
  error_code: 'AUTHENTICATION_ERROR',
  error_type: 'VehicleAPIUnauthorized',
  error_detail: 'The provider no longer accepts the login of the user.',
}

const SOMETIMES = [TIMEOUT, BUSY, ASLEEP] as const

/** Why nobody reaches a vehicle, by the kind of its silence. */
const BY_SILENCE: Readonly<Record<string, VehicleFailure>> = {
  asleep: ASLEEP,
  offline: TIMEOUT,
  revoked: REVOKED,
}

export const vehicleErrorLogType = resourceType<ErrorLog>({
  path: '/vehicles/{vehicle_id}/error_logs/{logged_at}',
  collection(world, { vehicle_id: id = '' }) {
    const entries = shown(id, VEHICLE_ERRORS)
    const derive = (key: string, time: number): ErrorLog =>
      entries[key] ??
      errorLog(world, id, key, { ...draw(world.seed, 'error', id, time).pick(SOMETIMES), command: 'WAKE_UP' })
    const schedule = { ...reportsOf(world, id, 'error_logs', entries), interval: 12 * HOUR, density: 0.03 }
    const silences = silencesOf(world, id).filter(({ kind = '' }) => kind in BY_SILENCE)
    const scheduled = reportSource({ ...schedule, derive }, world)
    if (silences.length === 0) return scheduled
    const polled = silences.map((silence) => polls(world, id, silence))
    return together([scheduled, ...polled, failedCommands(world, id, silences)])
  },
  newestFirst: true,
  ...periodOf('logged_at'),
})

/** What comes of asking a silent vehicle how it is, which is tried every half hour. */
function polls(world: World, id: string, { from, to, kind = '' }: Silence): Source<ErrorLog> {
  const name = `/vehicles/${id}/error_logs of ${kind}`
  const derive = (key: string) =>
    errorLog(world, id, key, { ...(BY_SILENCE[kind] ?? TIMEOUT), command: 'GET_STATE' })
  const end = Math.min(world.now(), (to ?? Number.POSITIVE_INFINITY) - 1)
  return logSource({ name, start: from, end, interval: HOUR / 2, derive }, world)
}

/** The commands that did not reach a vehicle during its silences, which are in order. */
function failedCommands(world: World, id: string, silences: readonly Silence[]): Source<ErrorLog> {
  const failureAt = (key: string) => BY_SILENCE[silenceAt(world, id, timeAt(key))?.kind ?? '']
  const source = commandSource<ErrorLog>(
    {
      vehicles: [id],
      concerns: ({ evse }) => evse === null,
      documented: {},
      derive: ({ key, command, instruction: { milliamps } }) =>
        errorLog(world, id, key, {
          ...(failureAt(key) ?? TIMEOUT),
          command: milliamps > 0 ? 'START_CHARGE' : 'STOP_CHARGE',
          internal_command_id: command,
        }),
    },
    world,
  )
  return {
    get: (key) => (failureAt(key) ? source.get(key) : undefined),
    *keys(from, backwards = false) {
      // Only what is in them is looked at: there may be years of commands beside them.
      for (const span of backwards ? silences.toReversed() : silences) {
        const [first, last] = [timestamp(span.from), timestamp(span.to ?? world.now(), 999)]
        const begin = backwards ? last : first
        const start = from === undefined || (backwards ? begin < from : begin > from) ? begin : from
        for (const key of source.keys(start, backwards)) {
          if (backwards ? key < first : key > last) break
          if (failureAt(key)) yield key
        }
      }
    },
  }
}

/** A failure that is on record at a time. */
function errorLog(
  world: World,
  id: string,
  key: string,
  failure: VehicleFailure & { readonly command: string; readonly internal_command_id?: string },
): ErrorLog {
  const chance = draw(world.seed, 'request', id, key)
  const words = Array.from({ length: 5 }, () => chance.int(0x100000, 0x1ffffff).toString(36).slice(0, 5))
  return {
    url: entryAt(at(`/vehicles/${id}/error_logs`), key),
    logged_at: key,
    vehicle: at(`/vehicles/${id}`),
    controller: 'ENODE',
    request_id: words.join('-'),
    internal_command_id: null,
    ...failure,
  }
}

/** Puts a failure on record that happens now. */
export function logVehicleFailure(
  world: World,
  id: string,
  failure: Partial<VehicleFailure> & { readonly command?: string },
): string {
  const log = `/vehicles/${id}/error_logs`
  const key = freshKey(world, log)
  return world.create(log, key, errorLog(world, id, key, { ...TIMEOUT, command: 'GET_STATE', ...failure }))
}

/** Puts on record, as what happens now, that a vehicle falls silent. */
export function logSilence(world: World, id: string, kind: string): void {
  logVehicleFailure(world, id, BY_SILENCE[kind] ?? TIMEOUT)
}
