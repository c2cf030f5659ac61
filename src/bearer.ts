import { isToken } from './auth/token.ts'
import type { Auth } from './auth.ts'

/**
 * Authenticates with an access token that you already have (RFC 6750).
 *
 * With a function the token is asked for on every request. When the API rejects a token, the function is asked once
 * more, and if it gives another one the call is repeated with it.
 *
 * @param token the access token, without `Bearer `, or a function that gives it
 * @throws TypeError for something that cannot be a token; the message never contains it. A function's token is
 *   checked when it is used: the call rejects.
 *
 * @example
 * createClient({ auth: bearer('n3QhXv0Zk1') })
 * createClient({ auth: bearer(() => session.accessToken()) })
 */
export function bearer(token: string | (() => string | Promise<string>)): Auth {
  if (typeof token !== 'function') {
    const value = credentials(token)
    return { authorization: () => value }
  }
  const authorization = async () => credentials(await token())
  return {
    authorization,
    renew: async (rejected) => {
      const value = await authorization()
      return value === rejected ? undefined : value
    },
  }
}

// The platform's own complaint about a bad header value would quote the token.
function credentials(token: string): string {
  if (isToken(token)) return `Bearer ${token}`
  throw new TypeError('bearer(): not an access token; pass it trimmed and without "Bearer "')
}
