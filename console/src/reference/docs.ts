import { operations } from 'ev-energy/operations'
import { at } from '../place.ts'

const table: Readonly<Record<string, { readonly operationId: string }>> = operations

/** Where the reference speaks of an operation, as `GET /vehicles`. */
export function docsOf(operation: string): string {
  const id = table[operation]?.operationId
  return id === undefined ? at('docs') : `${at('docs')}#operation/${id}`
}
