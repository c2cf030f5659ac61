/** What a world has derived lately of one kind, by key. */
export interface Derived<K, V> {
  get(key: K): V | undefined
  set(key: K, value: V): void
  /** What is there, or else what is made now. */
  at(key: K, make: () => V): V
}

/** All that a world has derived lately and kept: it can be derived again, so that nothing is lost with it. */
export interface Memory {
  /** @param most a kind forgets all that it has before it has more than this */
  of<K, V>(kind: object, most: number): Derived<K, V>
  clear(): void
}

/** Whatever has a memory, such as a world. */
interface Remembering {
  readonly memory: Memory
}

export function createMemory(): Memory {
  const kinds = new Map<object, Derived<unknown, unknown>>()
  return {
    of<K, V>(kind: object, most: number) {
      const known = kinds.get(kind) as Derived<K, V> | undefined
      if (known) return known
      const none = createDerived<K, V>(most)
      kinds.set(kind, none as Derived<unknown, unknown>)
      return none
    },
    clear: () => kinds.clear(),
  }
}

/**
 * Declares a kind of thing that every world derives again and again: lists ask for the same things, and half of them
 * mention the others. Each world has its own, and forgets it when it grows from another seed or rests.
 *
 * @param most a world of 100,000 users must not grow with all that was ever looked at
 * @example
 * const days = derivedIn<string, Day>(16)
 * days(world).at('2026-01-31', () => dayOf(world, '2026-01-31'))
 */
export function derivedIn<K, V>(most: number): (world: Remembering) => Derived<K, V> {
  const kind = {}
  return ({ memory }) => memory.of<K, V>(kind, most)
}

function createDerived<K, V>(most: number): Derived<K, V> {
  const known = new Map<K, V>()
  const set = (key: K, value: V) => {
    if (known.size >= most) known.clear()
    known.set(key, value)
  }
  return {
    get: (key) => known.get(key),
    set,
    at(key, make) {
      const before = known.get(key)
      if (before !== undefined || known.has(key)) return before as V
      const made = make()
      set(key, made)
      return made
    },
  }
}
