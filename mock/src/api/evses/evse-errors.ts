import { DOCUMENTED_EVSE } from '../../charging/documented.ts'
import { EVSE_ERRORS } from '../../charging/documented-logs.ts'
import { evseReports, reportSource } from '../../charging/reports.ts'
import { silencesOf } from '../../charging/silence.ts'
import { draw } from '../../engine/world/draw.ts'
import { freshKey, logSource } from '../../engine/world/log.ts'
import { periodOf } from '../../engine/world/period.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { together } from '../../engine/world/source.ts'
import { HOUR } from '../../engine/world/timestamp.ts'
import { at, entryAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { shown } from './evse-logs.ts'

type ErrorLog = Schema<'EVSEAPIErrorLog'>

/** What a hardware API answers that could not do what it was asked to do. */
export type EvseFailure = Pick<ErrorLog, 'status_code' | 'error_code' | 'error_type' | 'error_detail'>

/** The time that the documentation gives as an example for logs of every kind. */
const SAMPLED_AT = '2024-04-17T09:39:45.984584Z'

const TIMEOUT: EvseFailure = {
  status_code: null,
  error_code: null,
  error_type: 'HardwareAPITimeout',
  error_detail: 'The hardware API did not respond within 30 seconds.',
}
const UNREACHABLE: EvseFailure = {
  status_code: 502,
  error_code: 'BAD_GATEWAY',
  error_type: 'HardwareAPIUnavailable',
  error_detail: 'The hardware API could not be reached.',
}

export const evseErrorLogType = resourceType<ErrorLog>({
  path: '/evses/{evse_id}/error_logs/{sampled_at}',
  collection(world, { evse_id: id = '' }) {
    const entries = shown(id, EVSE_ERRORS)
    const derive = (key: string, time: number): ErrorLog =>
      entries[key] ??
      errorLog(world, id, key, draw(world.seed, 'evse error', id, time).pick([TIMEOUT, UNREACHABLE]))
    const name = `/evses/${id}/error_logs`
    const documented = id === DOCUMENTED_EVSE ? [...Object.keys(entries), SAMPLED_AT] : []
    const schedule = { ...evseReports(world, id), name, documented, interval: 12 * HOUR, density: 0.03 }
    // One that is offline is asked every half hour how it is.
    const polls = silencesOf(world, id)
      .filter(({ kind }) => kind === 'offline')
      .map(({ from, to }) =>
        logSource(
          {
            name: `${name} of offline`,
            start: from,
            end: Math.min(world.now(), (to ?? Number.POSITIVE_INFINITY) - 1),
            interval: HOUR / 2,
            derive: (key) => errorLog(world, id, key, TIMEOUT),
          },
          world,
        ),
      )
    return together([reportSource({ ...schedule, derive }, world), ...polls])
  },
  newestFirst: true,
  ...periodOf('sampled_at'),
})

/** A failure that is on record at a time. */
function errorLog(world: World, id: string, key: string, failure: EvseFailure): ErrorLog {
  return {
    url: entryAt(at(`/evses/${id}/error_logs`), key),
    sampled_at: key,
    evse: at(`/evses/${id}`),
    controller: 'OCPP',
    ...failure,
    external_request_id: `req-${draw(world.seed, 'evse request', id, key).int(10_000, 99_999)}`,
    internal_command_id: null,
  }
}

/** Puts a failure on record that happens now. */
export function logEvseFailure(world: World, id: string, failure: Partial<EvseFailure> = {}): string {
  const log = `/evses/${id}/error_logs`
  const key = freshKey(world, log)
  return world.create(log, key, errorLog(world, id, key, { ...TIMEOUT, ...failure }))
}
