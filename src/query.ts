/**
 * The values of a query as they are sent. A date is ISO 8601 (RFC 3339); without this it would vanish, and the list come
 * back unfiltered.
 *
 * @throws RangeError for a date that is none
 */
export function asText(query: Record<string, unknown> | undefined): Record<string, unknown> | undefined {
  if (!query) return query
  const text = (value: unknown): unknown =>
    value instanceof Date ? value.toISOString() : Array.isArray(value) ? value.map(text) : value
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, text(value)]))
}
