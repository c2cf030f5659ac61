import { type Application, assertApplication } from './application.ts'
import { authentication, requestTokens } from './token-request.ts'
import type { Tokens } from './tokens.ts'

/**
 * Gets new tokens for a refresh token (RFC 6749, section 6).
 *
 * `authorizationCode` does this by itself; this is for those who keep tokens their own way. The old refresh token may
 * be used up: keep the one that comes back.
 *
 * @param refreshToken of the tokens that are to be replaced
 * @returns the new tokens, with the old refresh token if the server sent no new one
 * @throws OAuthError `invalid_grant` when the refresh token is expired, used up or revoked
 *
 * @example
 * const tokens = await refresh({ clientId: 'my-application' }, session.refreshToken)
 */
export async function refresh(app: Application, refreshToken: string): Promise<Tokens> {
  assertApplication('refresh()', app)
  if (typeof refreshToken !== 'string' || refreshToken === '')
    throw new TypeError('refresh(): the refresh token is missing; without one the user has to sign in again')
  const tokens = await requestTokens(app, authentication(app), 'refresh_token', {
    refresh_token: refreshToken,
  })
  return { ...tokens, refreshToken: tokens.refreshToken ?? refreshToken }
}
