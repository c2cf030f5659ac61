import type { Source } from './source.ts'
import { canonical, timeAt, timestamp } from './timestamp.ts'

/** Entries whose times follow from their numbers, so that a page far off is found at once. */
export interface Counted<T> {
  /** The first entry and the last, by number. */
  readonly first: number
  readonly last: number
  /** The time of a number, in milliseconds since 1970; ascending. */
  timeOf(index: number): number
  /** The number of the last entry at or before a time. */
  indexAt(time: number): number
  derive(time: number): T | undefined
}

/** The collection of such entries, ascending. */
export function countedSource<T>({ first, last, timeOf, indexAt, derive }: Counted<T>): Source<T> {
  const keyOf = (index: number) => timestamp(timeOf(index))

  function* skip(count: number, from?: string, backwards = false): Generator<string> {
    const step = backwards ? -1 : 1
    let start = backwards ? last : first
    if (from !== undefined) {
      const near = indexAt(timeAt(from))
      start = backwards ? Math.min(last, keyOf(near) < from ? near : near - 1) : Math.max(first, near + 1)
    }
    for (let i = start + step * count; i >= first && i <= last; i += step) yield keyOf(i)
  }

  return {
    skip,
    keys: (from, backwards) => skip(0, from, backwards),
    get(text) {
      const key = canonical(text)
      if (key === undefined) return undefined
      const time = timeAt(key)
      const index = indexAt(time)
      return index >= first && index <= last && keyOf(index) === key ? derive(time) : undefined
    },
  }
}
