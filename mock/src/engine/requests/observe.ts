import type { Actor } from '../../http/actor.ts'
import { type Said, saidBy } from '../../http/answer.ts'
import { bytesOf, readBytes } from '../../http/body-bytes.ts'
import { isBystander } from '../../http/bystander.ts'
import { CONTROL_BASE, faces } from '../../http/faces.ts'
import type { Matched, Witness } from '../../http/pipeline.ts'
import type { Clock } from '../clock/clock.ts'
import type { Exchange, KeptBody, Message, RequestFace } from './exchange.ts'
import { beginning, LONGEST_BODY, LONGEST_REQUEST, textBody } from './kept-body.ts'
import type { RequestLog } from './log.ts'

/** What is found out about a request while it is answered. */
export interface Seen extends Witness {
  /** Keeps nothing of the request, as it only shows the sandbox. */
  overlook(): void
}

/** Where a request comes from, and where it came to. */
export interface Origin {
  /** Whether it comes from the same process. */
  readonly local: boolean
  /** What its path begins with, which is not kept: as in `/w/my-world`. */
  readonly prefix: string
  /** Its headers as they came over the wire, if they did: to read them from the request costs more than they are worth. */
  readonly rawHeaders?: readonly string[] | undefined
  /** Is told of an answer that the same request would get again. */
  readonly repeatable?: ((exchange: Exchange, said: Said) => void) | undefined
}

/** Answers a request and keeps what was said. */
export type Observe = (
  request: Request,
  origin: Origin,
  answer: (seen: Seen) => Promise<Response>,
) => Promise<Response>

const LONGEST_PATH = 500
const LONGEST_QUERY = 4000
const LONGEST_HEADER = 2000
const MOST_HEADERS = 100
/** A body that nobody wanted is waited for this long, in milliseconds: it is nearly always there already. */
const PATIENCE = 100

/** Watches all requests but those that only look: the control API and the console would fill the log by reading it. */
export function observer(clock: Pick<Clock, 'now'>, log: RequestLog): Observe {
  return async (request, { local, prefix, rawHeaders, repeatable }, answer) => {
    const url = new URL(request.url)
    const pathname = url.pathname.slice(prefix.length)
    if (isBelow(pathname, CONTROL_BASE) || isBystander(request.headers)) return answer(UNSEEN)
    let matched: Matched | undefined
    let actor: Actor | undefined
    let overlooked = false
    const seen: Seen = {
      matched(found) {
        matched = found
      },
      admitted(by) {
        actor = by
      },
      overlook() {
        overlooked = true
      },
    }
    const time = clock.now()
    const start = performance.now()
    const keep = (response: Response | undefined, sent: Message | null, body: KeptBody | undefined) => {
      const exchange: Exchange = {
        time,
        face: faceOf(pathname),
        method: request.method,
        path: beginning(pathname, LONGEST_PATH),
        search: beginning(url.search, LONGEST_QUERY),
        operation: matched?.operation.name ?? null,
        status: response?.status ?? null,
        duration: performance.now() - start,
        actor,
        request: { headers: rawHeaders ? keptHeaders(rawHeaders) : flat(request.headers), body },
        response: sent,
      }
      log.add(exchange)
      const said = response && saidBy(response)
      if (said?.repeatable) repeatable?.(exchange, said)
    }
    try {
      const response = await answer(seen)
      if (overlooked) return response
      // Its type would say so as well, but to ask a response for that makes an object of it that costs more than the answer.
      if (response.status === 0) keep(undefined, null, await bodyOf(request, local))
      else keep(response, saidOf(response) ?? (await sentBy(response)), await bodyOf(request, local))
      return response
    } catch (error) {
      keep(undefined, null, await bodyOf(request, local))
      throw error
    }
  }
}

const UNSEEN: Seen = { matched() {}, admitted() {}, overlook() {} }

const PLACES: readonly (readonly [RequestFace, string])[] = [
  ...faces.map(({ name, base }) => [name, base] as const),
  ['oauth', '/o'],
  ['onboarding', '/onboarding'],
  ['uploads', '/uploads'],
]

function faceOf(path: string): RequestFace {
  return PLACES.find(([, base]) => isBelow(path, base))?.[0] ?? 'other'
}

const isBelow = (path: string, base: string) =>
  path.startsWith(base) && (path.length === base.length || path[base.length] === '/')

/** Headers as they came, unless they are too many or too long. */
function keptHeaders(headers: readonly string[]): readonly string[] {
  if (headers.length <= 2 * MOST_HEADERS && headers.every((text) => text.length <= LONGEST_HEADER))
    return headers
  return headers.slice(0, 2 * MOST_HEADERS).map((text) => beginning(text, LONGEST_HEADER))
}

const flat = (headers: Iterable<readonly [string, string]>) => keptHeaders([...headers].flat())

/** What a response says that was made from a text; undefined for another. */
function saidOf(response: Response): Message | undefined {
  const said = saidBy(response)
  if (!said) return undefined
  const type = said.headers['Content-Type'] ?? said.headers['content-type']
  return { headers: flat(Object.entries(said.headers)), body: textBody(type, said.body, LONGEST_BODY) }
}

/** What any other says, read from a copy unless it is a page or a stream. */
async function sentBy(response: Response): Promise<Message> {
  const headers = flat(response.headers)
  const type = response.headers.get('content-type') ?? undefined
  const text = textBody(type, ' ', 1) && (await response.clone().text())
  return { headers, body: textBody(type, text || undefined, LONGEST_BODY) }
}

async function bodyOf(request: Request, local: boolean): Promise<KeptBody | undefined> {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined
  const bytes = bytesOf(request) ?? (await unread(request, local))
  if (bytes === undefined || bytes.byteLength === 0) return undefined
  const text = new TextDecoder().decode(bytes.subarray(0, LONGEST_REQUEST))
  const longest = bytes.byteLength > LONGEST_REQUEST ? 0 : LONGEST_REQUEST
  return textBody(request.headers.get('content-type') ?? undefined, text, longest)
}

/** The body of a request that was answered without a look at it, as with a fault or an unknown path. */
async function unread(request: Request, local: boolean): Promise<Uint8Array | undefined> {
  const declared = request.headers.get('content-length')
  if (declared === null ? !local : !(Number(declared) <= LONGEST_REQUEST)) return undefined
  if (request.bodyUsed || request.body === null) return undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const enough = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE)
  })
  const bytes = await Promise.race([readBytes(request, LONGEST_REQUEST).catch(() => undefined), enough])
  clearTimeout(timer)
  return bytes
}
