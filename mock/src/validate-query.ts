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
export function queryViolations({ request }: PreparedOperation, query: Query): readonly Violation[] {
  return (request?.query ?? []).flatMap((parameter) => {
    const values = query[parameter.name]
    if (values === undefined) return []
    const found = [values].flat().map((value) => faultOf(parameter, value))
    const fault = found.find((fault) => fault !== undefined)
    return fault === undefined ? [] : [{ path: ['query', parameter.name.toLowerCase()], ...fault }]
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
