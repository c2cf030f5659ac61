import type { Part } from '../part.ts'
import { createOwners, type Owners } from './owners.ts'
import type { Resource } from './resource.ts'
import { lastOf, parentOf } from './segments.ts'
import { insertion } from './source.ts'

/** What was written to a resource since the world began. */
export type Change =
  | { readonly kind: 'created'; readonly resource: Resource }
  | { readonly kind: 'changed'; readonly properties: Resource }
  | { readonly kind: 'removed' }

/** Changes with the paths of what they are of. */
export type SavedChanges = readonly (readonly [path: string, change: Change])[]

/** Everything that was written, by collection and key. All else is derived from the seed. */
export interface Changes extends Part<SavedChanges> {
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
      [...collections].flatMap(([collection, { changes, created }]) => [
        ...[...changes].map(([key, change]) => [`${collection}/${key}`, change] as const),
        // Sorted, so that they are put back at the end of what is there, one after another.
        ...(created?.keys ?? []).map((key) => {
          const change: Change = { kind: 'created', resource: created?.resources.get(key) ?? {} }
          return [`${collection}/${key}`, change] as const
        }),
      ]),
    load(state) {
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
