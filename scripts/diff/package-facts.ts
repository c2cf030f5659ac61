import { type Document, functionNameOf, operationsOf } from '../document.ts'
import { type Facts, factText } from '../drift/facts.ts'

/**
 * What the typed package has besides what is said on the wire: a type for each schema, paging for collections, and a
 * function for each operation.
 */
export function packageFacts(document: Document): Facts {
  const facts: Facts = new Map()
  const add = (operation: string, kind: string, value: string) => {
    const fact = { operation, place: '', kind, value }
    facts.set(factText(fact), fact)
  }
  for (const name of Object.keys(document.components?.schemas ?? {})) add('DOCUMENT', 'schema', name)
  for (const { path, method, operation } of operationsOf(document)) {
    const paging = [operation['x-pagination'], operation['x-page-items']].filter((part) => part !== undefined)
    const row = `${method.toUpperCase()} ${path}`
    const module = operation.tags?.[0] ?? 'no module'
    add(row, 'function', `${functionNameOf(document, { path, method, operation })} of ${module}`)
    if (paging.length > 0) add(row, 'paging', paging.join(' of '))
  }
  return facts
}
