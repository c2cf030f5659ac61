import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { Rejection } from '../problem.ts'
import type { Boundaries } from '../sandbox/resources/regions/boundaries.ts'
import type { Outcome } from '../sandbox/resources/regions/union.ts'

/** Longest that the regions of one request may take, in milliseconds. */
const LONGEST = 10_000
/** Requests that may wait for the thread. */
const MOST_WAITING = 20

/** Memory that it may take, in mebibytes. */
const MEMORY = 512

/** A thread that works out boundaries, so that nobody else has to wait for them. */
export interface BoundaryThread {
  readonly boundaries: Boundaries
  /** Ends what it is doing. */
  close(): void
}

/** Makes such a thread, which starts with the first region and keeps no process alive. */
export function createBoundaryThread(longest = LONGEST): BoundaryThread {
  let worker: Worker | undefined
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()

  const boundaries: Boundaries = (regions, signal) => {
    if (waiting >= MOST_WAITING)
      return Promise.reject(
        new Rejection(
          {
            status: 503,
            detail: `${waiting} requests wait for their regions to be worked out. Try again later.`,
          },
          { 'Retry-After': '10' },
        ),
      )
    waiting++
    const next = last.then(() => work(regions, signal))
    last = next.catch(() => {}).finally(() => waiting--)
    return next
  }

  async function work(regions: Parameters<Boundaries>[0], signal: AbortSignal): Promise<readonly Outcome[]> {
    signal.throwIfAborted()
    worker ??= startWorker()
    const thread = worker
    const late = AbortSignal.timeout(longest)
    thread.ref()
    try {
      const answered = once(thread, 'message', { signal: AbortSignal.any([signal, late]) })
      thread.postMessage(regions)
      const [outcomes] = await answered
      return outcomes
    } catch (error) {
      // Nobody waits for whatever it is doing.
      stop()
      signal.throwIfAborted()
      throw late.aborted ? tooLong(longest) : error
    } finally {
      thread.unref()
    }
  }

  function stop(): void {
    const thread = worker
    worker = undefined
    void thread?.terminate()
  }

  return { boundaries, close: stop }
}

function startWorker(): Worker {
  const source = import.meta.url.endsWith('.ts') ? './boundary-worker.ts' : './boundary-worker.js'
  return new Worker(new URL(source, import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: MEMORY } })
}

function tooLong(longest: number): Rejection {
  return new Rejection({
    status: 422,
    title: 'Invalid geometry',
    detail: `The boundaries could not be worked out within ${longest / 1000} seconds: simplify them, or send fewer.`,
  })
}
