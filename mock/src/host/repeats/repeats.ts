import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Actor } from '../../http/actor.ts'
import type { Sandbox } from '../sandbox.ts'
import type { Repeatable } from './repeatable.ts'

/** What is looked at of a request. */
type Incoming = Readonly<
  Pick<IncomingMessage, 'rawHeaders' | 'headers'> & {
    method?: string | undefined
    url?: string | undefined
    socket: { remoteAddress?: string | undefined }
  }
>

/**
 * What was answered a moment ago, for whoever asks for just the same: the tabs of a page, the workers of a test run, a
 * dashboard for each of a team. Going all the way costs two or three times as much for a vehicle, and eight times for a page
 * of 25 chargers.
 */
export interface Repeats {
  /** Answers a request again, if the same was answered a moment ago and nothing has happened since. */
  answer(incoming: Incoming, outgoing: ServerResponse): boolean
  keep(incoming: Incoming, answered: Repeatable): void
}

/** How long an answer holds, in milliseconds of real time. */
const MOMENT = 10
/** Most answers that are kept, and the largest of them, in bytes. */
const MOST = 200
const LARGEST = 64 * 1024

interface Kept extends Omit<Repeatable, 'said'> {
  readonly actor: Actor
  /** Real time when it was given, in milliseconds since 1970. */
  readonly given: number
  /** Name, value, name, value. */
  readonly headers: readonly string[]
  /** Where among them is what is left of the rate limit. */
  readonly remaining: number
  readonly body: Uint8Array
}

/** Gives each text memory of its own: a small Buffer would keep the 64 kB that Node shares out among many. */
const encoder = new TextEncoder()

/** @param use finds the world of a name, and counts as use of it; undefined where it is not all in memory */
export function createRepeats(use: (world: string) => Sandbox | undefined): Repeats {
  const kept = new Map<string, Kept>()
  return {
    answer(incoming, outgoing) {
      if (kept.size === 0 || incoming.method !== 'GET') return false
      const found = kept.get(keyOf(incoming))
      if (!found || !holds(found)) return false
      const { sandbox, exchange, actor } = found
      const start = performance.now()
      const left = sandbox.count(actor, addressOf(incoming))
      if (left === undefined) return false
      const headers = found.headers.with(found.remaining, String(left))
      outgoing
        .writeHead(exchange.status ?? 200, [...headers, 'Content-Length', String(found.body.byteLength)])
        .end(found.body)
      sandbox.requestLog.add({
        ...exchange,
        time: sandbox.clock.now(),
        duration: performance.now() - start,
        response: { headers, body: exchange.response?.body },
      })
      return true
    },
    keep(incoming, { said, ...answered }) {
      if (use(answered.world) !== answered.sandbox) return
      const headers = Object.entries(said.headers).flat()
      const remaining = headers.indexOf('X-RateLimit-Remaining') + 1
      const body = encoder.encode(said.body)
      const { actor } = answered.exchange
      if (!actor || remaining === 0 || body.byteLength > LARGEST || hasBody(incoming)) return
      forgetPast()
      if (kept.size === MOST) kept.clear()
      const key = keyOf(incoming)
      // Out of its place, so that they are in the order in which they were given.
      kept.delete(key)
      kept.set(key, { ...answered, actor, given: Date.now(), headers, remaining, body })
    },
  }

  /** Lets go of those that hold no more. */
  function forgetPast(): void {
    for (const [key, { given }] of kept) {
      if (Date.now() - given < MOMENT) return
      kept.delete(key)
    }
  }

  /** Whether everything that the answer followed from is as it was. */
  function holds({ world, sandbox, revision, exchange, given }: Kept): boolean {
    const { clock, faults, webhooks } = sandbox
    const passed = clock.now() - exchange.time
    // Whoever sets the time means it, and whoever was sent a webhook reads what it is about.
    const longest = clock.speed === 1 && webhooks.endpoints().length === 0 ? MOMENT : 0
    return (
      Date.now() - given < MOMENT &&
      passed >= 0 &&
      passed <= longest &&
      sandbox.revision === revision &&
      !faults.any() &&
      use(world) === sandbox
    )
  }
}

/** All that an answer depends on of a request: whatever header that may be. */
function keyOf(incoming: Incoming): string {
  return `${addressOf(incoming)} ${incoming.url}\n${incoming.rawHeaders.join('\n')}`
}

function addressOf({ socket }: Incoming): string {
  return socket.remoteAddress ?? 'unknown'
}

function hasBody({ headers }: Incoming): boolean {
  return 'content-length' in headers || 'transfer-encoding' in headers
}
