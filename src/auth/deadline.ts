import { reasonOf, startClock } from '../retry/clock.ts'

/**
 * Settles as a promise does, unless a signal is aborted first: then it rejects with the signal's reason.
 *
 * @param signal some of React Native's requests have none
 */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise
  return new Promise((resolve, reject) => {
    const abort = () => reject(reasonOf(signal))
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort)
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

/**
 * Runs a task that must end within a time, even if it ignores its signal.
 *
 * @param ms up to 2,147,483,647, the longest that timers wait
 * @param late what to reject with
 */
export async function within<T>(
  ms: number,
  task: (signal: AbortSignal) => Promise<T>,
  late: () => Error,
): Promise<T> {
  const { signal, up, end } = startClock(ms, undefined, late)
  try {
    return await Promise.race([task(signal), up as Promise<never>])
  } finally {
    end()
  }
}
