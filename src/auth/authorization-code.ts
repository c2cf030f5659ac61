import type { Auth } from '../auth.ts'
import { assertApplication } from './application.ts'
import { beginLogin, finishLogin, type Login, type LoginApplication } from './login.ts'
import { OAuthError } from './oauth-error.ts'
import { refresh } from './refresh.ts'
import { revoke } from './revoke.ts'
import { tokenCache } from './token-cache.ts'
import { memoryStore, type TokenStore } from './token-store.ts'
import type { Tokens } from './tokens.ts'

/** Options of {@link authorizationCode}. */
export interface AuthorizationCodeOptions extends LoginApplication {
  /** Keeps the user's tokens. Default memory: the user signs in again after a restart. */
  store?: TokenStore | undefined
}

/** Credentials of one user, made by {@link authorizationCode}. */
export interface AuthorizationCode extends Auth {
  /** Begins a login: keep what it gives, and send the user to its `url`. */
  begin(): Promise<Login>
  /**
   * Finishes a login, and uses its tokens for every call from now on.
   *
   * @param callback the URL that the user came back to, or its path and query
   * @param login what `begin` gave, or its `state` and `codeVerifier`
   * @throws OAuthError `invalid_state` when the callback does not belong to the login, `access_denied` when the user
   *   did not consent, and whatever the token endpoint refuses with
   */
  finish(callback: string | URL, login: Pick<Login, 'state' | 'codeVerifier'>): Promise<void>
  /**
   * Signs the user out: empties the store, then revokes the refresh token and with it the access token.
   *
   * @throws OAuthError when the server refuses; the user is signed out here all the same
   */
  revoke(): Promise<void>
}

/**
 * Authenticates as a user who signs in at ev.energy: the authorization-code grant (RFC 6749, section 4.1) with PKCE
 * (RFC 7636), for browsers, apps and servers.
 *
 * One of these stands for one user: a server makes one for each session, with the session as its store. Tokens are
 * refreshed 60 seconds before they expire and when the API rejects them, by one request however many calls wait. A
 * call rejects with an {@link OAuthError} `login_required` or `invalid_grant` when the user has to sign in (again). For
 * public operations before that, use a client without `auth`.
 *
 * Browsers and apps leave `clientSecret` out: anybody could read it there. PKCE takes its place.
 *
 * @throws TypeError for options that cannot work
 *
 * @example
 * import { createClient } from 'ev-energy'
 * import { authorizationCode } from 'ev-energy/auth'
 *
 * const auth = authorizationCode({ clientId: 'my-application', redirectUri: `${location.origin}/callback` })
 * const ev = createClient({ auth })
 *
 * async function signIn() {
 *   const login = await auth.begin()
 *   sessionStorage.setItem('login', JSON.stringify(login))
 *   location.assign(login.url)
 * }
 *
 * async function callback() {
 *   await auth.finish(location.href, JSON.parse(sessionStorage.getItem('login') ?? '{}'))
 *   const { data } = await ev.GET('/users/me')
 * }
 */
export function authorizationCode(options: AuthorizationCodeOptions): AuthorizationCode {
  const { redirectUri, store = memoryStore(), now = Date.now } = options
  assertApplication('authorizationCode()', options)
  if (typeof redirectUri !== 'string' || redirectUri === '')
    throw new TypeError('authorizationCode(): redirectUri is missing; pass the URL that users come back to')

  // A refresh token that was refused stays refused: asking again for every call would only be noise.
  let refused: { refreshToken: string; error: OAuthError } | undefined

  async function obtain(old: Tokens | undefined): Promise<Tokens> {
    const refreshToken = old?.refreshToken
    if (!refreshToken)
      throw new OAuthError(
        old
          ? 'The session is over and has no refresh token; sign the user in with begin() and finish()'
          : 'Nobody is signed in; sign a user in with begin() and finish()',
        { error: 'login_required' },
      )
    if (refused?.refreshToken === refreshToken) throw refused.error
    try {
      return await refresh(options, refreshToken)
    } catch (error) {
      if (error instanceof OAuthError && error.error === 'invalid_grant') refused = { refreshToken, error }
      throw error
    }
  }

  const { authorization, renew, put, take } = tokenCache({ store, now, obtain })
  return {
    authorization,
    renew,
    begin: () => beginLogin(options),
    finish: async (callback, login) => put(await finishLogin(options, callback, login)),
    async revoke() {
      const tokens = await take()
      if (tokens) await revoke(options, tokens.refreshToken ?? tokens.accessToken)
    },
  }
}
