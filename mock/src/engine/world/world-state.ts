import type { SavedChanges } from './changes.ts'
import { lastOf } from './segments.ts'

/** What a world is saved as. */
export interface WorldState {
  readonly seed: string
  readonly users: number
  readonly ids: number
  readonly changes: SavedChanges
}

/**
 * What follows from a resource goes by its id, which therefore must be that of its path.
 *
 * @throws {TypeError} where it is not
 */
export function checkIds(changes: SavedChanges): void {
  for (const [path, change] of changes) {
    if (change.kind !== 'created' || !('id' in change.resource)) continue
    if (change.resource.id !== lastOf(path))
      throw new TypeError(`The resource at ${path} of a snapshot must have the id ${lastOf(path)}.`)
  }
}
