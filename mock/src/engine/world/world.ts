import { type Change, createChanges } from './changes.ts'
import { createMemory } from './derived.ts'
import { createEvents } from './events.ts'
import { layered } from './layered.ts'
import { createMoment } from './moment.ts'
import type { Place } from './places.ts'
import type { Resource } from './resource.ts'
import type { ResourceType, World } from './resource-type.ts'
import { lastOf, parentOf } from './segments.ts'
import type { Shape } from './shape.ts'
import type { Source } from './source.ts'
import { createStores } from './store.ts'
import { ulidOf } from './ulid.ts'
import { checkIds } from './world-state.ts'

export type { Collection, World } from './resource-type.ts'

/** What a world grows from. */
export interface WorldOptions {
  readonly seed: string
  /** How many users there are, besides those that the documentation shows. */
  readonly users: number
  /** The present, in milliseconds since 1970. */
  now(): number
  readonly shape: Shape
  /** Told of every write to the resource at a path, and without a path, where everything is another. */
  wrote?: ((path?: string) => void) | undefined
}

/** Makes a world. Costs the same however many users it has. */
export function createWorld(options: WorldOptions & { userOrdinal: World['userOrdinal'] }): World {
  const { types, items, collections, stores, above } = options.shape
  let { seed, users } = options
  let seen: number | undefined
  const now = () => seen ?? options.now()
  const changes = createChanges()
  const resources = createMoment<Resource | undefined>(now)
  const sources = createMoment<Source<object> | undefined>(now)
  const memory = createMemory()
  let ids = 0
  let written: number | undefined
  let version = 0

  const world: World = {
    get seed() {
      return seed
    },
    get users() {
      return users
    },
    get written() {
      return written
    },
    get version() {
      return version
    },
    types,
    memory,
    events: createEvents(),
    now,
    asOf(time, read) {
      const before = seen
      seen = time
      try {
        return read()
      } finally {
        seen = before
      }
    },
    userOrdinal: options.userOrdinal,
    get(path) {
      const collection = parentOf(path)
      const key = lastOf(path)
      return resources.at(collection, key, () => {
        const place = items.find(path)
        return place && present(collection, key, place, () => derived(path, place))
      })
    },
    read<T extends object>(type: ResourceType<T>, path: string) {
      return items.find(path)?.type === type ? (world.get(path) as T | undefined) : undefined
    },
    all<T extends object>(type: ResourceType<T>, path: string) {
      return collections.find(path)?.type === type
        ? (world.collection(path)?.source as Source<T> | undefined)
        : undefined
    },
    collection(path) {
      const place = collections.find(path)
      const source = place && sourceAt(path, place)
      if (!source) return undefined
      const { params } = place
      const type = place.type as ResourceType<Resource>
      const name = lastOf(type.path).slice(1, -1)
      const get = (key: string) =>
        resources.at(path, key, () => {
          const place = { type, params: { ...params, [name]: key } }
          return present(path, key, place, () => source.get(key) as Resource | undefined)
        })
      return { type, path, params, source: layered(source, { path, changes, get, world, type }) }
    },
    store: createStores({ world: () => world, declared: stores, changes, write }),
    owner(path, resource) {
      const place = items.find(path)
      if (!place) return undefined
      if (place.type.owner) return place.type.owner(resource, world, place.params)
      const outer = above(path, place.type)
      const parent = outer === undefined ? undefined : world.get(outer)
      return outer === undefined || parent === undefined ? undefined : world.owner(outer, parent)
    },
    newId: (prefix) => ulidOf(prefix, now(), ids++, seed, 'new', prefix),
    create(collection, key, resource) {
      write(collection, key, { kind: 'created', resource })
      return `${collection}/${key}`
    },
    change(path, properties) {
      const collection = parentOf(path)
      const key = lastOf(path)
      const change = changes.get(collection, key)
      if (change?.kind === 'created')
        write(collection, key, { kind: 'created', resource: { ...change.resource, ...properties } })
      else {
        const before = change?.kind === 'changed' ? change.properties : {}
        write(collection, key, { kind: 'changed', properties: { ...before, ...properties } })
      }
    },
    remove: (path) => write(parentOf(path), lastOf(path), { kind: 'removed' }),
    origin: () => ({ seed, users, ids }),
    changeAt: (path) => changes.get(parentOf(path), lastOf(path)),
    save: () => ({ seed, users, ids, changes: changes.save() }),
    check(state) {
      checkIds(state.changes)
      for (const [path, change] of state.changes)
        if (change.kind === 'created') stores.find(path)?.type.check?.(change.resource)
    },
    load(state) {
      changes.load(state.changes)
      // When exactly is not kept; it was before now.
      written = state.changes.length > 0 ? now() : undefined
      version++
      rest()
      seed = state.seed
      users = state.users
      ids = state.ids
      options.wrote?.()
    },
    reset: () => world.regrow(options),
    regrow(next) {
      seed = next.seed ?? seed
      users = next.users ?? users
      ids = 0
      changes.reset()
      written = undefined
      version++
      rest()
      options.wrote?.()
    },
    rest,
  }
  return world

  /** Also where another seed begins, whose world has nothing in common with this one. */
  function rest(): void {
    memory.clear()
    resources.clear()
    sources.clear()
  }

  function endMoment(): void {
    resources.end()
    sources.end()
  }

  function write(collection: string, key: string, change: Change): void {
    endMoment()
    version++
    written = Math.max(written ?? 0, now())
    changes.set(collection, key, change)
    options.wrote?.(`${collection}/${key}`)
  }

  /** What was derived for a place, with what was written since and what follows from the present. */
  function present(
    collection: string,
    key: string,
    { type, params }: Place<ResourceType>,
    derive: () => Resource | undefined,
  ): Resource | undefined {
    const change = changes.get(collection, key)
    if (change?.kind === 'removed') return undefined
    const resource = change?.kind === 'created' ? change.resource : derive()
    if (!resource) return undefined
    const kept = change?.kind === 'changed' ? { ...resource, ...change.properties } : resource
    return (type.live ? type.live(kept, world, params) : kept) as Resource | undefined
  }

  function derived(path: string, place: Place<ResourceType>): Resource | undefined {
    const { single } = place.type
    if (single && !hasParent(path, place)) return undefined
    if (single) return single(world, place.params) as Resource | undefined
    return sourceAt(parentOf(path), place)?.get(lastOf(path)) as Resource | undefined
  }

  /** What a collection holds before anything is written. */
  function sourceAt(path: string, place: Place<ResourceType>): Source<object> | undefined {
    return sources.at(parentOf(path), lastOf(path), () =>
      hasParent(path, place) ? place.type.collection?.(world, place.params) : undefined,
    )
  }

  /** A path is there only if the resource that it continues is. */
  function hasParent(path: string, place: Place<ResourceType>): boolean {
    const outer = above(path, place.type)
    return outer === undefined || world.get(outer) !== undefined
  }
}
