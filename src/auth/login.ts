import {
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomState,
  validateAuthResponse,
} from 'oauth4webapi'
import { type Application, serverOf } from './application.ts'
import { OAuthError } from './oauth-error.ts'
import { describe } from './refusal.ts'
import { authentication, requestTokens } from './token-request.ts'
import type { Tokens } from './tokens.ts'

/** An application that users sign in to. */
export interface LoginApplication extends Application {
  /** Where the user comes back to; registered with the application, to the letter. */
  redirectUri: string
}

/** A login under way. Keep it for the callback where only this user's browser can bring it back; it survives JSON. */
export interface Login {
  /** Where to send the user. */
  url: string
  /** Comes back with the callback, and shows that it belongs to this login. */
  state: string
  /** Proves that who exchanges the code is who asked for it (RFC 7636). */
  codeVerifier: string
}

/** Builds the authorization request (RFC 6749, section 4.1.1), with PKCE S256 and a state. */
export async function beginLogin(app: LoginApplication): Promise<Login> {
  const codeVerifier = generateRandomCodeVerifier()
  const state = generateRandomState()
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: app.clientId,
    redirect_uri: app.redirectUri,
    ...(app.scopes && { scope: app.scopes.join(' ') }),
    state,
    code_challenge: await calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
  })
  return { url: `${serverOf(app).authorization_endpoint}?${query}`, state, codeVerifier }
}

/** Exchanges the code of a callback for tokens, if the callback belongs to the login. */
export async function finishLogin(
  app: LoginApplication,
  callback: string | URL,
  { state, codeVerifier }: Pick<Login, 'state' | 'codeVerifier'>,
): Promise<Tokens> {
  // Without a state the library would not check one.
  if (!state || !codeVerifier) throw invalid('its state and code verifier are missing')
  return requestTokens(app, authentication(app), 'authorization_code', {
    code: codeOf(app, callback, state),
    redirect_uri: app.redirectUri,
    code_verifier: codeVerifier,
  })
}

function codeOf(app: LoginApplication, callback: string | URL, state: string): string {
  const query = new URLSearchParams(/\?([^#]*)/.exec(String(callback))?.[1])
  let answer: URLSearchParams
  try {
    answer = validateAuthResponse(serverOf(app), { client_id: app.clientId }, query, state)
  } catch (fault) {
    const error = query.get('error')
    // Only what has the right state may speak for the server.
    if (error === null || query.get('state') !== state) throw invalid((fault as Error).message)
    const said = describe(query.get('error_description'))
    throw new OAuthError(`The login ended with ${describe(error)}${said && `: ${said}`}`, {
      error: describe(error),
      error_description: said || undefined,
    })
  }
  const code = answer.get('code')
  if (!code) throw invalid('it has no code')
  return code
}

const invalid = (why: string) =>
  new OAuthError(`The callback does not finish this login: ${why}; begin another login`, {
    error: 'invalid_state',
  })
