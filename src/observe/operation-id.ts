import { scopes } from '../../generated/scopes.ts'

/** Without the names of parameters, for what `resolve` reads has none. */
const shapeOf = (path: string) => path.replace(/\{[^{}]+\}/g, '{}')

/** The operations by method and shape of their path. */
const names = new Map(Object.keys(scopes).map((name) => [shapeOf(name), name]))

/**
 * The id that the document gives an operation.
 *
 * @param method in capitals
 * @param path template, with any names for its parameters
 * @returns undefined for what is no operation of the API
 */
export function operationIdOf(method: string, path: string): string | undefined {
  const name = names.get(`${method} ${shapeOf(path)}`)
  // By the document's rule: the method and the words of the path.
  return name?.replace(/ \/$/, ' root').toLowerCase().replace(/\W+/g, '-').replace(/-$/, '')
}
