import type { Changes } from './changes.ts'
import type { Resource } from './resource.ts'
import type { ResourceType, World } from './resource-type.ts'
import { merged, type Source, walk } from './source.ts'

interface Layer {
  readonly path: string
  readonly changes: Changes
  readonly type: ResourceType
  readonly world: World
  get(key: string): Resource | undefined
}

/** A derived collection with what was written to it since. */
export function layered(derived: Source<object>, layer: Layer): Source<Resource> {
  const { path, changes, type, world, get } = layer

  const left = (keys: Iterable<string>) => (changes.has(path) ? untouched(keys) : keys)

  function* untouched(keys: Iterable<string>): Generator<string> {
    for (const key of keys) {
      const kind = changes.get(path, key)?.kind
      if (kind === undefined || kind === 'changed') yield key
    }
  }

  /** @param created keys that were created and belong here, sorted */
  const over = (source: Source<object>, created: readonly string[]): Source<Resource> => ({
    get,
    keys(from, backwards) {
      const old = left(source.keys(from, backwards))
      return created.length === 0 ? old : merged([old, walk(created, from, backwards)], backwards)
    },
  })

  const ownerOf = (key: string) => {
    const resource = get(key)
    return resource && type.owner?.(resource, world, {})
  }

  return {
    ...over(derived, type.hidesCreated ? [] : changes.created(path)),
    // What was written may have come in between.
    ...(derived.skip && !changes.has(path) && { skip: derived.skip }),
    ...(derived.owned && {
      owned: (user) =>
        over(
          derived.owned?.(user) ?? { keys: () => [], get: () => undefined },
          type.hidesCreated ? [] : changes.createdBy(path, user, ownerOf),
        ),
    }),
  }
}
