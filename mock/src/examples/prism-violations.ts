import type { Operation } from '../http/operation.ts'
import type { Violation } from '../http/validation/violation.ts'

/** What Prism's validators report; in as far as it is used here. */
export interface Reported {
  /** Where: `body`, `query`, `header` or `path`, and then the way to the value; left out for a body that is missing. */
  readonly path?: readonly (string | number)[]
  /** The JSON Schema keyword that failed. */
  readonly code?: string | number
  readonly message: string
}

/** What Prism reports, without the English around it. */
export function violationOf(operation: Operation, { path = ['body'], code, message }: Reported): Violation {
  const [first, ...steps] = path.map((step) => String(step).replaceAll('~1', '/').replaceAll('~0', '~'))
  const place = first === 'query' || first === 'header' || first === 'path' ? first : 'body'
  const keyword = String(code ?? '')
  const text = withoutLocation(path, message)
  if (place !== 'body') {
    const name = (keyword === 'required' ? quoted(text) : undefined) ?? steps[0] ?? place
    return { place, steps: [declaredName(operation, place, name)], keyword, message: text }
  }
  const culprit = NAMED_IN_MESSAGE.has(keyword) ? quoted(text) : undefined
  return { place, steps: culprit === undefined ? steps : [...steps, culprit], keyword, message: text }
}

/** Keywords that fail on an object although a property of it is at fault; only the message says which. */
const NAMED_IN_MESSAGE: ReadonlySet<string> = new Set([
  'required',
  'additionalProperties',
  'unevaluatedProperties',
])

function quoted(text: string): string | undefined {
  return /'(.*)'/.exec(text)?.[1]
}

/** `Request body property location.latitude must be number` without what the field's name says already. */
function withoutLocation([place, ...steps]: readonly (string | number)[], message: string): string {
  const kind = place === 'body' ? 'property' : 'parameter'
  const location = steps.length > 0 ? `${kind} ${steps.join('.').trim()} ` : ''
  const prefix = `Request ${place} ${location}`
  return message.startsWith(prefix) ? message.slice(prefix.length) : message
}

/** Prism reports parameters in lower case. */
function declaredName({ parameters }: Operation, place: string, name: string): string {
  const declared = parameters.find(
    (parameter) => parameter.in === place && parameter.name.toLowerCase() === name.toLowerCase(),
  )
  return declared?.name ?? name
}
