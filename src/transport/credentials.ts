import type { Auth, AuthRequest } from '../auth.ts'

/** The credentials of one call. */
export interface Credentials {
  /** The value of `Authorization` for the next attempt, if there is one. */
  next(): string | undefined | Promise<string | undefined>
  /** To be called after a 401: whether there is something else to try. */
  renew(): Promise<boolean>
}

/**
 * Asks for credentials anew for each attempt, for the wait before it may have been longer than a token's life, and for
 * others once, when the API has refused them.
 */
export function credentials(auth: Auth | undefined, request: AuthRequest): Credentials {
  let sent: string | undefined
  let renewed: string | undefined
  let refused = false
  return {
    async next() {
      sent = renewed ?? (await auth?.authorization(request))
      renewed = undefined
      return sent
    },
    async renew() {
      if (sent && !refused) renewed = await auth?.renew?.(sent, request)
      refused = true
      return Boolean(renewed)
    },
  }
}
