import type { Data } from 'ev-energy'
import { client } from '../api.ts'
import { MOST } from './fleet.ts'

type SubSession = Data<'/charging_sub_sessions', 'get'>[number]

/** What a vehicle that is plugged in is to do. */
export interface OpenSession {
  readonly mode: SubSession['mode']
  /** When charging is to be finished; undefined where that is not planned. */
  readonly readyBy: string | undefined
}

/** The sub-sessions that are under way, by the URL of their vehicle. */
export async function openSessions(signal: AbortSignal): Promise<ReadonlyMap<string, OpenSession>> {
  const ev = await client()
  const query = { is_finished: false, page_size: MOST } as const
  const open = await ev
    .paginate('/charging_sub_sessions', { params: { query }, signal })
    .toArray({ limit: MOST })
  const entries = open.flatMap(({ id, mode, vehicle }) =>
    vehicle ? [readyBy(id, signal).then((ready) => [vehicle, { mode, readyBy: ready }] as const)] : [],
  )
  return new Map(await Promise.all(entries))
}

async function readyBy(id: SubSession['id'], signal: AbortSignal): Promise<string | undefined> {
  const ev = await client()
  const { data } = await ev.GET('/charging_sub_sessions/{charging_sub_session_id}/schedule_plans', {
    params: { path: { charging_sub_session_id: id } },
    signal,
  })
  return data?.schedule_plans
    .map(({ ready_by_time }) => ready_by_time)
    .sort()
    .at(-1)
}
