// The target of a link, a parameter, a comma or a space. Nothing has to follow what was matched, so the time stays linear
// whatever the header.
const piece = /<([^<>]*)>|;\s*(?:([^\s",;<=>]+)\s*(?:=\s*("(?:[^"\\]|\\.)*"|[^\s",;<=>]+))?)?|[,\s]/g

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
  let found: string | undefined
  let target: string | undefined
  let values: Record<string, string> = {}
  const unread = `${header},`.replace(piece, (part, next, name, value = '') => {
    if (next !== undefined) {
      if (target !== undefined) return part
      target = next
    } else if (name) {
      // Only the first parameter of a name counts (section 3.3).
      values[name.toLowerCase()] ??= value.replace(/\\(.)|"/g, '$1')
    } else if (part === ',') {
      const relations = values.rel?.toLowerCase().split(/\s+/)
      if (values.anchor === undefined && relations?.includes(relation)) found ??= target
      target = undefined
      values = {}
    }
    return ''
  })
  return unread ? null : found
}
