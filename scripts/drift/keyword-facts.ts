import type { Add } from './facts.ts'

/** Prose, what is read elsewhere, and what means nothing on the wire. */
const annotations = ['title', 'summary', 'description', 'externalDocs', 'example', 'examples', '$comment']

/** The members of each object that other modules tell by facts of their own. */
const told = {
  operation: ['operationId', 'tags', 'deprecated', 'security', 'parameters', 'requestBody', 'responses'],
  parameter: ['name', 'in', 'required', 'deprecated', 'schema'],
  response: ['headers', 'content'],
  header: ['required', 'schema'],
  'media type': ['schema'],
  schema: [
    ...[
      '$ref',
      'type',
      'nullable',
      'format',
      'enum',
      'const',
      'default',
      'pattern',
      'required',
      'properties',
    ],
    ...['additionalProperties', 'items', 'allOf', 'oneOf', 'anyOf', 'readOnly', 'writeOnly', 'deprecated'],
  ],
} as const

const known = new Map(
  Object.entries(told).map(([kind, names]) => [kind, new Set([...annotations, ...names])]),
)

/**
 * Each other member of an object as a fact, so that a keyword which nothing here knows (a bound, a style, callbacks,
 * `if`, `not`) is compared all the same.
 */
export function keywordFacts(kind: keyof typeof told, node: object, place: string, add: Add): void {
  for (const [name, value] of Object.entries(node)) {
    if (name === 'explode' && value === true && (node as { in?: string }).in === 'query') continue // as it is anyway
    if (value === undefined || value === false || name.startsWith('x-') || known.get(kind)?.has(name))
      continue
    add(place, name, typeof value === 'object' ? JSON.stringify(value) : String(value))
  }
}
