import { isRecord } from '../record.ts'

/** Which requests a fault is for. All that is said has to be so. */
export interface Match {
  /** Path below the base of the API, as `/vehicles/vhcl01…`; `*` stands for any one segment. */
  readonly path?: string
  /** Query parameters; others do not matter. */
  readonly query?: Readonly<Record<string, string>>
  /** Headers, by name in any case; others do not matter. */
  readonly headers?: Readonly<Record<string, string>>
  /** What the JSON body has to have; objects in it may have more. */
  readonly body?: unknown
}

/** What a request asks, in as far as faults look at it. */
export interface Asked {
  /** Path below the base of the API, still percent-encoded. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Headers
  /** The parsed JSON; undefined where there is none. */
  readonly body: unknown
}

export function matches({ path, query = {}, headers = {}, body }: Match, asked: Asked): boolean {
  return (
    (path === undefined || isOnPath(path, asked.path)) &&
    Object.entries(query).every(([name, value]) => asked.query.getAll(name).includes(value)) &&
    Object.entries(headers).every(([name, value]) => asked.headers.get(name) === value) &&
    (body === undefined || contains(asked.body, body))
  )
}

function isOnPath(pattern: string, path: string): boolean {
  const [wanted, there] = [pattern.split('/'), path.split('/')]
  return (
    wanted.length === there.length && wanted.every((segment, i) => segment === '*' || segment === there[i])
  )
}

/** Whether a value has everything that another has: an object its properties, a list the same items in the same places. */
function contains(value: unknown, part: unknown): boolean {
  if (Array.isArray(part))
    return (
      Array.isArray(value) &&
      value.length === part.length &&
      part.every((item, i) => contains(value[i], item))
    )
  if (isRecord(part))
    return isRecord(value) && Object.entries(part).every(([name, inner]) => contains(value[name], inner))
  return value === part
}
