import { parseAccept } from 'hono/utils/accept'

/**
 * Chooses the media type to answer with (RFC 9110, section 12.5.1).
 *
 * @param header the `Accept` header; anything will do when it is missing
 * @param offered what there is, the favourite first
 * @returns undefined when the client accepts none of it
 */
export function negotiate(header: string | undefined, offered: readonly string[]): string | undefined {
  if (!header || header === '*/*') return offered[0]
  const ranges = parseAccept(header)
  let best: string | undefined
  let bestQuality = 0
  for (const mediaType of offered) {
    const range = ranges
      .filter(({ type }) => covers(type.toLowerCase(), mediaType))
      .sort((a, b) => precision(b.type) - precision(a.type))[0]
    if (range && range.q > bestQuality) {
      best = mediaType
      bestQuality = range.q
    }
  }
  return best
}

function covers(range: string, mediaType: string): boolean {
  return (
    range === '*/*' ||
    range === mediaType ||
    (range.endsWith('/*') && mediaType.startsWith(range.slice(0, -1)))
  )
}

/** The most precise range decides: `Accept: application/json;q=0` is a no, whatever a wildcard beside it says. */
function precision(range: string): number {
  return range === '*/*' ? 0 : range.endsWith('/*') ? 1 : 2
}
