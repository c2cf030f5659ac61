import { type Document, methods, operationsOf } from '../document.ts'
import { isExpand, needsInit } from './needs.ts'

const header = `/**
 * What the types of calls are looked up in. The compiler could work it out of \`schema.ts\`, but an editor that is asked for the
 * paths would go through all operations first.
 * Generated from openapi/ by \`npm run generate\`. Do not edit.
 */

`

/** The paths of each method, those that require nothing else, and the values that their \`expand\` takes. */
export function callsModule(document: Document): string {
  const all = [...operationsOf(document)].map(({ method, path, operation, parameters }) => ({
    method,
    path,
    isFree: !needsInit(document, operation, parameters),
    expand: parameters.find(isExpand)?.schema?.items?.enum ?? [],
  }))
  const byMethod = (written: (found: typeof all) => string) =>
    methods.map((method) => `  ${method}: ${written(all.filter((one) => one.method === method))}\n`).join('')
  const union = (texts: readonly unknown[]) =>
    texts.map((text) => JSON.stringify(text)).join(' | ') || 'never'
  const paths = (found: typeof all) => union(found.map(({ path }) => path))
  const expands = (found: typeof all) => {
    const rows = found.filter(({ expand }) => expand[0])
    return `{${rows.map(({ path, expand }) => `\n    ${JSON.stringify(path)}: ${union(expand)}`).join('')} }`
  }
  return `${header}/** Path templates of each method. */
export interface PathsByMethod {\n${byMethod(paths)}}

/** Those whose operations require neither parameters nor a body. */
export interface PathsThatRequireNothing {\n${byMethod((found) => paths(found.filter(({ isFree }) => isFree)))}}

/** Values that the \`expand\` parameter takes. */
export interface ExpandValues {\n${byMethod(expands)}}
`
}
