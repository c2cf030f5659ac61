import { commandSource } from '../../charging/command-source.ts'
import { type Condition, conditionOfEvse, vehiclesAt } from '../../charging/condition.ts'
import { faultAt } from '../../charging/device-faults.ts'
import type { Dispatch } from '../../charging/dispatches.ts'
import { DOCUMENTED_EVSE } from '../../charging/documented.ts'
import { EVSE_OCPP } from '../../charging/documented-logs.ts'
import { EVSE_LOSS, meterAt } from '../../charging/meter.ts'
import type { Profile } from '../../charging/profile.ts'
import { evseReports, reportSource } from '../../charging/reports.ts'
import { draw } from '../../engine/world/draw.ts'
import { periodOf } from '../../engine/world/period.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { type Source, together } from '../../engine/world/source.ts'
import { DAY, instant, MINUTE, timeAt, timestamp } from '../../engine/world/timestamp.ts'
import { at, entryAt } from '../../engine/world/url.ts'
import { uuidOf } from '../../engine/world/uuid.ts'
import type { World } from '../../engine/world/world.ts'

type OcppLog = Schema<'EVSEOCPPLog'>
/** What an OCPP message says. */
export type Message = Pick<OcppLog, 'action' | 'payload'>

const INTERVAL = 10 * MINUTE
/** Messages are many; older ones are thrown away. */
const KEPT = 14 * DAY

const among = (actual: string | undefined, values: string) => values.split(',').includes(actual ?? '')

export const evseOcppLogType = resourceType<OcppLog>({
  path: '/evses/{evse_id}/ocpp_logs/{sampled_at}',
  collection: (world, { evse_id: id = '' }) => together([received(world, id), sent(world, id)]),
  newestFirst: true,
  ...periodOf('sampled_at'),
  filters: {
    action: ({ action }, value) => action === value,
    action__in: ({ action }, values) => among(action, values),
    direction: ({ direction }, value) => direction?.toUpperCase() === value.toUpperCase(),
    error_code: ({ response }, value) => response?.error_code === value,
    error_code__in: ({ response }, values) => among(response?.error_code, values),
  },
})

/** What an EVSE tells by itself: its state when that changed, its meter while it charges, else that it is there. */
function received(world: World, id: string): Source<OcppLog> {
  const entries = id === DOCUMENTED_EVSE ? EVSE_OCPP : {}
  const reports = evseReports(world, id)
  const vehicles = vehiclesAt(world, id)
  return reportSource(
    {
      ...reports,
      name: `/evses/${id}/ocpp_logs`,
      documented: Object.keys(entries),
      start: Math.max(reports.start, world.now() - KEPT),
      interval: INTERVAL,
      derive: (key, time) =>
        entries[key] ?? log(world, id, key, 'Received', messageAt(world, id, time, vehicles)),
    },
    world,
  )
}

/** The commands that went to it. */
function sent(world: World, id: string): Source<OcppLog> {
  const source = commandSource<OcppLog>(
    {
      vehicles: vehiclesAt(world, id).map(({ vehicle }) => vehicle),
      concerns: ({ evse, start }) => evse === id && start > world.now() - KEPT,
      documented: {},
      derive: (dispatch) => log(world, id, dispatch.key, 'Sent', commandOf(dispatch)),
    },
    world,
  )
  return {
    get: source.get,
    *keys(from, backwards = false) {
      const oldest = timestamp(world.now() - KEPT)
      const start = !backwards && (from === undefined || from < oldest) ? oldest : from
      for (const key of source.keys(start, backwards)) {
        if (key <= oldest) return
        yield key
      }
    },
  }
}

function log(
  world: World,
  id: string,
  key: string,
  direction: 'Sent' | 'Received',
  message: Message,
): OcppLog {
  const chance = draw(world.seed, 'ocpp', id, key)
  const failed = direction === 'Received' && message.action === 'Heartbeat' && chance.chance(0.01)
  const answer = direction === 'Sent' ? { status: 'Accepted' } : answerTo(message, timeAt(key))
  return {
    url: entryAt(at(`/evses/${id}/ocpp_logs`), key),
    sampled_at: key,
    evse: at(`/evses/${id}`),
    direction,
    ...message,
    message_id: uuidOf(world.seed, 'message', id, key),
    response: {
      sampled_at: timestamp(timeAt(key) + chance.int(8, 480), chance.int(0, 999)),
      payload: failed ? {} : answer,
      error_code: failed ? 'InternalError' : 'NoError',
      error_description: failed ? 'The message could not be worked on.' : null,
    },
  }
}

function answerTo({ action }: Message, time: number): Record<string, unknown> {
  return action === 'Heartbeat' ? { currentTime: instant(time) } : {}
}

/** What an EVSE says of itself: what it does, or its fault. */
function stateAt(
  world: World,
  id: string,
  time: number,
  condition: Condition | undefined,
): { status: string; errorCode: string } {
  const errorCode = faultAt(world, id, time)
  return errorCode === undefined
    ? { status: statusOf(condition), errorCode: 'NoError' }
    : { status: 'Faulted', errorCode }
}

function messageAt(world: World, id: string, time: number, vehicles: readonly Profile[]): Message {
  const now = conditionOfEvse(world, id, time, vehicles)
  const state = stateAt(world, id, time, now)
  const earlier = time - INTERVAL
  const before = stateAt(world, id, earlier, conditionOfEvse(world, id, earlier, vehicles))
  if (state.status !== before.status) return notification(state, time)
  if (!now?.charging) return { action: 'Heartbeat', payload: {} }
  const sampledValue = [
    { value: String(meterAt(world, id, time)), measurand: 'Energy.Active.Import.Register', unit: 'Wh' },
    {
      value: String(Math.round((now.stay?.rate ?? 0) * EVSE_LOSS)),
      measurand: 'Power.Active.Import',
      unit: 'W',
    },
  ]
  return {
    action: 'MeterValues',
    payload: { connectorId: 1, meterValue: [{ timestamp: instant(time), sampledValue }] },
  }
}

function notification(state: { status: string; errorCode: string }, time: number): Message {
  return {
    action: 'StatusNotification',
    payload: { connectorId: 1, ...state, timestamp: instant(time) },
  }
}

/** What an EVSE tells when its state changes. */
export function ocppStatusLog(world: World, id: string, key: string, time: number): OcppLog {
  const state = stateAt(world, id, time, conditionOfEvse(world, id, time))
  return ocppEntry(world, id, key, notification(state, time))
}

/** A message of an EVSE that arrives now. */
export function ocppEntry(world: World, id: string, key: string, message: Message): OcppLog {
  const entry = log(world, id, key, 'Received', message)
  // Answered at once: nothing is dated later than the present.
  return { ...entry, response: entry.response ? { ...entry.response, sampled_at: key } : null }
}

function statusOf(condition: Condition | undefined): string {
  if (!condition?.stay) return 'Available'
  if (condition.charging) return 'Charging'
  return condition.level >= condition.stay.target - 1 ? 'SuspendedEV' : 'SuspendedEVSE'
}

function commandOf({ instruction: { milliamps }, command }: Dispatch): Message {
  if (milliamps === 0)
    return { action: 'RemoteStopTransaction', payload: { transactionId: transaction(command) } }
  return { action: 'RemoteStartTransaction', payload: { connectorId: 1, idTag: 'EVENERGY' } }
}

const transaction = (command: string) => Number.parseInt(command.slice(0, 6), 16)
