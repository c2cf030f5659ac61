import type { Schema } from '../http/schema.ts'

/** Where the mock answers; elsewhere, as at `cdn.example.com` of the samples, there is nothing. */
const API = 'https://api.ev.energy/v2/'
/** A picture that the mock has. */
const PICTURE = `${API}icons/ev-energy.svg`
/** As much as a number is that nothing is known of. */
const LARGEST = 100_000

/** Ranges that the name of a property means, where its schema has none. */
const RANGES: readonly (readonly [RegExp, readonly [number, number]])[] = [
  [/latitude|coordinates|position$/i, [-90, 90]],
  [/longitude/, [-180, 180]],
  [/_dbm/, [-100, -30]],
  [/percent/, [0, 100]],
  [/year/, [2015, 2035]],
  [/status_code/, [200, 599]],
  [/version_number/, [1, 20]],
]

/**
 * What the meaning of a value adds to its schema: sizes are not negative, and URLs lead somewhere.
 *
 * @param name of the property that has the value
 * @param shown values that examples have there
 */
export function meant(schema: Schema, name: string, shown: readonly unknown[]): Schema {
  const types = [schema.type].flat()
  const known = [...(schema.examples ?? []), ...shown]
  if (schema.enum || schema.const !== undefined) return {}
  if (types.includes('integer') || types.includes('number')) return rangeOf(schema, name, known)
  if (schema.format === 'uri') return urlsOf(types.includes('null'), name, known)
  if (schema.format === 'decimal') return { pattern: '^[0-9]{1,3}\\.[0-9]{2}$' }
  return {}
}

/** The document's own bounds come first; then what the name means; then as far as examples go, and as far again. */
function rangeOf(
  { minimum, maximum, exclusiveMinimum }: Schema,
  name: string,
  known: readonly unknown[],
): Schema {
  const [least, most] = RANGES.find(([pattern]) => pattern.test(name))?.[1] ?? [0, farthest(known)]
  const floor = Number(minimum ?? exclusiveMinimum ?? Math.min(least, Number(maximum ?? least)))
  return {
    ...(minimum === undefined && exclusiveMinimum === undefined && { minimum: floor }),
    ...(maximum === undefined && { maximum: Math.max(floor + 1, most) }),
  }
}

function farthest(known: readonly unknown[]): number {
  const numbers = known.filter((value): value is number => typeof value === 'number')
  return numbers.length === 0 ? LARGEST : Math.ceil(2 * Math.max(1, ...numbers))
}

function urlsOf(nullable: boolean, name: string, known: readonly unknown[]): Schema {
  const urls = known.filter((value) => typeof value === 'string' && value.startsWith(API))
  const usual = /icon|image|logo|picture/.test(name) ? PICTURE : API
  return { enum: [...new Set(urls.length === 0 ? [usual] : urls), ...(nullable ? [null] : [])] }
}
