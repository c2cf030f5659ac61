import type { Source } from './source.ts'
import { canonical, timeAt, timestamp } from './timestamp.ts'

/**
 * Parameters that cut a period out of a log: a page of it costs what it holds, however long the log is.
 *
 * @param property the one whose value is the key, as in `sampled_at` for `sampled_at__gte` and `sampled_at__lte`
 */
export function periodOf(property: string): {
  readonly lookups: Readonly<Record<string, <T>(log: Source<T>, value: string) => Source<T>>>
} {
  return {
    lookups: {
      [`${property}__gte`]: (log, value) => cut(log, canonical(value), undefined),
      [`${property}__lte`]: (log, value) => cut(log, undefined, canonical(value)),
    },
  }
}

/** The part of a log from one key to another, both included. */
function cut<T>(log: Source<T>, first: string | undefined, last: string | undefined): Source<T> {
  const below = first === undefined ? undefined : shifted(first, -1)
  const above = last === undefined ? undefined : shifted(last, 1)

  /** @param keysOf those of the log beyond a key */
  function* within(
    keysOf: (start: string | undefined) => Iterable<string>,
    from: string | undefined,
    backwards: boolean,
  ): Generator<string> {
    const bound = backwards ? above : below
    const beyond = from !== undefined && (bound === undefined || from < bound === backwards)
    const end = backwards ? below : above
    for (const key of keysOf(beyond ? from : bound)) {
      if (end !== undefined && (backwards ? key <= end : key >= end)) return
      yield key
    }
  }

  const { skip } = log
  return {
    get: log.get,
    keys: (from, backwards = false) => within((start) => log.keys(start, backwards), from, backwards),
    ...(skip && {
      skip: (count, from, backwards = false) =>
        within((start) => skip(count, start, backwards), from, backwards),
    }),
  }
}

/** The key a microsecond earlier or later. */
function shifted(key: string, microseconds: 1 | -1): string {
  const rest = Number(key.slice(-4, -1)) + microseconds
  const milliseconds = Math.floor(rest / 1000)
  return timestamp(timeAt(key) + milliseconds, rest - milliseconds * 1000)
}
