import { LATEST } from '../clock/time.ts'
import { draw } from './draw.ts'
import { merged, type Source, walk } from './source.ts'
import { canonical, timeAt, timestamp } from './timestamp.ts'
import type { World } from './world.ts'

/** Entries that appear on a schedule and are known by their time. */
export interface Log<T> {
  /** Tells this log from others, for chance: the path of the collection. */
  readonly name: string
  /** When the first entry may be, in milliseconds since 1970. */
  readonly start: number
  /** No entry later than this; default the world's present. */
  readonly end?: number
  /** Milliseconds between two entries. */
  readonly interval: number
  /** Part of the entries that are there, up to 1. Default all. */
  readonly density?: number
  /** Whether entries come at odd times within their interval, as reports of devices do. Default true. */
  readonly odd?: boolean
  /** Times that the documentation shows, in their canonical form. */
  readonly documented?: readonly string[]
  derive(key: string, time: number): T
}

/** The collection of a log, ascending. */
export function logSource<T>(log: Log<T>, world: World): Source<T> {
  const { odd = true, density = 1, interval } = log
  const documented = [...(log.documented ?? [])].sort()
  const first = Math.ceil(log.start / interval)
  // Later than that no key can be.
  const end = () => Math.min(log.end ?? world.now(), LATEST)

  /** The entry of an interval, if it has one. */
  function entry(index: number): string | undefined {
    const chance = draw(world.seed, log.name, index)
    if (density < 1 && !chance.chance(density)) return undefined
    const delay = odd ? chance.int(0, Math.min(interval - 1, 59_999)) : 0
    const time = index * interval + delay
    return time > end() ? undefined : timestamp(time, odd ? chance.int(0, 999) : 0)
  }

  function* scheduled(from?: string, backwards = false): Generator<string> {
    const step = backwards ? -1 : 1
    const last = Math.floor(end() / interval)
    const near = from === undefined ? (backwards ? last : first) : Math.floor(timeAt(from) / interval)
    for (let i = Math.min(Math.max(near, first), last); i >= first && i <= last; i += step) {
      const key = entry(i)
      if (key !== undefined && (from === undefined || (backwards ? key < from : key > from))) yield key
    }
  }

  return {
    keys(from, backwards) {
      const all = scheduled(from, backwards)
      return documented.length === 0 ? all : merged([walk(documented, from, backwards), all], backwards)
    },
    get(text) {
      const key = canonical(text)
      if (key === undefined) return undefined
      const time = timeAt(key)
      const scheduledHere = time >= log.start && entry(Math.floor(time / interval)) === key
      return scheduledHere || documented.includes(key) ? log.derive(key, time) : undefined
    },
  }
}

/** The key of an entry that is made now, besides those of this moment that a log has. */
export function freshKey(world: World, log: string): string {
  let micro = 0
  while (micro < 999 && world.get(`${log}/${timestamp(world.now(), micro)}`)) micro++
  return timestamp(world.now(), micro)
}
