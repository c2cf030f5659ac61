/**
 * A query as it is sent: a list is its name repeated, and a date ISO 8601 (RFC 3339). What is null or undefined is left out.
 *
 * @throws RangeError for a date that is none, TypeError for an object, which the API has no form for
 */
export function queryText(query: Record<string, unknown> = {}): string {
  let text = ''
  const add = (name: string, value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) add(name, item)
    else if (value !== undefined && value !== null)
      text += `&${name}=${encodeURIComponent(textOf(name, value))}`
  }
  for (const name in query) add(name, query[name])
  return text.slice(1)
}

function textOf(name: string, value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'object') throw new TypeError(`Query parameter "${name}" cannot be an object`)
  return String(value)
}
