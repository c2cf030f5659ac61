import type { Change, Changes } from './changes.ts'
import type { Resource } from './resource.ts'
import type { Store, StoreType, World } from './resource-type.ts'
import { lastOf, parentOf } from './segments.ts'
import type { Shape } from './shape.ts'

export type { Store, StoreType } from './resource-type.ts'

/** Declares a store, by which what is kept in it has its type. */
export function storeType<T extends object>(type: StoreType<T>): StoreType<T> {
  return type
}

interface StoreParts {
  /** Those that there are: what no snapshot would be checked for must not be in one. */
  readonly declared: Shape['stores']
  /** The world, once it is made. */
  world(): World
  readonly changes: Changes
  write(collection: string, key: string, change: Change): void
}

/** The stores of a world, each opened when it is first asked for. */
export function createStores(parts: StoreParts): World['store'] {
  const opened = new Map<StoreType, Store<object>>()
  return <T extends object>(type: StoreType<T>) => {
    const known = opened.get(type)
    if (known) return known as Store<T>
    if (parts.declared.find(type.path)?.type !== type)
      throw new Error(`The world has no store ${type.path}: stores are listed in api/index.ts.`)
    const store = openStore(type, parts)
    opened.set(type, store as Store<object>)
    return store
  }
}

/** @param type one whose path ends in its key where its keys are to be listed */
function openStore<T extends object>(
  type: StoreType<T>,
  { world, changes, write }: Omit<StoreParts, 'declared'>,
): Store<T> {
  const placeOf = placesOf(type.path)
  const collection = parentOf(type.path)

  function get(key: string): T | undefined {
    const place = placeOf(key)
    const change = changes.get(place.collection, place.key)
    if (change?.kind === 'removed') return undefined
    if (change?.kind === 'created') return change.resource as T
    const derived = type.derive?.(world(), key)
    return derived && change ? { ...derived, ...change.properties } : derived
  }

  const put = (key: string, change: Change) => {
    const place = placeOf(key)
    write(place.collection, place.key, change)
  }

  return {
    get,
    set: (key, value) => put(key, { kind: 'created', resource: { ...value } as Resource }),
    change(key, properties) {
      const { collection, key: last } = placeOf(key)
      const before = changes.get(collection, last)
      const next: Resource = { ...properties }
      if (before?.kind === 'created') put(key, { kind: 'created', resource: { ...before.resource, ...next } })
      else
        put(key, {
          kind: 'changed',
          properties: { ...(before?.kind === 'changed' && before.properties), ...next },
        })
    },
    remove: (key) => put(key, { kind: 'removed' }),
    keys: () => changes.created(collection),
    ownedBy: (user) =>
      changes.createdBy(collection, user, (key) => {
        const value = get(key)
        return value && type.owner?.(value, world())
      }),
  }
}

/** Where the value of a key is among what was written. */
function placesOf(path: string): (key: string) => { readonly collection: string; readonly key: string } {
  const collection = parentOf(path)
  if (!collection.includes('{')) return (key) => ({ collection, key })
  return (key) => {
    const parts = key.split('/')
    const filled = path.replaceAll(/\{\w+\}/g, () => parts.shift() ?? '')
    return { collection: parentOf(filled), key: lastOf(filled) }
  }
}
