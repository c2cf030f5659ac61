import { lastOf } from './segments.ts'

/** What a world is saved as. */
export interface WorldState {
  readonly seed: string
  readonly users: number
  readonly ids: number
  readonly changes: unknown
}

/**
 * Reads what a world was saved as, but for its changes.
 *
 * @throws {TypeError} for anything else
 */
export function readState(state: unknown): WorldState {
  const { seed, users, ids, changes } = (state ?? {}) as Partial<WorldState>
  if (typeof seed !== 'string' || !isCount(users) || !isCount(ids))
    throw new TypeError('The world of a snapshot must have a seed, a number of users and a count of ids.')
  return { seed, users, ids, changes }
}

/**
 * What follows from something that users own goes by its id, which therefore must be that of its path.
 *
 * @throws {TypeError} where it is not
 */
export function checkIds(changes: unknown, isOwned: (path: string) => boolean): void {
  for (const entry of Array.isArray(changes) ? changes : []) {
    const [path, change] = Array.isArray(entry) ? entry : []
    if (typeof path !== 'string' || change?.kind !== 'created') continue
    const key = lastOf(path)
    if (ID.test(key) && isOwned(path) && change.resource?.id !== key)
      throw new TypeError(`The resource at ${path} of a snapshot must have the id ${key}.`)
  }
}

const ID = /^[a-z]{4}[0-7][0-9A-HJKMNP-TV-Z]{25}$/

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
