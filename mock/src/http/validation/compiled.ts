import type { Operation, Parameter } from '../operation.ts'
import type { RequestParts } from '../request-parts.ts'
import { paramsOf } from '../template.ts'
import type { Validator } from './validate.ts'
import type { Violation } from './violation.ts'

/** A validator that ajv compiled ahead; see `scripts/generate/validators.ts`. */
export interface Compiled {
  (value: unknown): boolean
  errors?: readonly CompiledError[] | null
}

/** What is wrong with a value, as ajv tells it. */
export interface CompiledError {
  /** JSON pointer to the value. */
  readonly instancePath: string
  readonly keyword: string
  readonly message?: string
  readonly params: Readonly<Record<string, unknown>>
}

/** Validators of a document's requests, by operation, and then as `query:page_size` and `body:application/json`. */
export type CompiledDocument = Readonly<Record<string, Readonly<Record<string, Compiled>>>>

/** Validates requests by validators that were compiled ahead: those of their parameters, and those of their bodies. */
export function compiledValidator(parameters: CompiledDocument, bodies: CompiledDocument): Validator {
  return (operation, request) => {
    const body = inBody(operation, request, bodies[operation.name] ?? {})
    const others = inParameters(operation, request, parameters[operation.name] ?? {})
    return body.length === 0 ? others : [...body, ...others]
  }
}

type Validators = CompiledDocument[string]

function inBody({ body: declared }: Operation, { body }: RequestParts, validators: Validators): Violation[] {
  // Null and its like are no body.
  if (!body?.value)
    return declared?.required
      ? [{ place: 'body', steps: [], keyword: 'required', message: 'is required' }]
      : []
  return violationsOf('body', [], validators[`body:${body.mediaType}`], body.value)
}

function inParameters(
  { parameters, path: template }: Operation,
  request: RequestParts,
  validators: Validators,
) {
  if (parameters.length === 0) return []
  const inPath = paramsOf(template, request.path)
  return parameters.flatMap((parameter): Violation[] => {
    const { name, in: place, required } = parameter
    const value = sent(parameter, request, inPath)
    if (!value) return required ? [{ place, steps: [name], keyword: 'required', message: 'is required' }] : []
    return violationsOf(place, [name], validators[`${place}:${name}`], value)
  })
}

function sent(
  { name, in: place, types }: Parameter,
  request: RequestParts,
  inPath: Readonly<Record<string, string>>,
) {
  if (place === 'path') return inPath[name]
  if (place === 'header') return request.headers.get(name)
  const value = request.query[name]
  return value && types.includes('array') ? [value].flat() : value
}

/** Keywords that fail on an object although a property of it is at fault. */
const CULPRITS = ['missingProperty', 'additionalProperty', 'unevaluatedProperty'] as const

function violationsOf(
  place: Violation['place'],
  start: readonly string[],
  validator: Compiled | undefined,
  value: unknown,
): Violation[] {
  if (!validator || validator(value)) return []
  return (validator.errors ?? []).map(({ instancePath, keyword, message = 'is wrong', params }) => {
    const way = instancePath
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    const culprit = CULPRITS.flatMap((name) => (typeof params[name] === 'string' ? [params[name]] : []))
    const { allowedValues } = params
    const allowed = Array.isArray(allowedValues) ? `: ${allowedValues.join(', ')}` : ''
    return { place, steps: [...start, ...way, ...culprit], keyword, message: `${message}${allowed}` }
  })
}
