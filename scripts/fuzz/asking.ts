import type { InProcessMock } from 'ev-energy-mock'

/** An answer that has been read. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The same, to be read by whoever wants a response. */
  response(): Response
}

/** Sends requests to a mock one after another, and takes down what they were and what was wrong with all answers. */
export interface Asking {
  readonly mock: InProcessMock
  /** @returns undefined for what `fetch` itself refuses to send: that is the client's affair */
  ask(path: string, init: RequestInit): Promise<Answer | undefined>
  readonly requests: readonly Request[]
  readonly statuses: readonly number[]
  /** Failures, and answers that were late. */
  readonly wrong: readonly string[]
}

export const ORIGIN = 'http://127.0.0.1:4010'
/** Longest that the work for an answer may take, in milliseconds of processor time: whatever else the machine does. */
const LATE = 1000
/** Longest that anything may take at all. */
const ENDLESS = 60_000

/**
 * @param expectsFailure whether a request asks for a status from 500 up itself
 * @param together how many are under way at once, which share the processor
 */
export function asking(
  mock: InProcessMock,
  expectsFailure: (request: Request) => boolean,
  together: number,
): Asking {
  const requests: Request[] = []
  const statuses: number[] = []
  const wrong: string[] = []
  return { mock, ask, requests, statuses, wrong }

  async function ask(path: string, init: RequestInit): Promise<Answer | undefined> {
    const request = requestOf(path, init)
    if (request === undefined) return undefined
    requests.push(request.clone())
    const begin = process.threadCpuUsage()
    try {
      const response = await mock.fetch(request, { signal: AbortSignal.timeout(ENDLESS) })
      const text = await textOf(response)
      const { user, system } = process.threadCpuUsage(begin)
      const spent = (user + system) / 1000
      if (spent > LATE * together) wrong.push(`took ${Math.round(spent)} ms of work`)
      const { status, headers } = response
      statuses.push(status)
      if (status >= 500 && !expectsFailure(request)) wrong.push(`status ${status}: ${text.slice(0, 200)}`)
      const bodiless = [204, 205, 304].includes(status)
      return {
        status,
        headers,
        text,
        response: () => new Response(bodiless ? null : text, { status, headers }),
      }
    } catch (error) {
      wrong.push(`rejects with ${error instanceof Error ? error.stack : error}`)
      return undefined
    }
  }
}

/** Made apart, so that what the mock throws is not taken for a request that cannot be sent. */
function requestOf(path: string, init: RequestInit): Request | undefined {
  try {
    return new Request(ORIGIN + path, { redirect: 'manual', ...init })
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Streams have no end; their first piece has to do. */
async function textOf(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response.text()
  await response.body?.cancel()
  return ''
}
