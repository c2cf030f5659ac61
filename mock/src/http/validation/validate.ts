import type { Operation } from '../operation.ts'
import { Rejection } from '../problem.ts'
import type { RequestParts } from '../request-parts.ts'
import { bracketedNames, queryViolations, withoutIgnored } from './query.ts'
import type { Violation } from './violation.ts'
import { toFieldErrors, validationProblem } from './violations.ts'

/** Finds what schemas say is wrong with a request. */
export type Validator = (
  operation: Operation,
  request: RequestParts,
) => readonly Violation[] | Promise<readonly Violation[]>

/**
 * Validates path, query, headers and body against the operation.
 *
 * @param validator that looks at the schemas; the rest is the same for all
 * @throws {Rejection} the API's validation problem, which names every field at fault
 */
export async function validate(
  operation: Operation,
  request: RequestParts,
  validator: Validator,
): Promise<void> {
  const parts = { ...request, query: withoutIgnored(operation, request.query) }
  const inQuery = queryViolations(operation, parts.query)
  const found = await validator(operation, parts)
  const bracketed = bracketedNames(operation, parts.query)
  if (inQuery.length === 0 && found.length === 0 && bracketed.length === 0) return
  const named = new Set(inQuery.map(({ steps }) => steps[0]))
  // What a schema adds about a parameter that cannot even be read would be about something that nobody wrote.
  const others = found.filter(({ place, steps }) => place !== 'query' || !named.has(steps[0]))
  const inBody = others.filter(({ place }) => place === 'body')
  const errors = toFieldErrors(operation, [
    ...inBody,
    ...inQuery,
    ...others.filter(({ place }) => place !== 'body'),
  ])
  for (const name of bracketed)
    errors[name] = [`Unknown parameter. To send several values, repeat ${name.slice(0, -2)}.`]
  throw new Rejection(validationProblem(operation, errors))
}
