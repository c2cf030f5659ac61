import type { Actor } from '../../http/actor.ts'
import type { Directory } from '../directory.ts'
import type { Part } from '../part.ts'
import { type Application, defaultApplication } from './application.ts'
import { type Applications, createApplications } from './applications.ts'
import { type GuardedOperation, identify } from './bearer.ts'
import { type Codes, createCodes } from './codes.ts'
import { createGrants, type GrantsState } from './grants.ts'
import { createLogins } from './logins.ts'
import type { ServerMemory } from './routes.ts'
import { createTokens, type TokensState } from './tokens.ts'

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

/** What is kept of an authorization server. */
export interface OAuthState {
  readonly applications: readonly Application[]
  readonly grants: GrantsState
  readonly tokens: TokensState
  readonly codes: ReturnType<Codes['save']>
}

/** The authorization server of a sandbox, and the guard of its operations. */
export interface OAuth extends Part<OAuthState> {
  /** What its endpoints work with (see {@link oauthRoutes}). */
  readonly memory: ServerMemory
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
 * app.route('/o', oauthRoutes(() => oauth.memory))
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
  return {
    memory: { applications, directory, grants, tokens, codes, logins, words, listed },
    applications,
    actor: (headers, operation) => identify(guard, headers, operation),
    save: () => ({
      applications: applications.save(),
      grants: grants.save(),
      tokens: tokens.save(),
      codes: codes.save(),
    }),
    check: (state) => applications.check?.(state.applications),
    load(state) {
      applications.load(state.applications)
      // Tokens are read with the grants at hand, so these come first.
      grants.load(state.grants)
      tokens.load(state.tokens)
      codes.load(state.codes)
      logins.reset()
    },
    reset() {
      for (const part of [applications, grants, tokens, codes]) part.reset()
      logins.reset()
    },
  }
}
