import type { Part } from '../part.ts'
import { isRecord } from '../saved.ts'
import { createOwners, type Owners } from './owners.ts'
import type { Resource } from './resource-type.ts'
import { lastOf, parentOf } from './segments.ts'
import { insertion } from './source.ts'

/** What was written to a resource since the world began. */
export type Change =
  | { readonly kind: 'created'; readonly resource: Resource }
  | { readonly kind: 'changed'; readonly properties: Resource }
  | { readonly kind: 'removed' }

/** Everything that was written, by collection and key. All else is derived from the seed. */
export interface Changes extends Part {
  get(collection: string, key: string): Change | undefined
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
  set(collection: string, key: string, change: Change): void
}

/** What was written to the resources of one collection. */
interface Written {
  readonly changes: Map<string, Exclude<Change, { kind: 'created' }>>
  created?: Created
}

/** What was created in a collection, without the object around each that would be a tenth of it. */
interface Created {
  readonly resources: Map<string, Resource>
  /** Sorted. */
  readonly keys: string[]
  readonly owners: Owners
}

export function createChanges(): Changes {
  let collections = new Map<string, Written>()

  function set(collection: string, key: string, change: Change): void {
    const written = collections.get(collection) ?? begin(collection)
    if (change.kind === 'created') {
      written.created ??= { resources: new Map(), keys: [], owners: createOwners() }
      written.changes.delete(key)
      put(written.created, key, change.resource)
    } else {
      if (written.created) take(written.created, key)
      written.changes.set(key, change)
    }
  }

  function begin(collection: string): Written {
    const nothing: Written = { changes: new Map() }
    collections.set(collection, nothing)
    return nothing
  }

  function get(collection: string, key: string): Change | undefined {
    const written = collections.get(collection)
    const resource = written?.created?.resources.get(key)
    return resource ? { kind: 'created', resource } : written?.changes.get(key)
  }

  return {
    get,
    has: (collection) => collections.has(collection),
    created: (collection) => collections.get(collection)?.created?.keys ?? [],
    createdBy: (collection, user, ownerOf) =>
      collections.get(collection)?.created?.owners.of(user, ownerOf) ?? [],
    set,
    save: () =>
      [...collections].flatMap(([collection, { changes, created }]) =>
        [...changes.keys(), ...(created?.keys ?? [])].map((key) => [
          `${collection}/${key}`,
          get(collection, key),
        ]),
      ),
    load(state) {
      if (!isState(state))
        throw new TypeError('The changes of a snapshot must be a list of paths and changes.')
      collections = new Map()
      for (const [path, change] of state) set(parentOf(path), lastOf(path), change)
    },
    reset() {
      collections = new Map()
    },
  }
}

function put({ resources, keys, owners }: Created, key: string, resource: Resource): void {
  if (!resources.has(key)) keys.splice(insertion(keys, key), 0, key)
  resources.set(key, resource)
  owners.touch(key)
}

function take({ resources, keys, owners }: Created, key: string): void {
  if (!resources.delete(key)) return
  keys.splice(insertion(keys, key), 1)
  owners.drop(key)
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
