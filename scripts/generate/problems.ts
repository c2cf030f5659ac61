import { type Document, operationsOf, resolve } from '../document.ts'

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
  return `${header}export type ProblemSlug =\n${slugs.map((slug) => `  | '${slug}'\n`).join('')}\n${byOperation(document)}`
}

/** Which of them each operation states for its answers; what all of them state is said once. */
function byOperation(document: Document): string {
  const stated = [...operationsOf(document)].map(({ path, method, operation }) => {
    const answers = Object.values(operation.responses ?? {}).map((answer) => resolve(document, answer))
    return { name: `${method} ${path}`, slugs: new Set(slugsIn([answers, operation.description])) }
  })
  const common = new Set(stated[0]?.slugs)
  for (const { slugs } of stated) for (const slug of common) if (!slugs.has(slug)) common.delete(slug)
  const rows = stated.flatMap(({ name, slugs }) => {
    const own = [...slugs].filter((slug) => !common.has(slug))
    return own.length > 0 ? [`  '${name}': ${union(own)}\n`] : []
  })
  return `/** What every operation states. */
export type CommonProblem = ${union([...common])}

/** What an operation states besides. */
export interface OperationProblems {\n${rows.sort().join('')}}\n`
}

const union = (slugs: string[]) =>
  slugs
    .sort()
    .map((slug) => `'${slug}'`)
    .join(' | ') || 'never'

function* slugsIn(node: unknown): Generator<string> {
  if (typeof node === 'string')
    for (const [, slug = ''] of node.matchAll(/\/problems\/([a-z\d-]+)/g)) yield slug
  else if (typeof node === 'object' && node !== null)
    for (const child of Object.values(node)) yield* slugsIn(child)
}
