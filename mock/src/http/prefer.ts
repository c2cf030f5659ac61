/** What the `Prefer` header (RFC 7240) asks of the mock, in the words that Prism understands. */
export interface Preference {
  /** Answer with this status. */
  readonly code?: number
  /** Answer with the example of this name. */
  readonly example?: string
  /** Make an answer up from the schema instead of taking an example. */
  readonly dynamic?: boolean
  /** Make the same thing up every time. */
  readonly seed?: string
}

/** A preference that cannot be honoured; the message says why. */
export class PreferenceError extends Error {
  override readonly name = 'PreferenceError'
}

const TOKEN = /([\w-]+)\s*(?:=\s*(?:"([^"]*)"|([^,;\s]*)))?/g

/** No preference at all, which is how nearly every request arrives. */
export const NO_PREFERENCE: Preference = Object.freeze({})

/**
 * Parses a `Prefer` header. Preferences that the mock does not know are ignored, as RFC 7240 wants.
 *
 * @throws {PreferenceError} when a known preference has a value that makes no sense
 * @example parsePrefer('code=404, dynamic=true') // { code: 404, dynamic: true }
 */
export function parsePrefer(header: string | undefined): Preference {
  if (!header) return NO_PREFERENCE
  const given = new Map<string, string>()
  for (const [, name = '', quoted, bare] of header.matchAll(TOKEN)) {
    // The first of several wins (RFC 7240, section 2).
    if (!given.has(name.toLowerCase())) given.set(name.toLowerCase(), quoted ?? bare ?? '')
  }
  const code = given.get('code')
  const dynamic = given.get('dynamic')
  const example = given.get('example')
  const seed = given.get('seed')
  return {
    ...(code !== undefined && { code: parseCode(code) }),
    ...(dynamic !== undefined && { dynamic: parseFlag(dynamic) }),
    ...(example !== undefined && { example }),
    ...(seed !== undefined && { seed }),
  }
}

function parseCode(text: string): number {
  if (!/^[2-5]\d\d$/.test(text))
    throw new PreferenceError(`code must be a status from 200 to 599, not "${text}".`)
  return Number(text)
}

function parseFlag(text: string): boolean {
  if (text === '' || text === 'true') return true
  if (text === 'false') return false
  throw new PreferenceError(`dynamic must be true or false, not "${text}".`)
}
