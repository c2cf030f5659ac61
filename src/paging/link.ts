const word = '[^\\s",;<=>]+'
const value = `"(?:[^"\\\\]|\\\\.)*"|${word}`
// No two neighbours match the same text, so that the time stays linear whatever the header.
const link = new RegExp(
  `<([^<>]*)>\\s*((?:;\\s*(?:${word}\\s*(?:=\\s*(?:${value})\\s*)?)?)*)(?:,[\\s,]*|$)`,
  'gy',
)
const parameter = new RegExp(`(${word})\\s*(?:=\\s*(${value}))?`, 'g')

/**
 * Finds a link in a `Link` header (RFC 8288), or in several that were joined by commas.
 *
 * Links with an `anchor` do not count: they are about something else than the answer (section 3.2).
 *
 * @param relation type of the link, in lower case
 * @returns its target, a URI reference that may be relative; undefined if there is none, null if the header is broken:
 *   what cannot be read might be the link
 */
export function linkTarget(header: string, relation: string): string | undefined | null {
  const text = header.replace(/^[\s,]+/, '')
  let end = 0
  let found: string | undefined
  for (const [all, target, parameters = ''] of text.matchAll(link)) {
    end += all.length
    const values: Record<string, string> = {}
    // Only the first parameter of a name counts (section 3.3).
    for (const [, name = '', value = ''] of parameters.matchAll(parameter))
      values[name.toLowerCase()] ??= value.replace(/^"|"$|\\(.)/g, '$1')
    const relations = values.rel?.toLowerCase().split(/\s+/)
    if (values.anchor === undefined && relations?.includes(relation)) found ??= target
  }
  return end === text.length ? found : null
}
