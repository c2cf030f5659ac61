import type { Part } from '../part.ts'
import type { AuthorizationRequest } from './authorization-request.ts'
import { newSecret } from './secret.ts'

/** An authorization request that waits for its user. */
export interface Login {
  readonly request: AuthorizationRequest
  /** Who signed in; undefined while nobody has. */
  readonly user: string | undefined
}

/**
 * Authorization requests for which a page is open somewhere. Each page knows its own by an id that nobody can guess,
 * which takes the place of a cookie: no other site can send what a page of ours sends.
 */
export interface Logins extends Part<readonly (readonly [id: string, login: Login])[]> {
  add(login: Login): string
  find(id: string): Login | undefined
  /** Finds a login and forgets it, so that a decision counts once. */
  take(id: string): Login | undefined
}

/** The oldest pages stop working where more are open. */
const MOST = 1_000

export function createLogins(): Logins {
  const logins = new Map<string, Login>()
  return {
    add(login) {
      const [oldest] = logins.keys()
      if (oldest !== undefined && logins.size >= MOST) logins.delete(oldest)
      const id = newSecret('')
      logins.set(id, login)
      return id
    },
    find: (id) => logins.get(id),
    take(id) {
      const login = logins.get(id)
      logins.delete(id)
      return login
    },
    save: () => [...logins],
    load(state) {
      logins.clear()
      for (const [id, login] of state) logins.set(id, login)
    },
    reset: () => logins.clear(),
  }
}
