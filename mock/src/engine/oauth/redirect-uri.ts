/** Schemes that run, read or embed something instead of handing the answer to an application. */
const UNFIT = new Set([
  'about:',
  'blob:',
  'data:',
  'file:',
  'filesystem:',
  'javascript:',
  'vbscript:',
  'view-source:',
])

/** Hosts that are this machine: an application there listens on whatever port was free (RFC 8252, section 7.3). */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Ends a registered URI below which any path is fine. */
const ANY_PATH = '/*'

/**
 * Whether text can be registered: an absolute URI without fragment (RFC 6749, section 3.1.2), whose last part may be
 * `/*` for any path. A star elsewhere would not do what it seems to.
 */
export function isRegistrable(text: string): boolean {
  const exact = withoutWildcard(text)
  return !exact.includes('*') && parse(exact) !== undefined
}

/**
 * Whether an application that registered these URIs may be answered at `uri`.
 *
 * They are compared to the letter (RFC 6749, section 3.1.2.3), except for the port of a loopback host and for what
 * follows a `/*`.
 */
export function isRegistered(uri: string, registered: readonly string[]): boolean {
  const url = parse(uri)
  return url !== undefined && registered.some((pattern) => covers(pattern, uri, url))
}

/** Adds parameters to a redirect URI, after those that it has. */
export function withParameters(
  uri: string,
  parameters: Readonly<Record<string, string | undefined>>,
): string {
  const added = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) added.append(name, value)
  return `${uri}${uri.includes('?') ? '&' : '?'}${added}`
}

function covers(pattern: string, uri: string, url: URL): boolean {
  if (pattern === uri) return true
  const registered = parse(withoutWildcard(pattern))
  if (registered?.protocol !== url.protocol) return false
  const wild = pattern.endsWith(ANY_PATH)
  // `com.example.app:/*` is all of a scheme, however the application divides it up.
  if (wild && registered.host === '') return true
  if (registered.hostname !== url.hostname) return false
  const loopback = LOOPBACK.has(url.hostname)
  if (!loopback && registered.port !== url.port) return false
  if (wild) return url.pathname.startsWith(registered.pathname)
  return loopback && registered.pathname === url.pathname && registered.search === url.search
}

function withoutWildcard(pattern: string): string {
  return pattern.endsWith(ANY_PATH) ? pattern.slice(0, -1) : pattern
}

function parse(text: string): URL | undefined {
  // URL parsers drop tabs and line ends, read a backslash as a slash, and differ in what precedes an `@`.
  if (!/^[a-z][a-z\d+.-]*:[!-~]+$/i.test(text) || /[\\#]/.test(text)) return undefined
  if (/^https?:/i.test(text) && !/^https?:\/\/[^/@]+(\/|\?|$)/i.test(text)) return undefined
  const url = URL.parse(text)
  return url === null || UNFIT.has(url.protocol) || url.username !== '' || url.password !== ''
    ? undefined
    : url
}
