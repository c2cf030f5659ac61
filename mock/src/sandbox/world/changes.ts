import type { Part } from '../part.ts'
import { isRecord } from '../saved.ts'
import { createOwners, type Owners } from './owners.ts'
import type { Resource } from './resource-type.ts'
import { insertion } from './source.ts'

/** What was written to a resource since the world began. */
export type Change =
  | { readonly kind: 'created'; readonly resource: Resource }
  | { readonly kind: 'changed'; readonly properties: Resource }
  | { readonly kind: 'removed' }

/** Everything that was written, by path. All else is derived from the seed. */
export interface Changes extends Part {
  get(path: string): Change | undefined
  /** Whether anything was written to a collection's resources. */
  has(collection: string): boolean
  /** Keys that were created in a collection, sorted. */
  created(collection: string): readonly string[]
  /**
   * Those of them that belong to a user.
   *
   * @param ownerOf finds out whose a key is
   */
  createdBy(collection: string, user: string, ownerOf: (key: string) => string | undefined): readonly string[]
  set(path: string, change: Change): void
}

interface Created {
  readonly keys: string[]
  readonly owners: Owners
}

export function createChanges(): Changes {
  let changes = new Map<string, Change>()
  let created = new Map<string, Created>()

  function set(path: string, change: Change): void {
    const [collection, key] = split(path)
    const { keys, owners } = created.get(collection) ?? begin(collection)
    const index = insertion(keys, key)
    const listed = keys[index] === key
    if (change.kind === 'created') {
      if (!listed) keys.splice(index, 0, key)
      owners.touch(key)
    }
    if (change.kind === 'removed' && listed) {
      keys.splice(index, 1)
      owners.drop(key)
    }
    changes.set(path, change)
  }

  function begin(collection: string): Created {
    const nothing = { keys: [], owners: createOwners() }
    created.set(collection, nothing)
    return nothing
  }

  return {
    get: (path) => changes.get(path),
    has: (collection) => created.has(collection),
    created: (collection) => created.get(collection)?.keys ?? [],
    createdBy: (collection, user, ownerOf) => created.get(collection)?.owners.of(user, ownerOf) ?? [],
    set,
    save: () => [...changes],
    load(state) {
      if (!isState(state))
        throw new TypeError('The changes of a snapshot must be a list of paths and changes.')
      changes = new Map()
      created = new Map()
      for (const [path, change] of state) set(path, change)
    },
    reset() {
      changes = new Map()
      created = new Map()
    },
  }
}

function split(path: string): [collection: string, key: string] {
  const slash = path.lastIndexOf('/')
  return [path.slice(0, slash), path.slice(slash + 1)]
}

function isState(state: unknown): state is [string, Change][] {
  return (
    Array.isArray(state) &&
    state.every((entry) => Array.isArray(entry) && entry.length === 2 && isChange(entry))
  )
}

function isChange([path, change]: unknown[]): boolean {
  if (typeof path !== 'string' || !path.startsWith('/')) return false
  if (typeof change !== 'object' || change === null || !('kind' in change)) return false
  if (change.kind === 'created') return 'resource' in change && isRecord(change.resource)
  if (change.kind === 'changed') return 'properties' in change && isRecord(change.properties)
  return change.kind === 'removed'
}
