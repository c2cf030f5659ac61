import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { ApiDocument } from '../http/document.ts'

let own: ApiDocument | undefined

/** The API's whole OpenAPI document, which is read once for all mocks of a process: tests make one each. */
export function ownDocument(): ApiDocument {
  own ??= JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('ev-energy/openapi.json'), 'utf8'),
  ) as ApiDocument
  return own
}
