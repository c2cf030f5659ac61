import { revocationRequest } from 'oauth4webapi'
import { type Application, assertApplication, serverOf } from './application.ts'
import { authentication, sending } from './token-request.ts'

/**
 * Revokes a token (RFC 7009): an access token, or a refresh token with the access tokens that came of it. A token
 * that is no longer valid is no error.
 *
 * @param token the token itself
 * @throws OAuthError when the server refuses or does not answer in time
 *
 * @example
 * await revoke({ clientId: 'my-application' }, tokens.refreshToken ?? tokens.accessToken)
 */
export async function revoke(app: Application, token: string): Promise<void> {
  assertApplication('revoke()', app)
  if (typeof token !== 'string' || token === '')
    throw new TypeError('revoke(): the token is missing; pass an access token or a refresh token')
  await revocationRequest(
    serverOf(app),
    { client_id: app.clientId },
    authentication(app),
    token,
    sending(app),
  )
}
