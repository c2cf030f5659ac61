import type { Data } from '../call.ts'
import type { Client } from '../client.ts'

type SubSession = Data<'/charging_sub_sessions/{charging_sub_session_id}', 'get'>

/** An event as a webhook would have told of it; `data` are as of now. */
export interface MissedEvent {
  type: 'charging_sub_session.created' | 'charging_sub_session.ended'
  /** When it happened. */
  timestamp: string
  data: SubSession
}

/** Options of {@link missedEvents}. */
export interface MissedOptions {
  /** From when on, as of the last event that was handled. A few minutes more are no harm: `once` drops what came twice. */
  since: Date
  /** Most sub-sessions to read of each kind, `Infinity` for all. Default 10,000. */
  limit?: number | undefined
  signal?: AbortSignal | undefined
}

/**
 * Finds what webhooks should have told of, but may have been lost: the charging sub-sessions that began or ended since,
 * oldest first.
 *
 * @throws ProblemError and whatever else iterating over `ev.paginate` throws; RangeError for a date that is none
 *
 * @example
 * const handleOnce = once(store, handle)
 * for (const event of await missedEvents(ev, { since: new Date(Date.now() - 3_600_000) })) await handleOnce(event)
 */
export async function missedEvents(
  ev: Pick<Client, 'paginate'>,
  { since, limit = 10_000, signal }: MissedOptions,
): Promise<MissedEvent[]> {
  const after = since.toISOString()
  const read = (query: { start__gt: string } | { end__gt: string }) =>
    ev.paginate('/charging_sub_sessions', { params: { query }, ...(signal && { signal }) }).toArray({ limit })
  const began = await read({ start__gt: after })
  const ended = await read({ end__gt: after })
  const events = [
    ...began.map((data) => ({ type: 'charging_sub_session.created' as const, timestamp: data.start, data })),
    ...ended.flatMap((data) =>
      data.end === null ? [] : [{ type: 'charging_sub_session.ended' as const, timestamp: data.end, data }],
    ),
  ]
  return events.sort((a, b) => Date.parse(a.timestamp) - Date.parse(b.timestamp))
}
