import type { Application } from './application.ts'
import type { Applications } from './applications.ts'
import { OAuthRefusal } from './oauth-refusal.ts'
import { type Parameters, parseParameters, required } from './parameters.ts'
import { isRegistered, withParameters } from './redirect-uri.ts'
import { grantScopes } from './scopes.ts'

/** What an application asks a user for (RFC 6749, section 4.1.1; RFC 7636, section 4.3). */
export interface AuthorizationRequest {
  readonly clientId: string
  readonly redirectUri: string
  readonly scopes: readonly string[]
  readonly state: string | undefined
  readonly challenge: string | undefined
}

/**
 * What becomes of an authorization request: it goes on, the browser takes a refusal to the application, or, where
 * nobody knows to whom it would be taken, the user is told.
 */
export type Reading =
  | { readonly kind: 'request'; readonly request: AuthorizationRequest }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'page'; readonly message: string }

/** Reads the query of an authorization request. */
export function readAuthorizationRequest(query: string, applications: Applications): Reading {
  const { values, repeated } = parseParameters(query)
  const clientId = values.get('client_id')
  const redirectUri = values.get('redirect_uri')
  for (const name of ['client_id', 'redirect_uri']) {
    if (!values.has(name)) return page(`The parameter ${name} is missing.`)
    if (repeated.includes(name)) return page(`The parameter ${name} was sent more than once.`)
  }
  const application = applications.find(clientId ?? '')
  if (clientId === undefined || !application) return page(`No application has the client_id ${clientId}.`)
  if (redirectUri === undefined || !isRegistered(redirectUri, application.redirect_uris))
    return page(`The redirect_uri ${redirectUri} is not registered for ${application.name}.`)

  const state = repeated.includes('state') ? undefined : values.get('state')
  try {
    if (repeated.length > 0)
      throw new OAuthRefusal(
        'invalid_request',
        `Sent more than once: ${repeated.join(', ')}. Send each once.`,
      )
    const rest = readRest(values, application)
    return { kind: 'request', request: { clientId, redirectUri, state, ...rest } }
  } catch (error) {
    if (!(error instanceof OAuthRefusal)) throw error
    return { kind: 'redirect', location: refusalLocation(error, redirectUri, state) }
  }
}

/** Where a refusal is taken (RFC 6749, section 4.1.2.1). */
export function refusalLocation(
  refusal: OAuthRefusal,
  redirectUri: string,
  state: string | undefined,
): string {
  const { error, message } = refusal
  return withParameters(redirectUri, { error, error_description: message, state })
}

function readRest(values: Parameters, application: Application) {
  const type = required(values, 'response_type')
  if (type !== 'code')
    throw new OAuthRefusal('unsupported_response_type', 'The only response_type here is code.')
  if (!application.grants.includes('authorization_code'))
    throw new OAuthRefusal(
      'unauthorized_client',
      'The application is not registered for the authorization_code grant.',
    )
  const challenge = readChallenge(values)
  if (challenge === undefined && application.client_secret === null)
    throw new OAuthRefusal(
      'invalid_request',
      'An application without a secret needs PKCE: send code_challenge, with code_challenge_method=S256.',
    )
  return { challenge, scopes: grantScopes(values.get('scope'), application.scopes) }
}

function readChallenge(values: Parameters): string | undefined {
  const challenge = values.get('code_challenge')
  // A challenge without a method is a plain one (RFC 7636, section 4.3).
  const method = values.get('code_challenge_method') ?? (challenge === undefined ? undefined : 'plain')
  if (method === undefined) return undefined
  if (method !== 'S256')
    throw new OAuthRefusal('invalid_request', 'Send code_challenge_method=S256; no other is taken.')
  if (!/^[\w-]{43}$/.test(challenge ?? ''))
    throw new OAuthRefusal(
      'invalid_request',
      'The code_challenge must be the SHA-256 of the code verifier as base64url, 43 characters.',
    )
  return challenge
}

function page(message: string): Reading {
  return { kind: 'page', message }
}
