import type { Resource } from './resource-type.ts'

/** Resources as they are at one moment. */
export interface Moment {
  /** The resource at a path, made only if nobody asked for it at this moment. */
  at(path: string, make: () => Resource | undefined): Resource | undefined
  /** Begins another one, because something was written. */
  end(): void
}

/** A clock that stands still would otherwise let it grow without end. */
const MOST = 2000

/**
 * Remembers resources for as long as nothing is written and the time is the same. One request asks for some of them
 * many times over: the parents of what it reads, the owners, the model that all items of a list have.
 *
 * @param now the time in milliseconds since 1970
 */
export function createMoment(now: () => number): Moment {
  let time = Number.NaN
  let made = new Map<string, Resource | undefined>()

  function end(): void {
    if (made.size > 0) made = new Map()
  }

  return {
    end,
    at(path, make) {
      const present = now()
      if (present !== time || made.size >= MOST) end()
      time = present
      const known = made.get(path)
      if (known !== undefined || made.has(path)) return known
      const before = made
      const resource = make()
      // Making it may have taken until the next moment.
      before.set(path, resource)
      return resource
    },
  }
}
