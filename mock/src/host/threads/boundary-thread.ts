import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Boundaries } from '../../api/regions/boundaries.ts'
import type { Outcome } from '../../api/regions/union.ts'
import { PROBLEM_TYPES, Rejection } from '../../http/problem.ts'

/** What the regions of one request may take. */
export interface BoundaryLimits {
  /** In milliseconds. Default: 10,000. */
  readonly time?: number
  /** In mebibytes. Default: 512. */
  readonly memory?: number
}

/** Requests that may wait for the thread. */
const MOST_WAITING = 20

/** A thread that works out boundaries, so that nobody else has to wait for them. */
export interface BoundaryThread {
  readonly boundaries: Boundaries
  /** Ends what it is doing. */
  close(): void
}

/** Makes such a thread, which starts with the first region and keeps no process alive. */
export function createBoundaryThread({ time = 10_000, memory = 512 }: BoundaryLimits = {}): BoundaryThread {
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
    worker ??= startWorker(memory)
    const thread = worker
    const late = AbortSignal.timeout(time)
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
      if (late.aborted) throw tooMuch(`within ${time / 1000} seconds`)
      throw isOutOfMemory(error) ? tooMuch(`in ${memory} MiB of memory`) : error
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

function startWorker(memory: number): Worker {
  // From beside this module, or from beside the chunk that it is published in.
  const source = `../threads/boundary-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`
  return new Worker(new URL(source, import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: memory } })
}

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

function tooMuch(limit: string): Rejection {
  return new Rejection({
    type: `${PROBLEM_TYPES}invalid-geometry/`,
    status: 422,
    title: 'Invalid geometry',
    detail: `The boundaries could not be worked out ${limit}: simplify them, or send fewer.`,
  })
}
