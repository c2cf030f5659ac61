import { passFor } from '../../http/answer.ts'

/** When the connection is reset. */
export type Reset = 'before' | 'answer_lost' | 'in_body' | 'after_body'

/** What a connection does to an answer. */
export interface BadConnection {
  /**
   * Reset the connection: `before` anything is done; once the work is done, with the `answer_lost`; in the middle of the
   * body; or after it.
   */
  readonly reset?: Reset
  /** Send the body in small parts, over so many milliseconds of real time. */
  readonly slow_body_ms?: number
  /** Bytes by which Content-Length says more than there is, or less where it is below zero. */
  readonly wrong_length?: number
}

/** In how many parts a slow body comes. */
const PARTS = 20
/** Until what has been sent is on its way, in milliseconds. */
const FLUSH = 20

/** A response as a bad connection brings it. */
export async function inTransport(
  response: Response,
  { reset, slow_body_ms = 0, wrong_length = 0 }: BadConnection,
): Promise<Response> {
  if (reset === undefined && slow_body_ms === 0 && wrong_length === 0) return response
  const bytes = new Uint8Array(await response.clone().arrayBuffer())
  // Without a body there is nothing between the head of an answer and its end.
  if (bytes.byteLength === 0) return reset === undefined ? response : Response.error()
  const headers = new Headers(response.headers)
  const declared = Math.max(0, bytes.byteLength + wrong_length)
  headers.set('Content-Length', String(declared))
  const cut = reset === 'in_body' ? bytes.byteLength >> 1 : Math.min(bytes.byteLength, declared)
  // A connection whose sender has said more than it sends can only be given up.
  const breaks = reset !== undefined || wrong_length > 0
  const line: Line = {}
  const body = trickle(bytes.subarray(0, cut), slow_body_ms, breaks, line)
  const made = new Response(body, { status: response.status, headers })
  lines.set(made, line)
  return passFor(made, response)
}

/** The connection that a response is sent over, once it is known. */
interface Line {
  reset?: () => void
}

const lines = new WeakMap<Response, Line>()

/** Tells how to reset the connection of a response. Without it, the body fails, which is all that a reader sees of it. */
export function sendOver(response: Response, reset: () => void): void {
  const line = lines.get(response)
  if (line) line.reset = reset
}

/** Bytes one after another, and in the end a connection that breaks if it is to. */
function trickle(
  bytes: Uint8Array,
  duration: number,
  breaks: boolean,
  line: Line,
): ReadableStream<Uint8Array> {
  const size = duration > 0 ? Math.max(1, Math.ceil(bytes.byteLength / PARTS)) : Math.max(1, bytes.byteLength)
  const pause = (duration * size) / Math.max(1, bytes.byteLength)
  let at = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  return new ReadableStream({
    async pull(controller) {
      const due = at < bytes.byteLength
      const delay = due ? (duration > 0 ? pause : 0) : breaks ? FLUSH : 0
      if (delay > 0)
        await new Promise<void>((resolve) => {
          timer = setTimeout(resolve, delay)
        })
      if (due) controller.enqueue(bytes.subarray(at, at + size))
      else if (breaks && line.reset) line.reset()
      else if (breaks) controller.error(connectionReset())
      else controller.close()
      at += size
    },
    cancel: () => clearTimeout(timer),
  })
}

/** What Node's fetch says of a connection that the other end has reset. */
export function connectionReset(): TypeError {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
  return new TypeError('fetch failed', { cause })
}
