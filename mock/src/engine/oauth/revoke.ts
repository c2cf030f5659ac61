import type { Client } from './client.ts'
import { assertProven, type Memory } from './exchange.ts'
import { OAuthRefusal } from './oauth-refusal.ts'
import { type Parameters, required } from './parameters.ts'
import { isRefreshToken } from './tokens.ts'

/**
 * Revokes a token (RFC 7009): an access token alone, a refresh token with all that came of it. One that is not valid
 * any more needs no revoking.
 *
 * @throws {OAuthRefusal} for the token of another application
 */
export function revoke(form: Parameters, client: Client, { grants, tokens }: Memory): void {
  const text = required(form, 'token')
  const id = tokens.grantOf(text)
  const grant = id === undefined ? undefined : grants.find(id)
  if (id === undefined || !grant) return
  if (grant.application !== client.application.client_id)
    throw new OAuthRefusal('invalid_grant', 'The token belongs to another application.')
  assertProven(client, grant)
  if (isRefreshToken(text)) grants.revoke(id)
  else tokens.drop(text)
}
