import { useEffect, useRef, useState } from 'preact/hooks'
import { changes } from './notices.ts'

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
  const change = changes.value
  useEffect(() => {
    const abort = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = async () => {
      try {
        const data = await latest.current(abort.signal)
        if (!abort.signal.aborted) setState({ key, data, error: undefined })
      } catch (error) {
        if (!abort.signal.aborted)
          setState((before) => ({ key, data: before.key === key ? before.data : undefined, error }))
      }
      if (!abort.signal.aborted) timer = setTimeout(readIfSeen, EVERY)
    }
    const readIfSeen = () => {
      if (document.visibilityState === 'visible') void read()
      else document.addEventListener('visibilitychange', read, { once: true, signal: abort.signal })
    }
    void read()
    return () => {
      abort.abort()
      clearTimeout(timer)
    }
  }, [key, change])
  return state.key === key ? state : { data: undefined, error: undefined }
}
