import type { Actor } from '../actor.ts'

/** A request that was answered. */
export interface AnsweredRequest {
  /** Sandbox time when it came in, in milliseconds since 1970. */
  readonly time: number
  readonly method: string
  readonly path: string
  /** As in `GET /vehicles/{vehicle_id}`. */
  readonly operation: string
  readonly status: number
  /** In milliseconds of real time. */
  readonly duration: number
  /** Whom it acted for; undefined where nobody was let in. */
  readonly actor: Actor | undefined
}

/** An entry of the log. It holds nothing that the sender might want to keep to itself. */
export interface LoggedRequest {
  /** Counts up from 1. */
  readonly id: number
  /** Sandbox time when the request came in. */
  readonly time: string
  readonly method: string
  /** Without the query. */
  readonly path: string
  /** As in `GET /vehicles/{vehicle_id}`; null for what is no operation of the API. */
  readonly operation: string | null
  readonly status: number
  /** In milliseconds of real time. */
  readonly duration_ms: number
  /** Whom it acted for; null for an anonymous one. */
  readonly actor: { readonly application: string | null; readonly user: string | null } | null
}

/** The latest requests. */
export interface RequestLog {
  add(request: AnsweredRequest): void
  /** Oldest first. */
  list(): readonly LoggedRequest[]
  /**
   * Calls a function with each request from now on, and another when there will be none any more. The function that it
   * returns ends that.
   */
  subscribe(listener: (request: LoggedRequest) => void, end: () => void): () => void
  clear(): void
  /** Lets those who listen go: a server cannot stop while it still streams. */
  close(): void
}

const KEPT = 1000
const LONGEST_PATH = 500

export function createRequestLog(): RequestLog {
  const listeners = new Map<(request: LoggedRequest) => void, () => void>()
  // As they came: most are never read.
  let requests: { readonly id: number; readonly request: AnsweredRequest }[] = []
  let count = 0
  let closed = false

  return {
    add(request) {
      const id = ++count
      requests.push({ id, request })
      // Cut now and then, because taking the first off an array each time would move all the others.
      if (requests.length >= 2 * KEPT) requests = requests.slice(-KEPT)
      for (const listener of listeners.keys()) listener(logged(id, request))
    },
    list: () => requests.slice(-KEPT).map(({ id, request }) => logged(id, request)),
    subscribe(listener, end) {
      // A connection that is kept alive may bring another request while the server stops.
      if (closed) end()
      else listeners.set(listener, end)
      return () => void listeners.delete(listener)
    },
    clear() {
      requests = []
    },
    close() {
      closed = true
      for (const end of [...listeners.values()]) end()
    },
  }
}

function logged(id: number, request: AnsweredRequest): LoggedRequest {
  const { time, method, path, operation, status, duration, actor } = request
  return {
    id,
    time: new Date(time).toISOString(),
    method,
    path: path.split('?', 1)[0]?.slice(0, LONGEST_PATH) ?? '',
    operation,
    status,
    duration_ms: Math.round(duration * 1000) / 1000,
    actor:
      actor?.application === undefined ? null : { application: actor.application, user: actor.user ?? null },
  }
}
