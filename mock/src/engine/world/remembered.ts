import type { World } from './world.ts'

/** As many as some pages of lists need; a world of 100,000 users must not grow with all that was ever looked at. */
const MOST = 1000

/**
 * Remembers what was derived lately from nothing but the seed and the number of users: lists ask for the same things
 * again and again, and half of them mention the others.
 *
 * @param derive must depend neither on the time nor on what was written
 */
export function remembered<T>(
  derive: (world: World, ordinal: number) => T,
): (world: World, ordinal: number) => T {
  const memories = new WeakMap<World, Memory<T>>()
  return (world, ordinal) => {
    let memory = memories.get(world)
    if (memory?.seed !== world.seed || memory.users !== world.users || memory.derived.size >= MOST) {
      memory = { seed: world.seed, users: world.users, derived: new Map() }
      memories.set(world, memory)
    }
    const known = memory.derived.get(ordinal)
    if (known !== undefined) return known
    const fresh = derive(world, ordinal)
    memory.derived.set(ordinal, fresh)
    return fresh
  }
}

interface Memory<T> {
  readonly seed: string
  readonly users: number
  readonly derived: Map<number, T>
}
