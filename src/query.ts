/**
 * What a query parameter may be given as: a list is its name repeated, a date ISO 8601 (RFC 3339) in UTC; what is null or
 * undefined is left out. The types of an operation say which of these it takes.
 */
export type QueryValue =
  | string
  | number
  | boolean
  | Date
  | null
  | undefined
  | readonly (string | number | boolean | Date | null | undefined)[]

/** Query parameters by name. */
export type QueryValues = Readonly<Record<string, QueryValue>>

/**
 * A query as it is sent, without the question mark.
 *
 * @throws RangeError for a date that is none, TypeError for an object, which the API has no form for
 */
export function queryText(query: QueryValues = {}): string {
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
