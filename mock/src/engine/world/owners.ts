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

/** Keys that are noted before they are looked through for what is there twice. */
const FEW = 1000

/** Spares a list of one user's resources a look at everybody's. */
export function createOwners(): Owners {
  // With some of them more than once, as a set would take up four times as much.
  let touched: string[] = []
  let most = FEW
  const owners = new Map<string, string>()
  const keys = new Map<string, string[]>()

  function drop(key: string): void {
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
    touch(key) {
      if (touched.push(key) < most) return
      touched = [...new Set(touched)]
      most = Math.max(FEW, 2 * touched.length)
    },
    drop,
    of(user, ownerOf) {
      for (const key of touched) assign(key, ownerOf(key))
      touched = []
      return keys.get(user) ?? []
    },
  }
}
