/** What is shown in the place of a secret. */
export const STRUCK = '[secret]'

const EXACT = new Set(['code', 'authcode', 'authorizationcode', 'usercode', 'devicecode', 'authorization'])
const PARTS =
  /token|secret|passw|passphrase|cookie|apikey|signature|assertion|verifier|credential|privatekey|signingkey|proxyauthorization/
/** They speak of tokens and hold none. */
const HARMLESS = new Set(['tokentype', 'tokenendpointauthmethod', 'tokentypehint'])

/** Whether a header, a parameter or a property of this name holds what its sender keeps to themselves. */
export function isSecretName(name: string): boolean {
  const plain = name.toLowerCase().replace(/[^a-z]/g, '')
  return !HARMLESS.has(plain) && (EXACT.has(plain) || PARTS.test(plain))
}

/** Strikes secrets out of what belongs to one request: one that was found goes wherever else it is said again. */
export interface Striker {
  header(name: string, value: string): string
  parameter(name: string, value: string): string
  /** Any text: addresses with their queries, and JSON that is cut short. */
  text(text: string): string
  json(value: unknown): unknown
}

/** A secret that is shorter could be part of any word. In characters. */
const SHORTEST_ECHO = 8
/** Nothing of the API nests deeper. */
const DEEPEST = 64

export function createStriker(): Striker {
  const found = new Set<string>()

  const strike = (secret: string): string => {
    if (secret.length >= SHORTEST_ECHO) found.add(secret)
    return STRUCK
  }
  const byName = (name: string, value: string) => (isSecretName(name) ? strike(value) : text(value))

  return { header, parameter: byName, text, json }

  function header(name: string, value: string): string {
    if (!isSecretName(name)) return text(value)
    const [, scheme, credentials] = /^(Bearer|Basic|DPoP|Digest) +(.*)$/i.exec(value) ?? []
    if (scheme === undefined || credentials === undefined) return strike(value)
    strike(credentials)
    for (const secret of passwordsOf(credentials)) strike(secret)
    return `${scheme} ${STRUCK}`
  }

  function text(value: string): string {
    let left = value
    if (left.includes('=')) left = left.replace(PARAMETER, (...match) => pair(match, decodeURIComponent))
    if (/%3D/i.test(left))
      left = left.replace(ENCODED_PARAMETER, (...match) =>
        pair(match, (name) => decodeURIComponent(decodeURIComponent(name))),
      )
    if (left.includes('//'))
      left = left.replace(USER_INFO, (_, user, secret) => `//${user}:${strike(secret)}@`)
    if (left.includes('"')) left = properties(left)
    for (const secret of found) left = left.replaceAll(secret, STRUCK)
    return left
  }

  function pair(
    [whole, before = '', name = '', equals = '', value = '']: readonly string[],
    decode: (text: string) => string,
  ): string {
    return value !== '' && isSecretName(decoded(name, decode))
      ? `${before}${name}${equals}${strike(value)}`
      : (whole ?? '')
  }

  /** Properties of JSON that may be cut short. A secret that is an object has no end that could be told: the rest goes. */
  function properties(value: string): string {
    let shown = ''
    let end = 0
    for (const match of value.matchAll(PROPERTY)) {
      const [whole, name = '', colon = '', scalar] = match
      if (!isSecretName(unescaped(name))) continue
      shown += `${value.slice(end, match.index)}"${name}"${colon}"${STRUCK}"`
      end = match.index + whole.length
      if (scalar !== undefined) strike(unescaped(scalar.replace(/^"|"$/g, '')))
      else if (/[[{]/.test(value[end] ?? '')) return shown
    }
    return shown + value.slice(end)
  }

  function json(value: unknown, depth = 0): unknown {
    if (typeof value === 'string') return text(value)
    if (typeof value !== 'object' || value === null) return value
    if (depth > DEEPEST) return '[too deep]'
    if (Array.isArray(value)) return value.map((item) => json(item, depth + 1))
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [text(name), member(name, item, depth + 1)]),
    )
  }

  function member(name: string, value: unknown, depth: number): unknown {
    if (value === null || typeof value === 'boolean' || !isSecretName(name)) return json(value, depth)
    if (typeof value === 'string' || typeof value === 'number') strike(String(value))
    return STRUCK
  }
}

/** `?code=abc`, `&code=abc`, and a form. */
const PARAMETER = /(^|[?&#;\s])([^=&?#;\s"'<>]{1,100})(=)([^&#;\s"'<>]*)/g
/** The same in an address that is itself a parameter. */
const ENCODED_PARAMETER = /(%3F|%26|%23)([\w.%+-]{1,100}?)(%3D)((?:(?!%26|%23)[^&#\s"'<>])*)/gi
const USER_INFO = /\/\/([^/\s:@"]{1,200}):([^/\s@"]{1,500})@/g
/** A property, with its value if that is no object: whole or cut short. */
const PROPERTY = /"((?:[^"\\]|\\.)*)"(\s*:\s*)("(?:[^"\\]|\\.)*(?:"|\\?$)|[-\d][\w.+-]*)?/g

function passwordsOf(credentials: string): string[] {
  try {
    const [, password] = /^[^:]*:(.*)$/s.exec(atob(credentials)) ?? []
    return password === undefined ? [] : [password, decoded(password, decodeURIComponent)]
  } catch {
    return []
  }
}

function decoded(text: string, decode: (text: string) => string): string {
  try {
    return decode(text)
  } catch {
    return text
  }
}

function unescaped(text: string): string {
  try {
    return JSON.parse(`"${text}"`)
  } catch {
    return text
  }
}
