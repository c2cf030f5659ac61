/**
 * Tokens of the ev.energy v2 API (OAuth 2.0): pass what {@link clientCredentials} or {@link authorizationCode} gives as
 * the `auth` of a client.
 *
 * @example
 * import { createClient } from 'ev-energy'
 * import { clientCredentials } from 'ev-energy/auth'
 *
 * const ev = createClient({
 *   auth: clientCredentials({ clientId: 'my-application', clientSecret: process.env.EV_ENERGY_SECRET ?? '' }),
 * })
 *
 * @module
 */
export type { Auth } from '../auth.ts'
export { bearer } from '../bearer.ts'
export type { Application } from './application.ts'
export {
  type AuthorizationCode,
  type AuthorizationCodeOptions,
  authorizationCode,
} from './authorization-code.ts'
export {
  type ClientCredentials,
  type ClientCredentialsOptions,
  clientCredentials,
} from './client-credentials.ts'
export type { Login } from './login.ts'
export { OAuthError, type OAuthErrorCode } from './oauth-error.ts'
export { refresh } from './refresh.ts'
export { revoke } from './revoke.ts'
export type { TokenStore } from './token-store.ts'
export type { Tokens } from './tokens.ts'
