/** Where requests go. */
export interface BaseUrl {
  /** Normalised, without a trailing slash. */
  href: string
  origin: string
}

/** Reads and checks the base URL; throws a TypeError that says what is wrong with it. */
export function parseBaseUrl(text: string): BaseUrl {
  const href = normalise(text)
  const origin = originOf(href)
  // A query would swallow the path that is put behind it. The text may hold a password, so it is not repeated.
  if (!origin || /[?#@]/.test(href))
    throw new TypeError('baseUrl must be an absolute http or https URL without ?, # and @')
  return { href: href.replace(/\/+$/, ''), origin }
}

/**
 * The origin of an absolute URL as it is written. `URL.origin` would be the natural choice, but React Native's `URL`
 * throws on it. Text that another parser could read differently gives another origin, so comparing fails safe.
 */
export function originOf(url: string): string | undefined {
  return /^https?:\/\/[^/?#]+/.exec(url)?.[0]
}

/** An absolute URL as browsers read it; empty for text that is none. */
export function normalise(text: string, base?: string): string {
  try {
    return new URL(text, base).href
  } catch {
    return ''
  }
}
