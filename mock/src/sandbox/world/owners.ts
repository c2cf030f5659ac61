import { insertion } from './source.ts'

/** Which keys of a collection belong to whom. */
export interface Owners {
  /** Takes note that the owner of a key may be another from now on. */
  touch(key: string): void
  drop(key: string): void
  /**
   * The keys that belong to a user, sorted.
   *
   * @param ownerOf asked for those that were touched since; undefined for what belongs to nobody
   */
  of(user: string, ownerOf: (key: string) => string | undefined): readonly string[]
}

/** Spares a list of one user's resources a look at everybody's. */
export function createOwners(): Owners {
  const touched = new Set<string>()
  const owners = new Map<string, string>()
  const keys = new Map<string, string[]>()

  function drop(key: string): void {
    touched.delete(key)
    const list = keys.get(owners.get(key) ?? '')
    owners.delete(key)
    list?.splice(insertion(list, key), 1)
  }

  function assign(key: string, owner: string | undefined): void {
    drop(key)
    if (owner === undefined) return
    const list = keys.get(owner) ?? []
    list.splice(insertion(list, key), 0, key)
    keys.set(owner, list)
    owners.set(key, owner)
  }

  return {
    touch: (key) => void touched.add(key),
    drop,
    of(user, ownerOf) {
      for (const key of touched) assign(key, ownerOf(key))
      return keys.get(user) ?? []
    },
  }
}
