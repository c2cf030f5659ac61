/** What is derived for one moment. */
export interface Moment<T> {
  /** What a collection has under a key, made only if nobody asked for it at this moment. */
  at(collection: string, key: string, make: () => T): T
  /** Begins another one, because something was written. */
  end(): void
  /** Forgets everything. */
  clear(): void
}

interface Made<T> {
  moment: number
  value: T
}

/** A world of 100,000 users must not grow with all that was ever looked at. */
const MOST = 2000

/**
 * Remembers what was derived for as long as nothing is written and the time is the same. One request asks for some of
 * it many times over: the parents of what it reads, the owners, the model that all items of a list have.
 *
 * @param now the time in milliseconds since 1970
 */
export function createMoment<T>(now: () => number): Moment<T> {
  let time = Number.NaN
  let moment = 0
  let count = 0
  let collections = new Map<string, Map<string, Made<T>>>()

  function begin(collection: string): Map<string, Made<T>> {
    const nothing = new Map<string, Made<T>>()
    collections.set(collection, nothing)
    return nothing
  }

  function keep(collection: string, key: string, made: Made<T>): void {
    if (++count > MOST) {
      collections = new Map()
      count = 1
    }
    const keys = collections.get(collection) ?? begin(collection)
    keys.set(key, made)
  }

  return {
    end: () => void moment++,
    clear() {
      moment++
      count = 0
      collections = new Map()
    },
    at(collection, key, make) {
      const present = now()
      if (present !== time) moment++
      time = present
      const before = collections.get(collection)?.get(key)
      if (before?.moment === moment) return before.value
      // Making it may take until the next moment.
      const made = { moment, value: make() }
      // What is out of date is replaced in its place, which spares tables that fill and empty all the time.
      if (before) Object.assign(before, made)
      else keep(collection, key, made)
      return made.value
    },
  }
}
