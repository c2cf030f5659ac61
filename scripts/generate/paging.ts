import { type Document, operationsOf } from '../document.ts'

const header = `/**
 * Which collections come in pages, apart from the table of operations to keep that out of applications.
 * Generated from openapi/ by \`npm run generate\`. Do not edit.
 */

`

/** The paths of the paged collections, and what their pages hold the items in. */
export function pagingModule(document: Document): string {
  const paged = [...operationsOf(document)].filter(({ operation }) => operation['x-pagination'])
  const other = paged.find(({ method }) => method !== 'get')
  if (other)
    throw new Error(`${other.method} ${other.path} is paged: only a GET can be, for links are followed`)
  const properties = paged.flatMap(({ path, operation }) =>
    operation['x-page-items'] ? [[path, operation['x-page-items']]] : [],
  )
  const row = ([path, property]: string[]) => `  ${JSON.stringify(path)}: ${JSON.stringify(property)},\n`
  return `${header}/** Property of a page that holds its items, where the page is not the array itself. */
export const itemsProperty = {\n${properties.map(row).join('')}} as const

/** Path template of a paged collection. */
export type PagedPath =\n${paged.map(({ path }) => `  | ${JSON.stringify(path)}\n`).join('')}`
}
