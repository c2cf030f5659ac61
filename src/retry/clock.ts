/** The longest time that timers can count; with more they fire at once. */
const LONGEST = 2 ** 31 - 1

class AbortError extends Error {
  override readonly name = 'AbortError'
}

/** A time that runs, until it is up or a signal aborts. */
export interface Clock {
  /** Aborts when the time is up, if there is an error for that, or with the outer signal. */
  signal: AbortSignal
  /** Resolves when the time is up, or rejects as the signal aborts. */
  up: Promise<void>
  /** Stops it. */
  end(): void
}

/**
 * Starts a clock.
 *
 * @param milliseconds `Infinity` for never
 * @param outer ends it with the signal's reason; some of React Native's requests have none
 * @param late the error when the time is up, if that is one
 */
export function startClock(milliseconds: number, outer?: AbortSignal, late?: () => Error): Clock {
  const controller = new AbortController()
  let end!: () => void
  const up = new Promise<void>((resolve, reject) => {
    const fail = (reason: unknown) => {
      controller.abort(reason)
      reject(reason)
    }
    const aborted = () => fail(reasonOf(outer))
    const timer = setTimeout(late ? () => fail(late()) : resolve, Math.min(milliseconds, LONGEST))
    end = () => {
      clearTimeout(timer)
      outer?.removeEventListener('abort', aborted)
    }
    if (outer?.aborted) aborted()
    else outer?.addEventListener('abort', aborted)
  })
  return { signal: controller.signal, up, end }
}

/** Waits. Rejects with the signal's reason, at once, when it aborts. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  const { up, end } = startClock(milliseconds, signal)
  return up.finally(end)
}

/** Why a signal aborted. React Native's signals have no reason. */
export const reasonOf = (signal: AbortSignal | undefined): unknown =>
  signal?.reason ?? new AbortError('The call was aborted')
