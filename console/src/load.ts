import { useEffect, useRef, useState } from 'preact/hooks'
import { busy, changes } from './notices.ts'

/** What is being read, has been, or could not be. */
export interface Loaded<T> {
  readonly data: T | undefined
  /** Of the last attempt; what was read before it is still there. */
  readonly error: unknown
}

/** How often what is shown is read again, in milliseconds: others change it as well. */
const EVERY = 2000

/**
 * Reads something now, after each change, and every few seconds while the page can be seen.
 *
 * @param key what it is that is read; another one forgets what there was
 */
export function useLoaded<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [state, setState] = useState<Loaded<T> & { readonly key: string }>({
    key,
    data: undefined,
    error: undefined,
  })
  const latest = useRef(load)
  latest.current = load
  useEffect(() => {
    let abort: AbortController | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = () => {
      abort?.abort()
      clearTimeout(timer)
    }
    const read = async (signal: AbortSignal) => {
      try {
        const data = await latest.current(signal)
        // What was read while something is being done may be of before, and is read again right after it.
        if (!signal.aborted)
          setState((before) =>
            before.key === key && before.data !== undefined && busy.peek() > 0
              ? before
              : { key, data, error: undefined },
          )
      } catch (error) {
        if (!signal.aborted)
          setState((before) => ({ key, data: before.key === key ? before.data : undefined, error }))
      }
      if (!signal.aborted) timer = setTimeout(readIfSeen, EVERY, signal)
    }
    const readIfSeen = (signal: AbortSignal) => {
      if (document.visibilityState === 'visible') void read(signal)
      else document.addEventListener('visibilitychange', () => read(signal), { once: true, signal })
    }
    // Not a part of what is drawn: a switch that was set would be drawn by what was read before.
    const ignore = changes.subscribe(() => {
      stop()
      abort = new AbortController()
      void read(abort.signal)
    })
    return () => {
      ignore()
      stop()
    }
  }, [key])
  return state.key === key ? state : { data: undefined, error: undefined }
}
