import { encodeTime } from 'ulid'
import { recordedSubSessions } from '../../charging/records.ts'
import { LONGEST_STAY } from '../../charging/rhythm.ts'
import { merged, type Source, walk } from '../../engine/world/source.ts'
import { SECOND } from '../../engine/world/timestamp.ts'
import type { World } from '../../engine/world/world.ts'

/** The part that may have lasted beyond a time: none is long, unless somebody made it so. */
export function lastingBeyond<T>(list: Source<T>, world: World, time: number): Source<T> {
  const recent = range(list, keyAt(time - LONGEST_STAY), undefined)
  const recorded = [...recordedSubSessions(world)].sort()
  return {
    get: list.get,
    keys: (from, backwards = false) =>
      merged([recent.keys(from, backwards), walk(recorded, from, backwards)], backwards),
  }
}

/** The part that may have begun later than a time. */
export function startedAfter<T>(list: Source<T>, value: string): Source<T> {
  return range(list, keyAt(Date.parse(value)), undefined)
}

/** The part that may have begun earlier than a time. */
export function startedBefore<T>(list: Source<T>, value: string): Source<T> {
  // `start` leaves out the fraction of a second.
  return range(list, undefined, keyAt(Date.parse(value) + SECOND))
}

/** The first id that can have a time. */
const keyAt = (time: number) => `csub${encodeTime(Math.max(0, time))}${'0'.repeat(16)}`

function range<T>(list: Source<T>, low: string | undefined, high: string | undefined): Source<T> {
  return {
    get: list.get,
    *keys(from, backwards = false) {
      const bound = backwards ? high : low
      const beyond = from !== undefined && (bound === undefined || from < bound === backwards)
      for (const key of list.keys(beyond ? from : bound, backwards)) {
        const end = backwards ? low : high
        if (end !== undefined && (backwards ? key < end : key > end)) return
        yield key
      }
    },
  }
}
