import { pause, reasonOf } from '../deadline.ts'

/** Options of {@link pollUntil}. */
export interface PollOptions {
  /** How long to go on for, in milliseconds. Default 300,000, five minutes. */
  timeout?: number | undefined
  /** The wait before the second reading, in milliseconds. Default 1,000. */
  interval?: number | undefined
  /** By how much each wait is longer than the one before. Default 1.5. */
  factor?: number | undefined
  /** The longest wait, in milliseconds. Default 30,000. */
  maxInterval?: number | undefined
  /** Ends it with the signal's reason. */
  signal?: AbortSignal | undefined
  /** Milliseconds from any start, never going back. Default `performance.now`. */
  now?: (() => number) | undefined
  /** Waits, so that a test need not. Rejects when the signal aborts. */
  wait?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined
}

/** Thrown by {@link pollUntil} when the time is up. */
export class PollError<T = unknown> extends Error {
  override readonly name = 'PollError'
  /** What was read last. */
  readonly last: T

  constructor(message: string, last: T) {
    super(message)
    this.last = last
  }
}

/**
 * Reads again and again, less and less often, until what is read fulfils a condition. At least twice: at once and when
 * the time is up.
 *
 * @returns what fulfilled it
 * @throws PollError with what was read last when the time is up, and whatever reading rejects with
 *
 * @example
 * const vehicle = await pollUntil(
 *   (signal) => unwrap(ev.GET('/vehicles/{vehicle_id}', { params: { path: { vehicle_id } }, signal })),
 *   ({ lifecycle_state }) => lifecycle_state === 'ACTIVE',
 *   { timeout: 60_000 },
 * )
 */
export async function pollUntil<T>(
  read: (signal: AbortSignal | undefined) => Promise<T>,
  isDone: (value: T) => boolean,
  options: PollOptions = {},
): Promise<T> {
  const { timeout = 300_000, interval = 1000, factor = 1.5, maxInterval = 30_000, signal } = options
  const { now = () => performance.now(), wait = pause } = options
  if (!(timeout >= 0 && interval > 0 && factor >= 1 && maxInterval > 0))
    throw new RangeError(
      'pollUntil(): timeout, interval and maxInterval are milliseconds, factor is 1 or more',
    )
  const end = now() + timeout
  let next = Math.min(interval, maxInterval)
  for (;;) {
    if (signal?.aborted) throw reasonOf(signal)
    const isLast = now() >= end
    const value = await read(signal)
    if (isDone(value)) return value
    if (isLast) throw new PollError(`pollUntil(): not as it should be within ${timeout} ms`, value)
    await wait(Math.min(next, Math.max(end - now(), 0)), signal)
    next = Math.min(next * factor, maxInterval)
  }
}
