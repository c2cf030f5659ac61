import type { Exchange, KeptBody, Message, RequestFace } from './exchange.ts'
import { createStriker, type Striker } from './secrets.ts'

/** What one side of an exchange said, without secrets. */
export interface LoggedMessage {
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Parsed, if it is JSON or a form; null where there is none, or none that is text. */
  readonly body: unknown
  /** Whether the body is longer than what is kept of it, which is its beginning as text. */
  readonly body_cut: boolean
}

/** An entry of the log: a request and its answer. Secrets are struck out, wherever they are. */
export interface LoggedRequest extends LoggedMessage {
  /** Counts up from 1. */
  readonly id: number
  /** Sandbox time when the request came in. */
  readonly time: string
  readonly face: RequestFace
  readonly method: string
  /** Without the query. */
  readonly path: string
  /** A parameter that was sent several times is a list. */
  readonly query: Readonly<Record<string, string | readonly string[]>>
  /** As in `GET /vehicles/{vehicle_id}`; null for what is no operation of the API. */
  readonly operation: string | null
  /** Null where the client gave up before there was an answer. */
  readonly status: number | null
  /** In milliseconds of real time. */
  readonly duration_ms: number
  /** Whom it acted for; null for an anonymous one. */
  readonly actor: { readonly application: string | null; readonly user: string | null } | null
  /** Null where the client gave up before there was one. */
  readonly response: LoggedMessage | null
}

/** An exchange as anybody may see it. */
export function shownRequest(id: number, exchange: Exchange): LoggedRequest {
  const { time, face, method, operation, status, duration, actor, request, response } = exchange
  const striker = createStriker()
  // What the sender calls a secret is one in the answer and in the path as well.
  const sent = shownMessage(request, striker)
  const query = shownQuery(exchange.search, striker)
  return {
    id,
    time: new Date(time).toISOString(),
    face,
    method,
    path: striker.text(exchange.path),
    query,
    operation,
    status,
    duration_ms: Math.round(duration * 1000) / 1000,
    actor:
      actor?.application === undefined ? null : { application: actor.application, user: actor.user ?? null },
    ...sent,
    response: response && shownMessage(response, striker),
  }
}

function shownQuery(search: string, striker: Striker): LoggedRequest['query'] {
  return grouped(new URLSearchParams(search), striker)
}

function shownMessage({ headers, body }: Message, striker: Striker): LoggedMessage {
  const values = joined(headers)
  const shown = Object.fromEntries([...values].map(([name, value]) => [name, striker.header(name, value)]))
  return {
    headers: shown,
    body: shownBody(body, values.get('content-type'), striker),
    body_cut: body?.cut ?? false,
  }
}

/** Headers by name in lower case; those that came several times are one (RFC 9110, section 5.3). */
function joined(headers: Message['headers']): Map<string, string> {
  const values = new Map<string, string>()
  for (let i = 0; i < headers.length; i += 2) {
    const name = headers[i]?.toLowerCase() ?? ''
    const before = values.get(name)
    const value = headers[i + 1] ?? ''
    values.set(name, before === undefined ? value : `${before}${name === 'cookie' ? '; ' : ', '}${value}`)
  }
  return values
}

function shownBody(body: KeptBody | undefined, type = '', striker: Striker): unknown {
  if (body === undefined) return null
  if (type.startsWith('application/x-www-form-urlencoded'))
    return grouped(new URLSearchParams(body.text), striker)
  try {
    return striker.json(JSON.parse(body.text))
  } catch {
    return striker.text(body.text)
  }
}

function grouped(parameters: URLSearchParams, striker: Striker): Record<string, string | string[]> {
  const values = new Map<string, string | string[]>()
  for (const [name, value] of parameters) {
    const shown = striker.parameter(name, value)
    const before = values.get(name)
    values.set(name, before === undefined ? shown : [before, shown].flat())
  }
  return Object.fromEntries(values)
}
