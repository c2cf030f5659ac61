import { readFileSync } from 'node:fs'

/** Where the control API is. */
export const CONTROL_BASE = '/_control'

/** The OpenAPI document of the control API, as text. */
export function controlDocumentText(): string {
  return readFileSync(new URL('../../../control.openapi.json', import.meta.url), 'utf8')
}
