import { toResponse } from '../../http/answer.ts'
import { limitsOf } from '../../http/limits.ts'
import { problemAnswer } from '../../http/problem.ts'
import type { Match } from './match.ts'
import type { Chances, Occurrence } from './occurrences.ts'
import { type OwnAnswer, ownResponse } from './own-answer.ts'
import { type BadConnection, inTransport } from './transport.ts'

/** Something that goes wrong on purpose, or an answer of one's own. */
export interface FaultInput extends BadConnection, Chances {
  /** The operation that it befalls, as `GET /vehicles/{vehicle_id}`; any operation when left out. */
  readonly operation?: string
  /** Which requests for it; all when left out. */
  readonly match?: Match
  /** Answer with a problem of this status instead of the operation's own answer. */
  readonly status?: number
  /** Answer with this instead. */
  readonly answer?: OwnAnswer
  /** Wait before answering, in milliseconds of real time. */
  readonly latency_ms?: number
  /** Do not answer until the client gives up, or a minute has passed. */
  readonly timeout?: boolean
  /** Cut the body of the answer short, so that it is not JSON any more. */
  readonly broken_body?: boolean
}

export type Fault = Occurrence<FaultInput>

/** How long a fault keeps a client waiting that does not give up, in milliseconds of real time. */
const LONGEST_WAIT = 60_000

/**
 * Answers a request with a fault in the way.
 *
 * @param respond makes the answer that there would be without the fault; called only if it is needed
 * @param pause keeps the request waiting; default: here and now
 * @returns a network error, as `Response.error()` makes it, where the client gets no answer
 * @throws the reason of the request's signal when the client gives up, as `fetch` does
 */
export async function withFault(
  fault: Fault | undefined,
  request: Request,
  respond: () => Promise<Response>,
  pause: Pause = pauseHere,
): Promise<Response> {
  if (!fault) return respond()
  if (fault.timeout) {
    await pause(LONGEST_WAIT, request)
    return problem(504, fault, request)
  }
  if (fault.latency_ms) await pause(fault.latency_ms, request)
  if (fault.reset === 'before') return Response.error()
  const response = await answerTo(fault, request, respond)
  if (fault.reset === 'answer_lost') return Response.error()
  return inTransport(fault.broken_body ? await broken(response) : response, fault)
}

async function answerTo(fault: Fault, request: Request, respond: () => Promise<Response>): Promise<Response> {
  if (fault.answer) return ownResponse(fault.answer, request)
  return fault.status === undefined ? respond() : problem(fault.status, fault, request)
}

function problem(status: number, { id }: Fault, request: Request): Response {
  const detail = `The fault ${id} was set through /_control/faults; DELETE /_control/faults/${id} removes it.`
  const headers = {
    ...((status === 429 || status === 503) && { 'Retry-After': '1' }),
    // As when the limit is really used up.
    ...(status === 429 && { ...limitsOf(request), 'X-RateLimit-Remaining': '0' }),
  }
  return toResponse(problemAnswer({ status, detail }, headers), request)
}

/** Half of a JSON object, array or text is never JSON. */
async function broken(response: Response): Promise<Response> {
  const text = await response.text()
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  return new Response(text === '' ? null : text.slice(0, Math.max(1, text.length >> 1)), {
    status: response.status,
    headers,
  })
}

/** Keeps a request waiting for some milliseconds, or until its client gives up. */
export type Pause = (milliseconds: number, request: Request) => Promise<void>

export const pauseHere: Pause = (milliseconds, { signal }) => {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', giveUp)
      resolve()
    }, milliseconds)
    if (signal.aborted) giveUp()
    else signal.addEventListener('abort', giveUp, { once: true })
  })
}
