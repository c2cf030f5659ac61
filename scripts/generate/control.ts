import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import type { Document } from '../document.ts'

const notice = `/**
 * Types of the control API of the mock, for the console.
 * Generated from mock/control.openapi.json by \`npm run generate\`. Do not edit.
 */

`

/** The types of the control API's document. */
export async function controlModule(document: Document): Promise<string> {
  const nodes = await openapiTS(document as unknown as OpenAPI3, {
    defaultNonNullable: false,
    silent: true,
  })
  return `${notice}${astToString(nodes)}`
}
