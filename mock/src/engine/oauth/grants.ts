import type { Part } from '../part.ts'

/** What an application was granted: by itself, or by a user who consented. Tokens and their successors share one. */
export interface Grant {
  readonly application: string
  /** Undefined for client credentials. */
  readonly user?: string | undefined
  readonly scopes: readonly string[]
  /** Whether the application proved itself by PKCE instead of its secret, and so goes on without it. */
  readonly open: boolean
}

/** The grants that stand. Revoking one makes all its tokens useless. */
export interface Grants extends Part<GrantsState> {
  /** @returns the new grant's id */
  add(grant: Grant): string
  find(id: string): Grant | undefined
  revoke(id: string): void
  revokeAll(application: string): void
}

/** What is kept of the grants. */
export interface GrantsState {
  /** The id of the last one. */
  readonly last: number
  readonly grants: readonly (readonly [id: string, grant: Grant])[]
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
      grants = new Map(state.grants)
      last = state.last
    },
    reset() {
      grants = new Map()
      last = 0
    },
  }
}
