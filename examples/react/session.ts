/** Who is signed in, and the client that acts for them. */
import { type Client, createClient } from 'ev-energy'
import { type AuthorizationCode, authorizationCode, type Login, type Tokens } from 'ev-energy/auth'
import { requiredScopes } from 'ev-energy/scopes'

export interface Session {
  readonly ev: Client
  readonly auth: AuthorizationCode
  isSignedIn(): boolean
}

/** What the screens call decides what the user is asked to consent to. */
const scopes = requiredScopes([
  'GET /vehicles',
  'GET /vehicles/{vehicle_id}',
  'GET /vehicles/{vehicle_id}/status_logs',
  'GET /charging_sub_sessions',
])

/** Kept for as long as the tab is open. Any script of the page can read it, so run none that you do not trust. */
const stored = (): Tokens | null => JSON.parse(sessionStorage.getItem('tokens') ?? 'null')
const store = {
  get: stored,
  set: (tokens: Tokens | undefined) => sessionStorage.setItem('tokens', JSON.stringify(tokens ?? null)),
}

export function createSession(origin: string, clientId: string): Session {
  const auth = authorizationCode({
    clientId,
    origin,
    scopes,
    store,
    redirectUri: `${location.origin}/callback`,
  })
  return {
    auth,
    ev: createClient({ auth, baseUrl: `${origin}/v2` }),
    isSignedIn: () => stored() !== null,
  }
}

/** Sends the user to the sign-in page. */
export async function signIn({ auth }: Session): Promise<void> {
  const login = await auth.begin()
  sessionStorage.setItem('login', JSON.stringify(login))
  location.assign(login.url)
}

/**
 * Takes up a login where the user comes back from it.
 *
 * @throws OAuthError when they did not consent
 */
export async function finishSignIn({ auth }: Session): Promise<void> {
  if (location.pathname !== '/callback') return
  const login: Login = JSON.parse(sessionStorage.getItem('login') ?? '{}')
  sessionStorage.removeItem('login')
  const callback = location.href
  // The code in it works once: no reload is to send it again.
  history.replaceState(null, '', '/')
  await auth.finish(callback, login)
}
