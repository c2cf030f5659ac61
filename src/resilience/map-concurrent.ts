/** Options of {@link mapConcurrent}. */
export interface ConcurrencyOptions {
  /** How many tasks are under way at most. Default 8. */
  concurrency?: number | undefined
  /** Ends it: no further task is started, and those under way are told by their own signal. */
  signal?: AbortSignal | undefined
}

/**
 * Runs a task for each item, a few at a time, and gives the results in the order of the items. The items may be a
 * collection that is read page by page: no more is read than is worked on.
 *
 * What a rate limit allows is for the client to keep: `ev.use(pacer())` makes tasks wait for their turn.
 *
 * @param task gets a signal that aborts when another task has failed
 * @throws whatever the first task that fails rejects with, once those under way have ended; RangeError for a concurrency
 *   that is not a whole number from 1
 *
 * @example
 * ev.use(pacer())
 * const logs = await mapConcurrent(
 *   ev.paginate('/evses'),
 *   ({ id }, signal) => ev.GET('/evses/{evse_id}/status_logs', { params: { path: { evse_id: id } }, signal }),
 *   { concurrency: 4 },
 * )
 */
export async function mapConcurrent<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  task: (item: T, signal: AbortSignal, index: number) => Promise<R>,
  { concurrency = 8, signal }: ConcurrencyOptions = {},
): Promise<R[]> {
  if (!(concurrency >= 1) || Math.floor(concurrency) !== concurrency)
    throw new RangeError(`mapConcurrent(): concurrency cannot be ${concurrency}`)
  const stop = new AbortController()
  const abort = () => stop.abort(signal?.reason)
  if (signal?.aborted) abort()
  signal?.addEventListener('abort', abort)

  const results: R[] = []
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()
  let count = 0
  // One after the other: a page is not to be asked for twice.
  let turn: Promise<unknown> = Promise.resolve()
  const take = () => {
    const next = turn.then(() => iterator.next())
    turn = next.catch(() => {})
    return next
  }

  async function work(): Promise<void> {
    while (!stop.signal.aborted) {
      const { done, value } = await take()
      if (done || stop.signal.aborted) return
      const index = count++
      results[index] = await task(value, stop.signal, index)
    }
  }

  const workers = Array.from({ length: concurrency }, () =>
    work().catch((reason: unknown) => {
      if (!stop.signal.aborted) stop.abort(reason)
    }),
  )
  try {
    await Promise.all(workers)
  } finally {
    signal?.removeEventListener('abort', abort)
  }
  if (!stop.signal.aborted) return results
  await iterator.return?.()
  throw stop.signal.reason
}
