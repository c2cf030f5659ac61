import { type Document, operationsOf, type Parameter } from '../document.ts'
import { isExpand } from './needs.ts'
import { scopesOf } from './scopes.ts'

const header = `/**
 * What each operation needs and offers, for code that cannot ask the type system.
 * Generated from openapi/ by \`npm run generate\`. Do not edit.
 */

/** One operation of the API. */
export interface Operation {
  readonly operationId: string
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'
  /** Path template, as in \`/evses/{evse_id}\`. */
  readonly path: string
  /** Whether a bearer token is needed at all; some operations are public. */
  readonly secured: boolean
  /** OAuth scopes that the token needs, all of them. */
  readonly scopes: readonly string[]
  /** How the collection is paged; null for anything that is not a paged collection. */
  readonly paging: 'cursor' | 'timestamp' | 'page' | null
  /** Property of a page that holds its items; null where the page is the array itself. */
  readonly items: string | null
  /** Values that \`expand\` takes. */
  readonly expand: readonly string[]
  /** Whether \`EvEnergy-User\` is required of client credentials, understood, or not mentioned. */
  readonly user: 'required' | 'optional' | null
}

`

/** The table of operations, keyed by method and path template (`GET /evses/{evse_id}`). */
export function operationsModule(document: Document): string {
  const rows = [...operationsOf(document)].map(({ path, method, operation, parameters }) => {
    const verb = method.toUpperCase()
    const expand = parameters.find(isExpand)
    const row = {
      operationId: operation.operationId,
      method: verb,
      path,
      secured: (operation.security ?? []).length > 0,
      scopes: scopesOf(operation.security),
      paging: operation['x-pagination'] ?? null,
      items: operation['x-page-items'] ?? null,
      expand: expand?.schema?.items?.enum ?? [],
      user: userNeed(parameters),
    }
    return `  ${JSON.stringify(`${verb} ${path}`)}: ${JSON.stringify(row)},\n`
  })
  return `${header}export const operations = {\n${rows.join('')}} as const satisfies Record<string, Operation>\n`
}

function userNeed(parameters: Parameter[]): 'required' | 'optional' | null {
  const user = parameters.find((parameter) => parameter.in === 'header' && parameter.name === 'EvEnergy-User')
  if (user === undefined) return null
  return user['x-required-for'] === 'client_credentials' ? 'required' : 'optional'
}
