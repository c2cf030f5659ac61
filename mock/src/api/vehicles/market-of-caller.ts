import type { Call } from '../../engine/reading/call.ts'
import { programRow } from '../programs/programs.ts'

/** Country of callers about whom nothing is known. */
const FALLBACK = 'US'

/** The country that a check is about: that of the query, else that of `Accept-Language`, else the United States. */
function countryOf({ query, headers }: Pick<Call, 'query' | 'headers'>): string {
  if (typeof query.country === 'string') return query.country.toUpperCase()
  return regionOf(headers.get('accept-language') ?? '') ?? FALLBACK
}

/** The region that a caller prefers (RFC 9110, section 12.5.4); undefined where none is named. */
function regionOf(acceptLanguage: string): string | undefined {
  return acceptLanguage
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
      return { region: /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(tag)?.[1], weight: Number(weight ?? 1) }
    })
    .filter(({ region, weight }) => region !== undefined && weight > 0)
    .sort((a, b) => b.weight - a.weight)[0]
    ?.region?.toUpperCase()
}

/**
 * Where a request is about: the countries of the program that it names, else its own.
 *
 * @param program id of the program, as it was sent
 * @returns null where there is no such program
 */
export function marketOf(call: Pick<Call, 'query' | 'headers'>, program: unknown): readonly string[] | null {
  if (typeof program !== 'string') return [countryOf(call)]
  return programRow(program)?.countries ?? null
}
