import { derivedIn } from './derived.ts'
import type { World } from './world.ts'

/** As many as some pages of lists need. */
const MOST = 1000

/**
 * Remembers what was derived lately, by number, from nothing but the seed and the number of users.
 *
 * @param derive must depend neither on the time nor on what was written
 */
export function remembered<T>(
  derive: (world: World, ordinal: number) => T,
): (world: World, ordinal: number) => T {
  const kept = derivedIn<number, T>(MOST)
  return (world, ordinal) => kept(world).at(ordinal, () => derive(world, ordinal))
}
