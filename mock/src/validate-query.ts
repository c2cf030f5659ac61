import type { IHttpQueryParam } from '@stoplight/types'
import type { PreparedOperation } from './operation.ts'
import type { Query } from './validate.ts'
import type { Violation } from './violations.ts'

/** JSON's notation of an integer: no sign but minus, no exponent, no space. */
const INTEGER = /^-?(0|[1-9]\d*)$/

/**
 * What is wrong with query parameters as they are written. Prism looks at what a number or a truth value could be made
 * of a text, which for it is a lot: nothing at all is 0 or false, and `0x5`, `1e1` and ` 5` are integers.
 */
export function queryViolations(operation: PreparedOperation, query: Query): readonly Violation[] {
  const written = (operation.request?.query ?? []).flatMap((parameter) => {
    const values = query[parameter.name]
    if (values === undefined) return []
    const found = [values].flat().map((value) => faultOf(parameter, value))
    const fault = found.find((fault) => fault !== undefined)
    return fault === undefined ? [] : [{ path: ['query', parameter.name.toLowerCase()], ...fault }]
  })
  return [...written, ...lonely(operation, query)]
}

/**
 * The query less those parameters that the operation does not look at beside others (`x-ignored-with`): what is ignored
 * cannot be wrong.
 */
export function withoutIgnored({ extensions }: PreparedOperation, query: Query): Query {
  const ignored = extensions?.['x-ignored-with'] as Readonly<Record<string, string>> | undefined
  if (ignored === undefined) return query
  const left = Object.entries(query).filter(([name]) => query[ignored[name] ?? ''] === undefined)
  return Object.fromEntries(left)
}

/** Parameters that need one of others, which keywords of OpenAPI cannot say. */
function lonely({ extensions }: PreparedOperation, query: Query): Violation[] {
  const needs = (extensions?.['x-requires-any-of'] ?? {}) as Record<string, readonly string[]>
  return Object.entries(needs).flatMap(([name, others]) => {
    if (query[name] === undefined || others.some((other) => query[other] !== undefined)) return []
    const list = `${others.slice(0, -1).join(', ')} or ${others.at(-1)}`
    return [{ path: ['query', name], code: 'dependentRequired', message: `needs ${list} beside it` }]
  })
}

/** OpenAPI has a parameter without a value be a mistake, unless it says `allowEmptyValue`. */
function faultOf(
  { schema, allowEmptyValue = false }: IHttpQueryParam<false>,
  value: string,
): Pick<Violation, 'code' | 'message'> | undefined {
  if (value === '')
    return allowEmptyValue
      ? undefined
      : { code: 'minLength', message: 'must not be empty; leave the parameter out, or give it a value' }
  if ([schema?.type].flat().includes('integer') && !INTEGER.test(value))
    return { code: 'type', message: 'must be an integer in decimal digits, as in 25' }
  return undefined
}
