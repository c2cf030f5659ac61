// @ts-check
/** @import { Document } from './openapi.ts' */
/** @import { OperationPlace } from './operations.js' */
import { resolve } from './references.js'

/** @type {Record<string, string>} */
const verbs = { get: 'get', post: 'create', put: 'replace', patch: 'update', delete: 'delete' }

/**
 * Whether an operation answers with a list, or with a page of one.
 * @param {Document} document
 * @param {Pick<OperationPlace, 'operation' | 'at'>} place
 */
export function isList(document, { operation, at }) {
  if (operation['x-pagination'] !== undefined) return true
  const ok = operation.responses?.['200']
  const response = ok && resolve(document, { node: ok, at })
  const schema = response?.node.content?.['application/json']?.schema
  return schema !== undefined && resolve(document, { node: schema, at })?.node.type === 'array'
}

/**
 * Whether what is sent to a path by POST becomes a member of it: it has members, or is called by their plural.
 * @param {Document} document
 * @param {string} path
 */
export function isCollection(document, path) {
  const hasMembers = Object.keys(document.paths ?? {}).some((other) => other.startsWith(`${path}/{`))
  return hasMembers || /[^s]s$/.test(path)
}

/**
 * The name that method and path give to the function which calls an operation: a verb, then the words of the path. What
 * has an id behind it, and what is created, is in the singular: `listEvseStatusLogs`, `getEvse`, `createVehicle`.
 * @param {Document} document
 * @param {Pick<OperationPlace, 'operation' | 'at' | 'method' | 'path'>} place
 * @returns {string}
 */
export function derivedFunctionName(document, place) {
  const { method, path } = place
  const verb = method === 'get' && isList(document, place) ? 'list' : verbs[method]
  const segments = path === '/' ? ['root'] : path.slice(1).split(/[/:]/)
  const words = segments.flatMap((segment, index) => {
    if (segment.startsWith('{')) return []
    const one = method === 'post' || segments[index + 1]?.startsWith('{')
    return (one ? singular(segment) : segment).split(/[_-]/)
  })
  return `${verb}${words.map(capitalised).join('')}`
}

/**
 * The name of the function that calls an operation.
 * @param {Document} document
 * @param {Pick<OperationPlace, 'operation' | 'at' | 'method' | 'path'>} place
 * @returns {string}
 */
export function functionName(document, place) {
  return place.operation['x-function'] ?? derivedFunctionName(document, place)
}

/**
 * The name of the function that reads all pages of what another lists: `paginateEvses` for `listEvses`.
 * @param {string} name
 */
export const paginateName = (name) => name.replace(/^[a-z]+/, 'paginate')

/** @param {string} word */
const singular = (word) => word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1')
/** @param {string} word */
const capitalised = (word) => word.charAt(0).toUpperCase() + word.slice(1)
