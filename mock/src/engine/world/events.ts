/** Something that came about in a world because somebody did it; what comes with time is derived. */
export interface WorldEvent<Type extends string = string> {
  readonly type: Type
  /** When, in UTC with milliseconds. */
  readonly timestamp: string
  /** Path of what it is about. */
  readonly path: string
}

/** Tells those who listen to a world of its events. */
export interface Events {
  /** Adds a listener; the function that it returns removes it. */
  subscribe(listener: (event: WorldEvent) => void): () => void
  announce(event: WorldEvent): void
}

export function createEvents(): Events {
  const listeners = new Set<(event: WorldEvent) => void>()
  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    announce(event) {
      for (const listener of listeners) listener(event)
    },
  }
}
