import type { Part } from '../part.ts'
import { isEntry, isRecord, isTextList } from '../saved.ts'

/** What an application was granted: by itself, or by a user who consented. Tokens and their successors share one. */
export interface Grant {
  readonly application: string
  /** Undefined for client credentials. */
  readonly user: string | undefined
  readonly scopes: readonly string[]
  /** Whether the application proved itself by PKCE instead of its secret, and so goes on without it. */
  readonly open: boolean
}

/** The grants that stand. Revoking one makes all its tokens useless. */
export interface Grants extends Part {
  /** @returns the new grant's id */
  add(grant: Grant): string
  find(id: string): Grant | undefined
  revoke(id: string): void
  revokeAll(application: string): void
}

/** More would only be a leak: users who signed in long ago and never came back have to sign in again. */
const MOST = 20_000

export function createGrants(): Grants {
  let grants = new Map<string, Grant>()
  let last = 0
  return {
    add(grant) {
      const [oldest] = grants.keys()
      if (oldest !== undefined && grants.size >= MOST) grants.delete(oldest)
      const id = String(++last)
      grants.set(id, grant)
      return id
    },
    find: (id) => grants.get(id),
    revoke(id) {
      grants.delete(id)
    },
    revokeAll(application) {
      for (const [id, grant] of grants) if (grant.application === application) grants.delete(id)
    },
    save: () => ({ last, grants: [...grants] }),
    load(state) {
      if (!isRecord(state) || !Number.isSafeInteger(state.last) || !Array.isArray(state.grants))
        throw new TypeError('The grants of a snapshot must be a list with the number of the last one.')
      grants = new Map(state.grants.map(readEntry))
      last = state.last as number
    },
    reset() {
      grants = new Map()
      last = 0
    },
  }
}

function readEntry(entry: unknown): [string, Grant] {
  if (!isEntry(entry) || !isRecord(entry[1])) throw new TypeError('A grant of the snapshot is none.')
  const [id, { application, user, scopes, open }] = entry
  if (
    typeof application !== 'string' ||
    (user !== undefined && typeof user !== 'string') ||
    !isTextList(scopes) ||
    typeof open !== 'boolean'
  )
    throw new TypeError(`The grant ${id} of the snapshot is none.`)
  return [id, { application, user, scopes, open }]
}
