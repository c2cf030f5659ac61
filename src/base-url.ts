/** Where requests go. */
export interface BaseUrl {
  /** Normalised, without a trailing slash. */
  href: string
  origin: string
}

/** Reads and checks the base URL; throws a TypeError that says what is wrong with it. */
export function parseBaseUrl(text: string): BaseUrl {
  const href = normalise(text)
  const origin = href && originOf(href)
  // A query would swallow the path that is put behind it. The text may hold a password, so it is not repeated.
  if (!href || !origin || /[?#@]/.test(href))
    throw new TypeError(
      'baseUrl must be an absolute http or https URL without user name, query or fragment, such as https://api.ev.energy/v2',
    )
  return { href: href.replace(/\/+$/, ''), origin }
}

/**
 * The origin of an absolute URL as it is written. `URL.origin` would be the natural choice, but React Native's `URL`
 * throws on it. Text that another parser could read differently gives another origin, so comparing fails safe.
 */
export function originOf(url: string): string | undefined {
  return /^https?:\/\/[^/?#]+/.exec(url)?.[0]
}

function normalise(text: string): string | undefined {
  try {
    return new URL(text).href
  } catch {
    return undefined
  }
}
