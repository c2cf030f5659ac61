import type { Data, Method, PathOf } from '../call.ts'
import { answers } from '../generated/answers.ts'
import type { OperationName } from '../scopes.ts'
import { issuesOf } from './issues.ts'
import type { StandardSchema } from './standard-schema.ts'

/** An operation that answers with a body: its method in capitals and its path template, as in `GET /evses/{evse_id}`. */
export type AnswerName = {
  [Name in OperationName]: [AnswerOf<Name>] extends [undefined] ? never : Name
}[OperationName]

type AnswerOf<Name extends string> = Name extends `${infer Verb} ${infer Path}`
  ? Lowercase<Verb> extends infer M extends Method
    ? Path extends PathOf<M>
      ? NonNullable<Data<Path, M, readonly string[]>>
      : never
    : never
  : never

/**
 * The body of an operation's success as a Standard Schema (https://standardschema.dev), for libraries that take one. Each
 * reference may be a URL or the resource that `expand` puts there.
 *
 * @param name method and path template of the operation
 * @throws TypeError for an operation that answers with no body
 *
 * @example
 * const { issues } = answerSchema('GET /evses')['~standard'].validate(JSON.parse(saved))
 */
export function answerSchema<Name extends AnswerName>(name: Name): StandardSchema<AnswerOf<Name>> {
  const [validator] = Object.values((Object.hasOwn(answers, name) && answers[name]) || {})
  if (!validator)
    throw new TypeError(
      `answerSchema(): ${JSON.stringify(name)} is no operation that answers with a body; write method and path template, as in "GET /evses/{evse_id}"`,
    )
  return {
    '~standard': {
      version: 1,
      vendor: 'ev-energy',
      validate(value) {
        const issues = issuesOf(validator, value)
        return issues.length > 0 ? { issues } : { value: value as AnswerOf<Name> }
      },
    },
  }
}
