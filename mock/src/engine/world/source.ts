/** A collection in ascending order of its keys, which are derived when they are asked for. */
export interface Source<T> {
  /**
   * @param from the key to start after, or before when going backwards; it need not exist
   * @returns every key in order, lazily; some may lead nowhere, so that who looks for something rare can stop on the way
   */
  keys(from?: string, backwards?: boolean): Iterable<string>
  /** The same without the first `count` of them, at no more cost; left out where that cannot be. */
  skip?(count: number, from?: string, backwards?: boolean): Iterable<string>
  get(key: string): T | undefined
  /** The part that belongs to a user, where it can be told without looking at everything. */
  owned?(user: string): Source<T>
}

/** A collection that is written down. */
export function rows<T>(entries: Iterable<readonly [string, T]>): Source<T> {
  const map = new Map(entries)
  const sorted = [...map.keys()].sort()
  return { keys: (from, backwards) => walk(sorted, from, backwards), get: (key) => map.get(key) }
}

/** A collection of resources that are written down, by their ids. */
export function byId<T extends { readonly id: string }>(resources: readonly T[]): Source<T> {
  return rows(resources.map((resource) => [resource.id, resource]))
}

/** The keys of a sorted list beyond a key. */
export function* walk(sorted: readonly string[], from?: string, backwards = false): Generator<string> {
  if (backwards) {
    const end = from === undefined ? sorted.length : insertion(sorted, from)
    for (let i = end - 1; i >= 0; i--) yield sorted[i] as string
    return
  }
  let start = from === undefined ? 0 : insertion(sorted, from)
  if (sorted[start] === from) start++
  for (let i = start; i < sorted.length; i++) yield sorted[i] as string
}

/** Where a key is in a sorted list, or would be. */
export function insertion(sorted: readonly string[], key: string): number {
  let low = 0
  let high = sorted.length
  // What is new has the greatest key of all, as its time comes first in it.
  if (high > 0 && (sorted[high - 1] as string) < key) return high
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as string) < key) low = middle + 1
    else high = middle
  }
  return low
}

/** One order out of several that are sorted the same way; a key that is in more than one comes once. */
export function merged(sources: readonly Iterable<string>[], backwards = false): Iterable<string> {
  const [first = [], second, ...others] = sources
  if (second === undefined) return first
  if (others.length === 0) return mergedPair(first, second, backwards)
  // By halves, as a chain would be as deep as it is long.
  const half = sources.length >>> 1
  return mergedPair(
    merged(sources.slice(0, half), backwards),
    merged(sources.slice(half), backwards),
    backwards,
  )
}

/** Several collections of one kind as one. */
export function together<T>(sources: readonly Source<T>[]): Source<T> {
  return {
    keys: (from, backwards) =>
      merged(
        sources.map((source) => source.keys(from, backwards)),
        backwards,
      ),
    get(key) {
      for (const source of sources) {
        const found = source.get(key)
        if (found !== undefined) return found
      }
      return undefined
    },
  }
}

function* mergedPair(a: Iterable<string>, b: Iterable<string>, backwards: boolean): Generator<string> {
  const left = a[Symbol.iterator]()
  const right = b[Symbol.iterator]()
  let x = left.next()
  let y = right.next()
  while (!x.done || !y.done) {
    if (y.done || (!x.done && x.value !== y.value && x.value < y.value !== backwards)) {
      yield x.value as string
      x = left.next()
      continue
    }
    yield y.value
    if (!x.done && x.value === y.value) x = left.next()
    y = right.next()
  }
}

/** What a source holds, for those that are small. */
export function itemsOf<T>(source: Source<T> | undefined): T[] {
  return [...(source?.keys() ?? [])].flatMap((key) => source?.get(key) ?? [])
}

/** The first keys of a source, so many at most: what goes by all that somebody has must not cost more with more. */
export function firstKeys(source: Source<unknown> | undefined, most: number, backwards = false): string[] {
  const keys: string[] = []
  for (const key of source?.keys(undefined, backwards) ?? []) {
    if (keys.length === most) break
    keys.push(key)
  }
  return keys
}
