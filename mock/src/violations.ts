import type { DocumentedResponse, PreparedOperation } from './operation.ts'
import type { FieldErrors, Problem } from './problem.ts'
import { humanly } from './wording.ts'

/** What Prism's validators report; in as far as it is used here. */
export interface Violation {
  /** Where: `body`, `query`, `header` or `path`, and then the way to the value. */
  readonly path?: readonly (string | number)[]
  /** The JSON Schema keyword that failed. */
  readonly code?: string | number
  readonly message: string
}

/** Groups violations by field. Body fields are dotted (`location.latitude`), parameters go by their name. */
export function toFieldErrors(operation: PreparedOperation, violations: readonly Violation[]): FieldErrors {
  const fields: FieldErrors = Object.create(null)
  const ways = violations.some(({ path, code }) => code === 'oneOf' && path?.join('.') === 'body')
    ? waysToWrite(operation)
    : undefined
  for (const violation of violations) {
    const { field, message } = toFieldError(operation, violation)
    // What each of the ways lacks says nothing about the one that was meant.
    if (ways?.fields.has(field) && (violation.code === 'required' || violation.code === 'type')) continue
    if (ways && field === 'body') continue
    const messages = fields[field] ?? []
    if (!messages.includes(message)) fields[field] = [...messages, message]
  }
  if (ways && !Object.keys(fields).some((field) => ways.fields.has(field)))
    fields[ways.first] = [ways.message]
  return fields
}

/** The alternatives that the schema of an operation's body is of, where properties tell them apart. */
function waysToWrite({ request }: PreparedOperation) {
  const ways = request?.body?.contents?.[0]?.schema?.oneOf as
    | { required?: string[]; properties?: object }[]
    | undefined
  const [first] = ways?.[0]?.required ?? []
  if (ways === undefined || first === undefined) return undefined
  const either = ways.map(({ required = [] }) => required.join(' and ')).join(', or ')
  const fields = new Set(ways.flatMap(({ properties = {} }) => Object.keys(properties)))
  return { first, fields, message: `Send either ${either}.` }
}

/** The API's problem for a request that failed validation, typed as the operation's own examples are. */
export function validationProblem(operation: PreparedOperation, errors: FieldErrors): Problem {
  const fields = Object.keys(errors)
  const detail = `Error on fields: ${fields.join(', ')}`
  const headers = new Set(operation.request?.headers?.map(({ name }) => name))
  // Operations with both statuses give 422 to a body, and 400 to what else a request holds.
  const responses = (fields.every((field) => headers.has(field)) ? ['400'] : ['400', '422'])
    .map((code) => operation.responses.find((r) => r.code === code))
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
function exampleOf(response: DocumentedResponse, kind: string): Partial<Problem> | undefined {
  return (response.contents ?? [])
    .flatMap((content) => content.examples ?? [])
    .map((example) => ('value' in example ? (example.value as Partial<Problem> | undefined) : undefined))
    .find((example) => example?.type?.includes(`/problems/${kind}`))
}

function toFieldError(operation: PreparedOperation, { path = ['body'], code, message }: Violation) {
  const [place, ...steps] = path.map((step) => String(step).replaceAll('~1', '/').replaceAll('~0', '~'))
  const text = withoutLocation(path, message)
  if (place !== 'body') {
    const name = code === 'required' ? quoted(text) : steps[0]
    return { field: declaredName(operation, place, name ?? place ?? 'request'), message: wording(code, text) }
  }
  const culprit = NAMED_IN_MESSAGE.has(code) ? quoted(text) : undefined
  const field = culprit === undefined ? steps : [...steps, culprit]
  return { field: field.length === 0 ? 'body' : field.join('.'), message: wording(code, text) }
}

/** Keywords that fail on an object although a property of it is at fault; only the message says which. */
const NAMED_IN_MESSAGE: ReadonlySet<unknown> = new Set([
  'required',
  'additionalProperties',
  'unevaluatedProperties',
])

function quoted(text: string): string | undefined {
  return /'(.+)'/.exec(text)?.[1]
}

/** `Request body property location.latitude must be number` without what the field's name says already. */
function withoutLocation([place, ...steps]: readonly (string | number)[], message: string): string {
  const kind = place === 'body' ? 'property' : 'parameter'
  const location = steps.length > 0 ? `${kind} ${steps.join('.').trim()} ` : ''
  const prefix = `Request ${place} ${location}`
  return message.startsWith(prefix) ? message.slice(prefix.length) : message
}

function wording(code: Violation['code'], text: string): string {
  if (code === 'required') return 'This field is required.'
  if (code === 'additionalProperties' || code === 'unevaluatedProperties') return 'Unknown field.'
  const words = humanly(text)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

/** Prism reports parameters in lower case. */
function declaredName(operation: PreparedOperation, place: string | undefined, name: string): string {
  const { query, headers, path } = operation.request ?? {}
  const declared = place === 'query' ? query : place === 'header' ? headers : path
  return declared?.find((parameter) => parameter.name.toLowerCase() === name)?.name ?? name
}
