import type { Directory } from '../directory.ts'
import type { Client } from './client.ts'
import type { Codes } from './codes.ts'
import type { Grant, Grants } from './grants.ts'
import { OAuthRefusal } from './oauth-refusal.ts'
import { type Parameters, required } from './parameters.ts'
import { grantScopes } from './scopes.ts'
import { isVerified } from './secret.ts'
import { TOKEN_LIFETIME, type Tokens } from './tokens.ts'

/** What the token endpoint gives (RFC 6749, section 5.1). */
export interface TokenAnswer {
  readonly access_token: string
  readonly expires_in: number
  readonly token_type: 'Bearer'
  readonly scope: string
  readonly refresh_token?: string
}

/** What is remembered between requests. */
export interface Memory {
  readonly directory: Directory
  readonly grants: Grants
  readonly codes: Codes
  readonly tokens: Tokens
}

/**
 * Exchanges what the form names for tokens. Nothing waits in here: of two requests with one code, one comes first.
 *
 * @throws {OAuthRefusal}
 */
export function exchange(form: Parameters, client: Client, memory: Memory): TokenAnswer {
  const type = required(form, 'grant_type')
  if (type === 'authorization_code') return exchangeCode(form, client, memory)
  if (type === 'client_credentials') return exchangeCredentials(form, client, memory)
  if (type === 'refresh_token') return exchangeRefreshToken(form, client, memory)
  throw new OAuthRefusal(
    'unsupported_grant_type',
    'The grants here are authorization_code, client_credentials and refresh_token.',
  )
}

function exchangeCredentials(form: Parameters, client: Client, { grants, tokens }: Memory): TokenAnswer {
  const { application } = client
  assertGrant(client, 'client_credentials')
  if (!client.proven) throw secretMissing()
  const scopes = grantScopes(form.get('scope'), application.scopes)
  const grant = { application: application.client_id, user: undefined, scopes, open: false }
  return answer(tokens.issueAccess(grants.add(grant), scopes), scopes)
}

function exchangeCode(form: Parameters, client: Client, memory: Memory): TokenAnswer {
  const { grants, codes, tokens, directory } = memory
  const text = required(form, 'code')
  const redirectUri = required(form, 'redirect_uri')
  const verifier = form.get('code_verifier')
  assertGrant(client, 'authorization_code')
  const { client_id } = client.application
  const code = codes.find(text)
  if (code?.application !== client_id) throw badCode('is unknown')
  if (code.grant !== undefined) {
    // Two who have one code: one of them stole it (RFC 6749, section 4.1.2).
    grants.revoke(code.grant)
    throw badCode('was used before; its tokens are revoked')
  }
  if (code.expired) throw badCode('has expired; it is good for 60 seconds')
  if (code.redirectUri !== redirectUri)
    throw new OAuthRefusal('invalid_grant', 'The redirect_uri is not the one that the code was sent to.')
  if (code.challenge === undefined) {
    if (verifier !== undefined)
      throw badVerifier('was sent, but the authorization request had no code_challenge')
    if (!client.proven) throw secretMissing()
  } else if (verifier === undefined) {
    throw badVerifier('is missing; the authorization request had a code_challenge')
  } else if (!isVerified(verifier, code.challenge)) {
    throw badVerifier('does not belong to the code_challenge of the authorization request')
  }
  if (!directory.has(code.user)) throw userGone()
  const { user, scopes } = code
  const grant = grants.add({ application: client_id, user, scopes, open: !client.proven })
  codes.use(text, grant)
  return answer(tokens.issueAccess(grant, scopes), scopes, tokens.issueRefresh(grant))
}

function exchangeRefreshToken(form: Parameters, client: Client, memory: Memory): TokenAnswer {
  const { grants, tokens, directory } = memory
  const text = required(form, 'refresh_token')
  const { application } = client
  assertGrant(client, 'authorization_code')
  const revokes = application.refresh_token_reuse === 'revoke'
  if (revokes) assertUnspent(text, client, memory)
  const id = tokens.refreshable(text)
  const grant = id === undefined ? undefined : grants.find(id)
  if (id === undefined || grant?.application !== application.client_id)
    throw new OAuthRefusal('invalid_grant', 'The refresh token is unknown, revoked, or was used before.')
  assertProven(client, grant)
  if (grant.user !== undefined && !directory.has(grant.user)) throw userGone()
  const scopes = grantScopes(form.get('scope'), grant.scopes)
  if (revokes) tokens.spend(text)
  else tokens.drop(text)
  return answer(tokens.issueAccess(id, scopes), scopes, tokens.issueRefresh(id))
}

/**
 * Checks that nobody has used a refresh token, and revokes its family where somebody has.
 *
 * @throws {OAuthRefusal} invalid_grant
 */
function assertUnspent(text: string, { application }: Client, { grants, tokens }: Memory): void {
  const id = tokens.spentBy(text)
  if (id === undefined || grants.find(id)?.application !== application.client_id) return
  grants.revoke(id)
  throw new OAuthRefusal(
    'invalid_grant',
    'The refresh token was used before; all tokens of its sign-in are revoked. The user has to sign in again.',
  )
}

/**
 * Checks that a grant which began with a secret goes on with it.
 *
 * @throws {OAuthRefusal} invalid_client
 */
export function assertProven(client: Client, grant: Grant): void {
  if (!client.proven && !grant.open) throw secretMissing()
}

function answer(access: string, scopes: readonly string[], refresh?: string): TokenAnswer {
  return {
    access_token: access,
    expires_in: TOKEN_LIFETIME,
    token_type: 'Bearer',
    scope: scopes.join(' '),
    ...(refresh !== undefined && { refresh_token: refresh }),
  }
}

function assertGrant({ application }: Client, type: 'authorization_code' | 'client_credentials'): void {
  if (application.grants.includes(type)) return
  throw new OAuthRefusal('unauthorized_client', `The application is not registered for the ${type} grant.`)
}

function secretMissing(): OAuthRefusal {
  return new OAuthRefusal('invalid_client', 'Send the client_secret, by HTTP Basic or in the form.')
}

function badCode(what: string): OAuthRefusal {
  return new OAuthRefusal(
    'invalid_grant',
    `The code ${what}. Send the user to /o/authorize/ for another one.`,
  )
}

function badVerifier(what: string): OAuthRefusal {
  return new OAuthRefusal('invalid_grant', `The code_verifier ${what}.`)
}

function userGone(): OAuthRefusal {
  return new OAuthRefusal('invalid_grant', 'The user who consented is not in the sandbox any more.')
}
