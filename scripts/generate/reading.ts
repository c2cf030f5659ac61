import { lookUp } from '../../openapi/rules/document/references.js'
import { type Document, operationsOf } from '../document.ts'

/** What the schemas of a document are for. */
export interface Reading {
  /** Whether a schema describes answers and events alone, and nothing that is sent. */
  isRead(name: string): boolean
  /** Whether it is one of several that may be in a place, which a single value in it tells apart. */
  tellsShape(name: string): boolean
}

interface Choice {
  readonly oneOf?: readonly object[]
  readonly anyOf?: readonly object[]
}

const PREFIX = '#/components/schemas/'

export function readingOf(document: Document): Reading {
  const operations = [...operationsOf(document)].map(({ operation }) => operation)
  const events = Object.values(document.webhooks ?? {})
  const read = reached(document, [operations.map(({ responses }) => responses), events])
  const written = reached(
    document,
    operations.map(({ responses, ...request }) => request),
  )
  const choices = Object.values((document.components?.schemas ?? {}) as Record<string, Choice>)
  const shapes = new Set(namesOf(referencesIn([events, choices.map(({ oneOf, anyOf }) => [oneOf, anyOf])])))
  return {
    isRead: (name) => read.has(name) && !written.has(name),
    tellsShape: (name) => shapes.has(name),
  }
}

/** The schemas that something leads to, however far. */
function reached(document: Document, from: unknown): Set<string> {
  const names = new Set<string>()
  const visit = (part: unknown): void => {
    for (const $ref of referencesIn(part)) {
      if (names.has($ref)) continue
      names.add($ref)
      visit(lookUp(document, $ref).node)
    }
  }
  visit(from)
  return new Set(namesOf(names))
}

const namesOf = (references: Iterable<string>) =>
  [...references].filter(($ref) => $ref.startsWith(PREFIX)).map(($ref) => $ref.slice(PREFIX.length))

function referencesIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : referencesIn(value),
  )
}
