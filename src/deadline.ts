/** The longest time that timers can count; with more they fire at once. */
const LONGEST = 2 ** 31 - 1

class AbortError extends Error {
  override readonly name = 'AbortError'
}

/** A time that runs, until it is up or a signal aborts. */
export interface Deadline {
  /** Aborts when the time is up, if there is an error for that, or with the outer signal. */
  signal: AbortSignal
  /** Resolves when the time is up, or rejects as the signal aborts. */
  up: Promise<void>
  /** Settles as a promise does, unless the signal is aborted first: then it rejects as that says. */
  within<T>(promise: T | PromiseLike<T>): Promise<T>
  /** Stops it. */
  end(): void
}

/**
 * Starts a time.
 *
 * @param milliseconds `Infinity` for never
 * @param outer ends it with the signal's reason; some of React Native's requests have none
 * @param late the error when the time is up, if that is one
 */
export function startDeadline(
  milliseconds: number,
  outer?: AbortSignal | null,
  late?: () => Error,
): Deadline {
  const controller = new AbortController()
  let end!: () => void
  const up = new Promise<void>((resolve, reject) => {
    const fail = (reason: unknown) => {
      controller.abort(reason)
      reject(reason)
    }
    const aborted = () => fail(reasonOf(outer))
    const timer =
      milliseconds < Infinity
        ? setTimeout(late ? () => fail(late()) : resolve, Math.min(milliseconds, LONGEST))
        : undefined
    end = () => {
      clearTimeout(timer)
      outer?.removeEventListener('abort', aborted)
    }
    if (outer?.aborted) aborted()
    else outer?.addEventListener('abort', aborted)
  })
  return {
    signal: controller.signal,
    up,
    within: (promise) => Promise.race([promise, up as Promise<never>]),
    end,
  }
}

/** Waits. Rejects with the signal's reason, at once, when it aborts. */
export function pause(milliseconds: number, signal?: AbortSignal | null): Promise<void> {
  const { up, end } = startDeadline(milliseconds, signal)
  return up.finally(end)
}

/** Settles as a promise does, unless a signal is aborted first: then it rejects with the signal's reason. */
export function unlessAborted<T>(promise: Promise<T>, signal?: AbortSignal | null): Promise<T> {
  if (!signal) return promise
  const { within, end } = startDeadline(Infinity, signal)
  return within(promise).finally(end)
}

/**
 * Runs a task that must end within a time, even if it ignores its signal.
 *
 * @param late what to reject with
 */
export async function inTime<T>(
  milliseconds: number,
  task: (signal: AbortSignal) => Promise<T>,
  late: () => Error,
): Promise<T> {
  const { signal, within, end } = startDeadline(milliseconds, undefined, late)
  try {
    return await within(task(signal))
  } finally {
    end()
  }
}

/** Why a signal aborted. React Native's signals have no reason. */
export const reasonOf = (signal: AbortSignal | null | undefined): unknown =>
  signal?.reason ?? new AbortError('The call was aborted')
