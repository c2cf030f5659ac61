import { isToken } from './token.ts'

/** What a grant gave. Survives JSON, so that a store may keep it as text. */
export interface Tokens {
  accessToken: string
  /** When the request for it was sent, in milliseconds since 1970. */
  issuedAt: number
  /** When it expires, in milliseconds since 1970; undefined if the server does not say. */
  expiresAt?: number | undefined
  /** Gets the next access token; client credentials have none. */
  refreshToken?: string | undefined
  /** The granted scopes, separated by spaces; undefined if they are the ones asked for. */
  scope?: string | undefined
}

/** How long before its end a token is replaced, so that it does not expire on its way. */
const ahead = 60_000

/**
 * Whether a token may be sent. One that lives for less than two minutes is replaced at half of its life. One from the
 * future says that the clock was set back: when it ends is not known any more.
 */
export function isFresh({ issuedAt, expiresAt }: Tokens, now: number): boolean {
  if (now < issuedAt - ahead) return false
  return expiresAt === undefined || now < expiresAt - Math.min(ahead, (expiresAt - issuedAt) / 2)
}

/** Whether a token is past its end, rather than near it. */
export function isExpired({ expiresAt }: Tokens, now: number): boolean {
  return expiresAt !== undefined && now >= expiresAt
}

/** What a store gave, if it is tokens: it may be empty, or hold what an older release wrote. */
export function storedTokens(value: unknown): Tokens | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { accessToken, issuedAt, expiresAt, refreshToken } = value as Record<string, unknown>
  const isTime = (time: unknown) => typeof time === 'number' && Number.isFinite(time)
  if (!isToken(accessToken) || !isTime(issuedAt)) return undefined
  if (expiresAt !== undefined && !isTime(expiresAt)) return undefined
  if (refreshToken !== undefined && typeof refreshToken !== 'string') return undefined
  return value as Tokens
}
