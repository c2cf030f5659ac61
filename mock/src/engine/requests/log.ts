import { type Exchange, sizeOf } from './exchange.ts'
import { isWanted, type RequestFilter } from './filter.ts'
import { type LoggedRequest, shownRequest } from './shown.ts'

/** The latest requests. */
export interface RequestLog {
  add(exchange: Exchange): void
  /** Those that a filter lets through, oldest first. */
  list(filter?: RequestFilter): LoggedRequest[]
  /**
   * Calls a function with each request from now on that a filter lets through, and another when there will be none any
   * more. The function that it returns ends that.
   */
  subscribe(filter: RequestFilter, listener: (request: LoggedRequest) => void, end: () => void): () => void
  clear(): void
  /** Lets those who listen go: a server cannot stop while it still streams. */
  close(): void
}

/** Most requests that are kept. */
export const MOST_KEPT = 1000
/** Most memory that they take up, in bytes. */
export const MOST_BYTES = 4 * 1024 * 1024

interface Kept {
  readonly id: number
  readonly exchange: Exchange
  readonly size: number
}

interface Reader {
  readonly filter: RequestFilter
  readonly listener: (request: LoggedRequest) => void
  readonly end: () => void
}

export function createRequestLog(): RequestLog {
  const readers = new Set<Reader>()
  // As they came: most are never read. Those before the first are gone.
  let kept: (Kept | undefined)[] = []
  let first = 0
  let bytes = 0
  let count = 0
  let closed = false

  return {
    add(exchange) {
      const entry = { id: ++count, exchange, size: sizeOf(exchange) }
      kept.push(entry)
      bytes += entry.size
      while (kept.length - first > MOST_KEPT || (bytes > MOST_BYTES && kept.length - first > 1)) forget()
      for (const { filter, listener } of readers)
        if (isWanted(filter, entry.id, exchange)) listener(shownRequest(entry.id, exchange))
    },
    list(filter = {}) {
      const wanted = kept
        .slice(first)
        .filter((entry) => entry !== undefined)
        .filter(({ id, exchange }) => isWanted(filter, id, exchange))
      const { limit = wanted.length } = filter
      return wanted
        .slice(Math.max(0, wanted.length - limit))
        .map(({ id, exchange }) => shownRequest(id, exchange))
    },
    subscribe(filter, listener, end) {
      const reader = { filter, listener, end }
      // A connection that is kept alive may bring another request while the server stops.
      if (closed) end()
      else readers.add(reader)
      return () => void readers.delete(reader)
    },
    clear() {
      kept = []
      first = 0
      bytes = 0
    },
    close() {
      closed = true
      for (const { end } of [...readers]) end()
    },
  }

  function forget(): void {
    bytes -= kept[first]?.size ?? 0
    kept[first++] = undefined
    // Cut now and then, because taking the first off an array each time would move all the others.
    if (first < MOST_KEPT) return
    kept = kept.slice(first)
    first = 0
  }
}
