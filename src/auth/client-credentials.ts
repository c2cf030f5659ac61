import { ClientSecretBasic } from 'oauth4webapi'
import type { Auth } from '../auth.ts'
import { type Application, assertApplication } from './application.ts'
import { revoke } from './revoke.ts'
import { tokenCache } from './token-cache.ts'
import { requestTokens } from './token-request.ts'
import { memoryStore, type TokenStore } from './token-store.ts'

/** Options of {@link clientCredentials}. */
export interface ClientCredentialsOptions extends Application {
  clientSecret: string
  /** Keeps the token. Default memory; a shared store spares each new process its own token request. */
  store?: TokenStore | undefined
}

/** Credentials of an application, made by {@link clientCredentials}. */
export interface ClientCredentials extends Auth {
  /** Revokes the token. The next call gets another one. */
  revoke(): Promise<void>
}

/**
 * Authenticates as an application: the client-credentials grant (RFC 6749, section 4.4), for servers.
 *
 * The token stands for no user, so tell the client which one it acts for (`user`). It is asked for at the first call,
 * once however many calls wait for it, 60 seconds before it expires again, and when the API rejects it. A call that
 * needs a token and gets none rejects with an {@link OAuthError}.
 *
 * Never use it in a browser or an app: the secret opens the data of every user, and anybody can read it there.
 *
 * @throws TypeError for options that cannot work
 *
 * @example
 * import { createClient } from 'ev-energy'
 * import { clientCredentials } from 'ev-energy/auth'
 *
 * const auth = clientCredentials({ clientId: 'my-application', clientSecret: process.env.EV_ENERGY_SECRET ?? '' })
 * const ev = createClient({ auth, user: 'user01HN2NJ9NMRZBXT1H6FT9N7735' })
 */
export function clientCredentials(options: ClientCredentialsOptions): ClientCredentials {
  const { clientSecret, scopes, store = memoryStore(), now = Date.now } = options
  assertApplication('clientCredentials()', options)
  if (clientSecret === undefined)
    throw new TypeError(
      'clientCredentials(): clientSecret is missing; pass the secret of your OAuth application',
    )

  const authenticate = ClientSecretBasic(clientSecret)
  const parameters: Record<string, string> = scopes ? { scope: scopes.join(' ') } : {}
  const { authorization, renew, take } = tokenCache({
    store,
    now,
    obtain: () => requestTokens(options, authenticate, 'client_credentials', parameters),
  })
  return {
    authorization,
    renew,
    async revoke() {
      const tokens = await take()
      if (tokens) await revoke(options, tokens.accessToken)
    },
  }
}
