import type { operations } from 'ev-energy/operations'
import type { Exchange, RequestFace } from './exchange.ts'

/** Which requests of the log are wanted; all that is given has to be so. */
export interface RequestFilter {
  /** Where they went. */
  readonly face?: RequestFace
  readonly method?: string
  /** Path without the query, as `/v2/vehicles`; with `*` at its end, all that begins so. */
  readonly path?: string
  /** As in `GET /vehicles/{vehicle_id}`. */
  readonly operation?: keyof typeof operations
  /** Status, or a class of them as `4xx`. */
  readonly status?: number | `${1 | 2 | 3 | 4 | 5}xx`
  /** Whether the API has an operation for them. */
  readonly matched?: boolean
  /** Sandbox time from which on they came. */
  readonly since?: string | Date
  /** Id of the entry after which they came. */
  readonly after?: number
  /** No more than this many, the latest. */
  readonly limit?: number
}

/** Whether a request of the log is wanted, its number aside. */
export function isWanted(filter: RequestFilter, id: number, exchange: Exchange): boolean {
  const { face, method, path, operation, status, matched, since, after } = filter
  return (
    (face === undefined || exchange.face === face) &&
    (method === undefined || exchange.method === method.toUpperCase()) &&
    (path === undefined || isAt(path, exchange.path)) &&
    (operation === undefined || exchange.operation === operation) &&
    (status === undefined || hasStatus(status, exchange.status)) &&
    (matched === undefined || (exchange.operation !== null) === matched) &&
    (since === undefined || exchange.time >= new Date(since).getTime()) &&
    (after === undefined || id > after)
  )
}

function isAt(wanted: string, path: string): boolean {
  return wanted.endsWith('*') ? path.startsWith(wanted.slice(0, -1)) : path === wanted
}

function hasStatus(wanted: NonNullable<RequestFilter['status']>, status: number | null): boolean {
  return typeof wanted === 'number'
    ? status === wanted
    : status !== null && wanted.startsWith(String(Math.trunc(status / 100)))
}
