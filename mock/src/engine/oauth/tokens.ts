import type { Actor } from '../../http/actor.ts'
import type { Part } from '../part.ts'
import type { Grants } from './grants.ts'
import { newSecret } from './secret.ts'

/** How long an access token lives, in seconds. */
export const TOKEN_LIFETIME = 36_000

/** Begins every access token, so that one is known as ours when it is long forgotten. */
const ACCESS = 'evsa_'
/** Begins every refresh token. */
const REFRESH = 'evsr_'

/** Access tokens are dropped with their time; this bounds them where the clock stands still. */
const MOST = 20_000

interface AccessToken {
  readonly grant: string
  /** Ms since 1970. */
  readonly expiresAt: number
  readonly actor: Actor
}

/** What is kept of the tokens. */
export interface TokensState {
  readonly access: readonly (readonly [text: string, token: SavedToken])[]
  /** With the ids of their grants. */
  readonly refresh: readonly (readonly [text: string, grant: string])[]
  /** Refresh tokens that were used, where that is remembered. What was saved before there were any has none. */
  readonly spent?: readonly (readonly [text: string, grant: string])[]
}

interface SavedToken extends Pick<AccessToken, 'grant' | 'expiresAt'> {
  readonly scopes: readonly string[]
}

/** Why an access token does not work. */
export type TokenFault = 'expired' | 'unknown'

/** The tokens of grants. */
export interface Tokens extends Part<TokensState> {
  /** @param scopes fewer than the grant's where a refresh asked for fewer */
  issueAccess(grant: string, scopes: readonly string[]): string
  issueRefresh(grant: string): string
  /** Who an access token stands for. */
  actor(text: string): Actor | TokenFault
  /** The id of the grant that a refresh token belongs to. */
  refreshable(text: string): string | undefined
  /** The id of the grant that any token belongs to, expired or not. */
  grantOf(text: string): string | undefined
  /** Makes one token useless. */
  drop(text: string): void
  /** Makes a refresh token useless, and remembers whose it was. */
  spend(text: string): void
  /** The id of the grant that a refresh token was of when it was spent. */
  spentBy(text: string): string | undefined
}

/** Whether text looks like a token of a sandbox, whether or not it ever was one. */
export function isOurs(text: string): boolean {
  return text.startsWith(ACCESS) || text.startsWith(REFRESH)
}

/** Whether text looks like a refresh token of a sandbox. */
export function isRefreshToken(text: string): boolean {
  return text.startsWith(REFRESH)
}

export function createTokens(clock: { now(): number }, grants: Grants): Tokens {
  let access = new Map<string, AccessToken>()
  let refresh = new Map<string, string>()
  let spent = new Map<string, string>()

  /** All live equally long, so that the oldest is the first to go. */
  function tidy() {
    for (const [text, { grant, expiresAt }] of access) {
      if (expiresAt + TOKEN_LIFETIME * 1000 > clock.now() && access.size < MOST) return
      access.delete(text)
      if (grants.find(grant)?.user === undefined) grants.revoke(grant)
    }
  }

  function actorOf(grant: string, scopes: readonly string[]): Actor {
    const { application, user } = grants.find(grant) ?? {}
    return { application, user, personal: user !== undefined, scopes: new Set(scopes) }
  }

  return {
    issueAccess(grant, scopes) {
      tidy()
      const text = newSecret(ACCESS)
      const expiresAt = clock.now() + TOKEN_LIFETIME * 1000
      access.set(text, { grant, expiresAt, actor: actorOf(grant, scopes) })
      return text
    },
    issueRefresh(grant) {
      if (refresh.size >= MOST) for (const [text, id] of refresh) if (!grants.find(id)) refresh.delete(text)
      const text = newSecret(REFRESH)
      refresh.set(text, grant)
      return text
    },
    actor(text) {
      const token = access.get(text)
      if (!token || !grants.find(token.grant)) return 'unknown'
      return clock.now() < token.expiresAt ? token.actor : 'expired'
    },
    refreshable(text) {
      const grant = refresh.get(text)
      return grant !== undefined && grants.find(grant) ? grant : undefined
    },
    grantOf(text) {
      const grant = access.get(text)?.grant ?? refresh.get(text)
      return grant !== undefined && grants.find(grant) ? grant : undefined
    },
    drop(text) {
      access.delete(text)
      refresh.delete(text)
    },
    spend(text) {
      const grant = refresh.get(text)
      if (grant === undefined || !refresh.delete(text)) return
      const [oldest] = spent.keys()
      if (oldest !== undefined && spent.size >= MOST) spent.delete(oldest)
      spent.set(text, grant)
    },
    spentBy: (text) => spent.get(text),
    save: () => ({
      access: [...access].map(([text, { grant, expiresAt, actor }]) => [
        text,
        { grant, expiresAt, scopes: [...actor.scopes] },
      ]),
      refresh: [...refresh],
      ...(spent.size > 0 && { spent: [...spent] }),
    }),
    load(state) {
      access = new Map(
        state.access.map(([text, { grant, expiresAt, scopes }]) => [
          text,
          { grant, expiresAt, actor: actorOf(grant, scopes) },
        ]),
      )
      refresh = new Map(state.refresh)
      spent = new Map(state.spent)
    },
    reset() {
      access = new Map()
      refresh = new Map()
      spent = new Map()
    },
  }
}
