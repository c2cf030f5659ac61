import type { Filter } from './resource-type.ts'
import { canonical } from './timestamp.ts'

/** How a query parameter compares, by what its name adds to that of the property; nothing for the same value. */
const TESTS = {
  '': (actual: unknown, value: string) => actual === value || String(actual) === value,
  __in: (actual: unknown, value: string) => value.split(',').includes(String(actual)),
  __isnull: (actual: unknown, value: string) =>
    (actual === null || actual === undefined) === (value === 'true'),
  __gt: (actual: unknown, value: string) => compare(actual, value) > 0,
  __gte: (actual: unknown, value: string) => compare(actual, value) >= 0,
  __lt: (actual: unknown, value: string) => compare(actual, value) < 0,
  __lte: (actual: unknown, value: string) => compare(actual, value) <= 0,
  __range(actual: unknown, value: string) {
    const [from = '', to = ''] = value.split(',')
    return compare(actual, from) >= 0 && compare(actual, to) <= 0
  },
} as const

/** The end of a filter's name. */
export type Suffix = keyof typeof TESTS

/**
 * Filters on a property, named as the API names them. Numbers compare as numbers, times as times whatever their
 * notation; null passes none but `__isnull`.
 *
 * @param suffixes the filters there are; `''` is the one for the same value
 * @example filtersBy<Ticket>('status', '', '__in') // `status` and `status__in`
 */
export function filtersBy<T extends object>(
  property: keyof T & string,
  ...suffixes: readonly Suffix[]
): Readonly<Record<string, Filter<T>>> {
  return Object.fromEntries(
    suffixes.map((suffix) => [
      property + suffix,
      (resource: T, value: string) => TESTS[suffix](resource[property], value),
    ]),
  )
}

/** Below zero where a value comes before what a parameter says; not a number where the two cannot be compared. */
function compare(actual: unknown, value: string): number {
  if (typeof actual === 'number') return actual - Number(value)
  const [left, right] = [canonical(String(actual)), canonical(value)]
  return left === undefined || right === undefined ? Number.NaN : left < right ? -1 : left > right ? 1 : 0
}
