import type { Hono } from 'hono'
import type { Actor } from '../../http/actor.ts'
import type { Directory } from '../directory.ts'
import type { Part } from '../part.ts'
import { isRecord } from '../saved.ts'
import { type Application, defaultApplication } from './application.ts'
import { type Applications, createApplications } from './applications.ts'
import { type GuardedOperation, identify } from './bearer.ts'
import { createCodes } from './codes.ts'
import { createGrants } from './grants.ts'
import { createLogins } from './logins.ts'
import { oauthRoutes } from './routes.ts'
import { createTokens } from './tokens.ts'

/** What {@link createOAuth} is told. */
export interface OAuthOptions {
  /** Ms since 1970. */
  readonly clock: { now(): number }
  readonly directory: Directory
  /** `lenient` lets any bearer token that no sandbox made act as the default user, with every scope. */
  readonly mode: 'strict' | 'lenient'
  /** Default: {@link defaultApplication} alone. */
  readonly applications?: readonly Application[]
  /** All scopes of the API. */
  readonly scopes: readonly string[]
  /** What scopes permit, in words, for the consent page. Default: made of the scope's name. */
  readonly words?: Readonly<Record<string, string>>
  /** Ids of the users that the login page offers. Default: the default user. */
  readonly listed?: () => readonly string[]
}

/** The authorization server of a sandbox, and the guard of its operations. */
export interface OAuth extends Part {
  /** `/authorize/`, `/token` and `/revoke_token/`, to be mounted under `/o`. */
  readonly routes: Hono
  readonly applications: Applications
  /**
   * Who a request acts for: by its `Authorization` and `EvEnergy-User` headers.
   *
   * @throws {Rejection} 401 without a token that works, 403 without a scope or for another's user, 400 for an unknown one
   */
  actor(headers: Headers, operation: GuardedOperation): Actor
}

/**
 * Makes an authorization server (RFC 6749, RFC 7636 with S256, RFC 7009) that remembers.
 *
 * @example
 * const oauth = createOAuth({ clock: Date, directory, mode: 'strict', scopes: ['evse:read'] })
 * app.route('/o', oauth.routes)
 * const actor = oauth.actor(request.headers, operations['GET /evses'])
 */
export function createOAuth(options: OAuthOptions): OAuth {
  const { clock, directory, mode, scopes, words = {} } = options
  const { applications: initial = [defaultApplication(scopes)], listed = () => [directory.defaultUser] } =
    options
  const registered = createApplications(initial, scopes)
  const grants = createGrants()
  const tokens = createTokens(clock, grants)
  const codes = createCodes(clock)
  const logins = createLogins()
  const applications: Applications = {
    ...registered,
    remove(clientId) {
      grants.revokeAll(clientId)
      return registered.remove(clientId)
    },
  }
  let stranger: Actor = {
    application: defaultApplication(scopes).client_id,
    user: directory.defaultUser,
    personal: true,
    scopes: new Set(scopes),
  }
  /** The same one until another world brings another default user. */
  const currentStranger = () => {
    if (stranger.user !== directory.defaultUser) stranger = { ...stranger, user: directory.defaultUser }
    return stranger
  }
  const guard = { tokens, directory, stranger: mode === 'lenient' ? currentStranger : undefined }
  // Tokens are read with the grants at hand, so these come first.
  const parts = { applications, grants, tokens, codes }

  const save = () => mapValues(parts, (part) => part.save())
  const load = (state: unknown) => {
    if (!isRecord(state)) throw new TypeError('The OAuth part of a snapshot must be an object.')
    for (const [name, part] of Object.entries(parts)) part.load(state[name])
  }
  return {
    routes: oauthRoutes({ applications, directory, grants, tokens, codes, logins, words, listed }),
    applications,
    actor: (headers, operation) => identify(guard, headers, operation),
    save,
    load(state) {
      const before = save()
      try {
        load(state)
      } catch (error) {
        load(before)
        throw error
      }
      logins.clear()
    },
    reset() {
      for (const part of Object.values(parts)) part.reset()
      logins.clear()
    },
  }
}

function mapValues<From, To>(object: Record<string, From>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value)]))
}
