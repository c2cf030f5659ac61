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
  const keep = (value: string | undefined) => {
    // The platform's own complaint would quote it.
    if (value !== undefined && !/^[ -~]+$/.test(value))
      throw new TypeError('auth: authorization() gave something that cannot be a header')
    sent = value
    return value
  }
  return {
    next() {
      const given = renewed ?? auth?.authorization(request)
      renewed = undefined
      if (typeof given !== 'object') return keep(given)
      return given.then(keep)
    },
    async renew() {
      if (sent && !refused) renewed = await auth?.renew?.(sent, request)
      refused = true
      return Boolean(renewed)
    },
  }
}
