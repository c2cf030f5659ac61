import { createQuerySerializer } from 'openapi-fetch'

const serialize = createQuerySerializer()

/**
 * A query as it is sent. A date is ISO 8601 (RFC 3339); to openapi-fetch it is an object without properties, and would
 * vanish.
 *
 * @throws RangeError for a date that is none
 */
export function queryText(query: Record<string, unknown> = {}): string {
  return serialize(Object.fromEntries(Object.entries(query).map(([name, value]) => [name, textOf(value)])))
}

const textOf = (value: unknown): unknown =>
  value instanceof Date ? value.toISOString() : Array.isArray(value) ? value.map(textOf) : value
