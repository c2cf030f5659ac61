import type { Document } from '../document.ts'
import { textOf, typesOf } from './types.ts'

const notice = `/**
 * Types of the control API of the mock, for the console.
 * Generated from mock/control.openapi.json by \`npm run generate\`. Do not edit.
 */

`

/** The types of the control API's document. */
export async function controlModule(document: Document): Promise<string> {
  return `${notice}${textOf(await typesOf(document))}`
}
