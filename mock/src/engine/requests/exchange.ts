import type { Actor } from '../../http/actor.ts'

/** Where a request went: a face of the mock, the pages and endpoints beside it, or nowhere that it knows. */
export const FACES = ['mock', 'sandbox', 'oauth', 'onboarding', 'uploads', 'other'] as const
export type RequestFace = (typeof FACES)[number]

/** Text of a body, or how it begins. */
export interface KeptBody {
  readonly text: string
  /** Whether there is more of it. */
  readonly cut: boolean
}

/** A request or an answer, with all that it says. */
export interface Message {
  /** Name, value, name, value, as they came: one list takes up less than one for each of them. */
  readonly headers: readonly string[]
  /** Undefined where there is none, or none that is text. */
  readonly body: KeptBody | undefined
}

/** A request that was answered, as it was: with its secrets, so that nobody is shown one but by `shownRequest`. */
export interface Exchange {
  /** Sandbox time when it came in, in milliseconds since 1970. */
  readonly time: number
  readonly face: RequestFace
  readonly method: string
  readonly path: string
  /** The query as it came, with its question mark; empty where there is none. */
  readonly search: string
  /** As in `GET /vehicles/{vehicle_id}`; null for what is no operation of the API. */
  readonly operation: string | null
  /** Null where the client gave up before there was an answer. */
  readonly status: number | null
  /** In milliseconds of real time. */
  readonly duration: number
  /** Whom it acted for; undefined where nobody was let in. */
  readonly actor: Actor | undefined
  readonly request: Message
  readonly response: Message | null
}

/** About what an exchange takes up in memory, in bytes: two for a character, and something for the objects. */
export function sizeOf({ path, search, request, response }: Exchange): number {
  return 600 + 2 * (path.length + search.length) + sizeOfMessage(request) + sizeOfMessage(response)
}

function sizeOfMessage(message: Message | null): number {
  let characters = message?.body?.text.length ?? 0
  for (const text of message?.headers ?? []) characters += text.length + 10
  return 2 * characters
}
