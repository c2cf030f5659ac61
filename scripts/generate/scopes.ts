import { type Document, operationsOf } from '../document.ts'

const header = `/**
 * The OAuth scopes of each operation, for code that has no room for the whole of \`operations.ts\`.
 * Generated from openapi/ by \`npm run generate\`. Do not edit.
 */

`

/** The scopes that each operation needs, all of them, keyed by method and path template. */
export function scopesModule(document: Document): string {
  const rows = [...operationsOf(document)].map(
    ({ path, method, operation }) =>
      `  ${JSON.stringify(`${method.toUpperCase()} ${path}`)}: ${JSON.stringify(scopesOf(operation.security))},\n`,
  )
  return `${header}export const scopes = {\n${rows.join('')}} as const satisfies Record<string, readonly string[]>\n`
}

/** Sorted, so that the order in the document is of no consequence. */
export function scopesOf(security: Record<string, string[]>[] = []): string[] {
  return [...new Set(security.flatMap((scheme) => Object.values(scheme).flat()))].sort()
}
