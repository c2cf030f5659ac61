import { type DeclaredResponse, definitionsOf, type Operation } from '../operation.ts'
import type { FieldErrors, Problem } from '../problem.ts'
import { followed } from '../schema.ts'
import type { Violation } from './violation.ts'
import { humanly } from './wording.ts'

/** Groups violations by field. Body fields are dotted (`location.latitude`), parameters go by their name. */
export function toFieldErrors(operation: Operation, violations: readonly Violation[]): FieldErrors {
  const fields: FieldErrors = Object.create(null)
  const isAlternative = ({ place, steps, keyword }: Violation) =>
    keyword === 'oneOf' && place === 'body' && steps.length === 0
  const ways = violations.some(isAlternative) ? waysToWrite(operation) : undefined
  for (const violation of violations) {
    const { keyword } = violation
    const field = fieldOf(violation)
    const message = wordingOf(violation)
    // What each of the ways lacks says nothing about the one that was meant.
    if (ways?.fields.has(field) && (keyword === 'required' || keyword === 'type')) continue
    if (ways && field === 'body') continue
    const messages = fields[field] ?? []
    if (!messages.includes(message)) fields[field] = [...messages, message]
  }
  if (ways && !Object.keys(fields).some((field) => ways.fields.has(field)))
    fields[ways.first] = [ways.message]
  return fields
}

/** The alternatives that the schema of an operation's body is of, where properties tell them apart. */
function waysToWrite({ body, document }: Operation) {
  const definitions = definitionsOf(document)
  const [schema = {}] = Object.values(body?.contents ?? {})
  const ways = followed(schema, definitions).oneOf?.map((way) => followed(way, definitions))
  const [first] = ways?.[0]?.required ?? []
  if (ways === undefined || first === undefined) return undefined
  const either = ways.map(({ required = [] }) => required.join(' and ')).join(', or ')
  const fields = new Set(ways.flatMap(({ properties = {} }) => Object.keys(properties)))
  return { first, fields, message: `Send either ${either}.` }
}

/** The API's problem for a request that failed validation, typed as the operation's own examples are. */
export function validationProblem(operation: Operation, errors: FieldErrors): Problem {
  const fields = Object.keys(errors)
  const detail = `Error on fields: ${fields.join(', ')}`
  const headers = new Set(
    operation.parameters.flatMap(({ in: place, name }) => (place === 'header' ? [name] : [])),
  )
  // Operations with both statuses give 422 to a body, and 400 to what else a request holds.
  const responses = (fields.every((field) => headers.has(field)) ? ['400'] : ['400', '422'])
    .map((code) => operation.responses.find((response) => response.code === code))
    .filter((response) => response !== undefined)
  const kind = fields.every((field) => /^page(_|$)/.test(field)) ? 'pagination-' : 'validation-failed-'
  const typed = responses.map((response) => ({ response, documented: exampleOf(response, kind) }))
  const { response, documented } = typed.find(({ documented }) => documented) ?? typed[0] ?? {}
  return {
    ...(documented?.type && { type: documented.type }),
    status: Number(response?.code ?? 400),
    title: documented?.title ?? 'Request failed validation.',
    detail,
    field_errors: errors,
  }
}

/** The problem of a kind that a response shows. */
function exampleOf({ examples }: DeclaredResponse, kind: string): Partial<Problem> | undefined {
  return examples.find((example) => example.type?.includes(`/problems/${kind}`))
}

function fieldOf({ place, steps }: Violation): string {
  if (place !== 'body') return steps[0] ?? place
  return steps.length === 0 ? 'body' : steps.join('.')
}

function wordingOf({ keyword, message }: Violation): string {
  if (keyword === 'required') return 'This field is required.'
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') return 'Unknown field.'
  const words = humanly(message)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
