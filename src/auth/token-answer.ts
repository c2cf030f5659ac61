import { isToken } from './token.ts'
import type { Tokens } from './tokens.ts'

/**
 * Reads the answer of a token endpoint (RFC 6749, section 5.1). Members that are null count as left out.
 *
 * oauth4webapi could do this, but it would check ID tokens as well, which this API does not give, and that is most of
 * its size.
 *
 * @returns the tokens, or what is wrong with the answer, in words that quote nothing of it
 */
export function readTokens(text: string, issuedAt: number): Tokens | string {
  const answer = parseObject(text)
  if (!answer) return 'it is not a JSON object'
  const { access_token, token_type, expires_in, refresh_token, scope } = answer
  if (!isToken(access_token)) return 'access_token is missing, or has characters that no token has (RFC 6750)'
  if (typeof token_type !== 'string' || token_type.toLowerCase() !== 'bearer')
    return 'token_type is not "Bearer"'
  const seconds = typeof expires_in === 'string' ? Number.parseFloat(expires_in) : (expires_in ?? undefined)
  if (seconds !== undefined && !(typeof seconds === 'number' && seconds >= 0 && seconds < 1e12))
    return 'expires_in is not a number of seconds'
  if (
    (refresh_token ?? undefined) !== undefined &&
    (typeof refresh_token !== 'string' || refresh_token === '')
  )
    return 'refresh_token is empty or not text'
  return {
    accessToken: access_token,
    issuedAt,
    ...(seconds !== undefined && { expiresAt: issuedAt + seconds * 1000 }),
    ...(typeof refresh_token === 'string' && { refreshToken: refresh_token }),
    ...(typeof scope === 'string' && { scope }),
  }
}

/** The object that text holds as JSON, if it does. */
export function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
