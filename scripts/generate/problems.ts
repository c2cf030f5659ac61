import type { Document } from '../document.ts'

const header = `/**
 * The kinds of problem that the API is known to answer with.
 * Generated from openapi/ by \`npm run generate\`. Do not edit.
 */

/** Last part of a problem's \`type\`, the URL that names its kind. */
`

/** The slugs of all problem types that the document names, in an example or in a description. */
export function problemsModule(document: Document): string {
  const slugs = [...new Set(slugsIn(document))].sort()
  if (slugs.length === 0)
    throw new Error('the document names no problem type: `https://…/problems/<slug>/` is nowhere in it')
  return `${header}export type ProblemSlug =\n${slugs.map((slug) => `  | '${slug}'\n`).join('')}`
}

function* slugsIn(node: unknown): Generator<string> {
  if (typeof node === 'string')
    for (const [, slug = ''] of node.matchAll(/\/problems\/([a-z\d-]+)/g)) yield slug
  else if (typeof node === 'object' && node !== null)
    for (const child of Object.values(node)) yield* slugsIn(child)
}
