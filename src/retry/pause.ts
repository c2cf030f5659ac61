/** The longest time that timers can count; with more they fire at once. */
export const MAX_TIMER = 2 ** 31 - 1

/** Waits. Rejects with the signal's reason, at once, when it aborts. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(reasonOf(signal))
    }
    const timer = setTimeout(
      () => {
        signal?.removeEventListener('abort', stop)
        resolve()
      },
      Math.min(milliseconds, MAX_TIMER),
    )
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true })
  })
}

/** Why a signal aborted. */
export function reasonOf(signal: AbortSignal | undefined): unknown {
  // React Native's signals have no reason.
  return signal?.reason ?? Object.assign(new Error('The call was aborted'), { name: 'AbortError' })
}
