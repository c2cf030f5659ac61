import type { Operation, Parameter } from '../operation.ts'
import type { Query } from '../request-parts.ts'
import type { Violation } from './violation.ts'

/** One list for all that have nothing wrong, which is nearly all of them. */
const NONE: readonly Violation[] = []

/** JSON's notation of an integer: no sign but minus, no exponent, no space. */
const INTEGER = /^-?(0|[1-9]\d*)$/

/**
 * What is wrong with query parameters as they are written. Validators look at what a number or a truth value could be
 * made of a text, which is a lot: nothing at all is 0 or false, and `0x5`, `1e1` and ` 5` are integers.
 */
export function queryViolations(operation: Operation, query: Query): readonly Violation[] {
  const written = operation.parameters.flatMap((parameter): readonly Violation[] => {
    const values = parameter.in === 'query' ? query[parameter.name] : undefined
    if (values === undefined) return NONE
    const found = [values].flat().map((value) => faultOf(parameter, value))
    const fault = found.find((fault) => fault !== undefined)
    return fault === undefined ? NONE : [{ place: 'query' as const, steps: [parameter.name], ...fault }]
  })
  return [...written, ...lonely(operation, query)]
}

/**
 * The query less those parameters that the operation does not look at beside others (`x-ignored-with`): what is ignored
 * cannot be wrong.
 */
export function withoutIgnored({ extensions }: Operation, query: Query): Query {
  const ignored = extensions['x-ignored-with'] as Readonly<Record<string, string>> | undefined
  if (ignored === undefined) return query
  const left = Object.entries(query).filter(([name]) => query[ignored[name] ?? ''] === undefined)
  return Object.fromEntries(left)
}

/** `expand[]=user` is how some HTTP libraries repeat a parameter; the API would ignore it without a word. */
export function bracketedNames({ parameters }: Operation, query: Query): string[] {
  const given = Object.keys(query).filter((name) => name.endsWith('[]'))
  return given.filter((name) =>
    parameters.some((parameter) => parameter.in === 'query' && `${parameter.name}[]` === name),
  )
}

/** Parameters that need one of others, which keywords of OpenAPI cannot say. */
function lonely({ extensions }: Operation, query: Query): Violation[] {
  const needs = (extensions['x-requires-any-of'] ?? {}) as Record<string, readonly string[]>
  return Object.entries(needs).flatMap(([name, others]) => {
    if (query[name] === undefined || others.some((other) => query[other] !== undefined)) return []
    const list = `${others.slice(0, -1).join(', ')} or ${others.at(-1)}`
    const message = `needs ${list} beside it`
    return [{ place: 'query' as const, steps: [name], keyword: 'dependentRequired', message }]
  })
}

/** OpenAPI has a parameter without a value be a mistake, unless it says `allowEmptyValue`. */
function faultOf(
  { types, allowEmptyValue }: Parameter,
  value: string,
): Pick<Violation, 'keyword' | 'message'> | undefined {
  if (value === '')
    return allowEmptyValue
      ? undefined
      : { keyword: 'minLength', message: 'must not be empty; leave the parameter out, or give it a value' }
  if (types.includes('integer') && !INTEGER.test(value))
    return { keyword: 'type', message: 'must be an integer in decimal digits, as in 25' }
  return undefined
}
