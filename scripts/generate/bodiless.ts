import { type Document, operationsOf, resolve } from '../document.ts'

const header = `/**
 * Operations with a success that has no body although its status could have one: an empty answer of any other is none.
 * Generated from openapi/ by \`npm run generate\`. Do not edit.
 */
`

/** The table of operations whose empty answer is no mistake, 204 aside. */
export function bodilessModule(document: Document): string {
  const names = [...operationsOf(document)].flatMap(({ path, method, operation }) => {
    const empty = Object.entries(operation.responses ?? {}).some(([status, response]) => {
      const { content } = resolve(document, response)
      return /^[23]/.test(status) && status !== '204' && content === undefined
    })
    return empty ? [`${method.toUpperCase()} ${path}`] : []
  })
  return `${header}export const bodiless: readonly string[] = ${JSON.stringify(names.sort(), null, 2)}\n`
}
