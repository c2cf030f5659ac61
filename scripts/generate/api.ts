import { paginateName } from '../../openapi/rules/document/functionName.js'
import { type Document, functionNameOf, operationsOf } from '../document.ts'
import { functionDoc, pagesDoc } from './api-doc.ts'
import { isExpand, needsInit } from './needs.ts'

const imports = `import type { ExpandValue } from '../../call.ts'
import type { Client } from '../../client.ts'
import { call, type Expanding, type OperationInit, type Outcome, type Pages } from '../../operation.ts'
`

type Row = ReturnType<typeof operationsOf> extends Generator<infer R> ? R : never

/** The functions of `ev-energy/api/…`, one for each operation and one more to page through a collection: a module a tag. */
export function apiModules(document: Document): Record<string, string> {
  const modules = new Map<string, string[]>()
  for (const row of operationsOf(document)) {
    const [tag] = row.operation.tags ?? []
    if (tag === undefined)
      throw new Error(`${row.method} ${row.path} has no tag: its function needs a module`)
    modules.set(tag, [...(modules.get(tag) ?? []), ...functionsOf(document, row)])
  }
  return Object.fromEntries(
    [...modules].map(([tag, functions]) => [
      `${tag.toLowerCase().replaceAll(' ', '-')}.ts`,
      `${headerOf(tag)}${used(functions.join('\n'))}\n${functions.join('\n')}`,
    ]),
  )
}

const headerOf = (tag: string) => `/**
 * Functions that call the operations of the tag "${tag}". Each resolves to \`{ data, error, response }\` and rejects as
 * \`createClient\` of \`ev-energy\` says.
 * Generated from openapi/ by \`npm run generate\`. Do not edit.
 *
 * @module
 */
`

/** The imports that the code makes use of. */
function used(code: string): string {
  const has = (name: string) => new RegExp(`\\b${name}[<(]`).test(code)
  return imports
    .replace(/import type \{ ExpandValue \}.*\n/, (line) => (has('ExpandValue') ? line : ''))
    .replace(/type Expanding, /, (part) => (has('Expanding') ? part : ''))
    .replace(/, type Pages/, (part) => (has('Pages') ? part : ''))
}

function functionsOf(document: Document, row: Row): string[] {
  const { method, path, operation } = row
  const name = functionNameOf(document, row)
  const one = code(document, row, name, method.toUpperCase(), 'Outcome', `'${path}', '${method}'`)
  const functions = [`${functionDoc(document, row, name)}${one}`]
  if (operation['x-pagination'] === undefined) return functions
  const pages = paginateName(name)
  const all = code(document, row, pages, 'paginate', 'Pages', `'${path}'`)
  return [...functions, `${pagesDoc(document, row, name, pages)}${all}`]
}

function code(
  document: Document,
  { path, method, operation, parameters }: Row,
  name: string,
  verb: string,
  result: 'Outcome' | 'Pages',
  of: string,
): string {
  const place = `'${path}', '${method}'`
  const expands = parameters.some(isExpand)
  const generics = expands
    ? `<\n  const E extends readonly ExpandValue<${place}>[] = [],\n  I = Record<never, never>,\n>`
    : ''
  const init = `OperationInit<${place}>${expands ? ' & Expanding<E, I>' : ''}`
  const optional = needsInit(document, operation, parameters) ? '' : '?'
  return `export function ${name}${generics}(
  ev: Client,
  init${optional}: ${init},
): ${result}<${of}${expands ? ', I' : ''}> {
  return call(ev, '${verb}', '${path}', init)
}
`
}
