import type { WebhookEvent } from '../webhooks/event.ts'

/** Remembers which events were handled: a database, a cache. Shared by all processes that receive webhooks. */
export interface EventStore {
  /**
   * Takes an event, if nobody has: true only for the first who asks, also of two who ask at the same time
   * (`INSERT … ON CONFLICT DO NOTHING`, `SET … NX`). May forget an event after a week, when nobody delivers it again.
   */
  claim(key: string): boolean | Promise<boolean>
  /** Gives an event back that could not be handled, so that its next delivery is. */
  release(key: string): unknown
}

/** Options of {@link memoryEventStore}. */
export interface MemoryEventStoreOptions {
  /** How many events are remembered at most; the oldest are forgotten first. Default 10,000. */
  limit?: number | undefined
}

/** Remembers events for as long as the process lives. */
export function memoryEventStore({ limit = 10_000 }: MemoryEventStoreOptions = {}): EventStore {
  const seen = new Set<string>()
  return {
    claim(key) {
      if (seen.has(key)) return false
      seen.add(key)
      const [oldest] = seen
      if (seen.size > limit && oldest !== undefined) seen.delete(oldest)
      return true
    },
    release: (key) => seen.delete(key),
  }
}

/** What of an event tells it from all others, in whatever way it comes. */
export type Keyed = Pick<WebhookEvent, 'type' | 'data'> & { messageId?: string }

/**
 * Names an event by what happened to which resource, so that a delivery and what `missedEvents` found are the same one;
 * an event whose data have no id by its delivery.
 */
export function eventKey({ type, data, messageId }: Keyed): string {
  const { id } = data as { id?: unknown }
  return typeof id === 'string' ? `${type} ${id}` : `${type} ${messageId ?? ''}`
}

/**
 * Has each event handled once, however often it is delivered.
 *
 * @param handle what it rejects with is passed on, and the event is handled again when it comes again
 * @returns a function that gives whether the event was handled now: false for one that was, or is being
 *
 * @example
 * const handleOnce = once(memoryEventStore(), async (event) => notify(event))
 * await handleOnce(await verifyWebhook(request, secret))
 */
export function once<E extends Keyed>(
  store: EventStore,
  handle: (event: E) => unknown,
): (event: E) => Promise<boolean> {
  return async (event) => {
    const key = eventKey(event)
    if (!(await store.claim(key))) return false
    try {
      await handle(event)
      return true
    } catch (error) {
      await store.release(key)
      throw error
    }
  }
}
