import type { Retry } from '../retry/policy.ts'
import type { Scope } from '../scopes.ts'
import type { Send } from '../sending.ts'

/** An OAuth application of ev.energy, and how to reach its authorization server. */
export interface Application {
  /** Identifies the application. */
  clientId: string
  /**
   * Proves that it is the application. Belongs on a server: whoever has it can act for every user. Nothing here stops
   * code in a browser or an app from using it, where anybody can read it; those leave it out.
   */
  clientSecret?: string | undefined
  /** Scopes to ask for, such as `evse:read`. Default: those that the application is registered with. */
  scopes?: readonly (Scope | (string & {}))[] | undefined
  /**
   * Where the endpoints `/o/authorize/`, `/o/token/` and `/o/revoke_token/` are: `https`, or `http` on this machine.
   * Default `https://api.ev.energy`. The mock's is `http://127.0.0.1:4010`. Set it when you set `baseUrl`.
   */
  origin?: string | undefined
  /** Sends the requests. Default the global `fetch`, looked up at each request. */
  fetch?: Send | undefined
  /** How long the authorization server may take for an answer, in milliseconds. Default 10,000. */
  timeout?: number | undefined
  /**
   * How requests for tokens are repeated that the server could not answer (429, 5xx, no answer): a client-credentials
   * request or a refresh. Default as for the client: twice. A login's code is sent once.
   */
  retry?: Retry | undefined
  /** The time in milliseconds since 1970. Default `Date.now`. */
  now?: (() => number) | undefined
}

/** Throws a TypeError, never with a secret in it, for an application that cannot work. */
export function assertApplication(name: string, app: Application): void {
  const { clientId, clientSecret, timeout = 1 } = app
  if (typeof clientId !== 'string' || clientId === '')
    throw new TypeError(`${name}: clientId is missing; pass the client id of your OAuth application`)
  if (clientSecret !== undefined && (typeof clientSecret !== 'string' || clientSecret === ''))
    throw new TypeError(
      `${name}: clientSecret is empty or not text; pass the secret, or leave the option out`,
    )
  if (!(timeout > 0 && timeout < 2 ** 31))
    throw new TypeError(`${name}: timeout must be milliseconds, more than 0 and less than ${2 ** 31}`)
  serverOf(app)
}

/** The authorization server of an application, as its metadata would say (RFC 8414). */
export function serverOf({ origin = 'https://api.ev.energy' }: Application) {
  const at = origin.replace(/\/$/, '')
  // The name of a host, and nothing in front of it: `http://localhost@example.com` is at example.com.
  if (
    !/^(https:\/\/([\w.-]+|\[[\da-f:.]+\])|http:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\]))(:\d+)?$/i.test(at)
  )
    throw new TypeError(
      'origin must be https and a host, such as https://api.ev.energy, without a path; http is for this machine only (localhost, 127.0.0.1, [::1])',
    )
  return {
    issuer: `${at}/o`,
    authorization_endpoint: `${at}/o/authorize/`,
    token_endpoint: `${at}/o/token/`,
    // Without the slash at its end the API answers 405.
    revocation_endpoint: `${at}/o/revoke_token/`,
  }
}
