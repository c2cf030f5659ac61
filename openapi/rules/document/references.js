// @ts-check
/** @import { Document, Place, Referable } from './openapi.ts' */
import { isObject } from './nodes.js'

/**
 * Follows local references until something else is found. Nothing comes back where a reference leads nowhere: the
 * rules of `spectral:oas` report those, and the others have nothing to say about them.
 * @template {Referable} T
 * @param {Document} document
 * @param {Place<T>} place
 * @returns {Place<T> | undefined}
 */
export function resolve(document, place) {
  let current = place
  for (let hops = 0; hops < 20; hops++) {
    const reference = current.node?.$ref
    if (typeof reference !== 'string') return isObject(current.node) ? current : undefined
    const target = at(document, reference)
    if (target === undefined) return undefined
    current = /** @type {Place<T>} */ (target)
  }
  return undefined
}

/**
 * What a local reference names, if that is an object.
 * @param {Document} document
 * @param {string} reference
 * @returns {Place<object> | undefined}
 */
export function at(document, reference) {
  const { node, at } = lookUp(document, reference)
  return isObject(node) ? { node, at } : undefined
}

/**
 * What a local reference names, whatever it is; undefined where it leads nowhere, or out of the document.
 * @param {Document} document
 * @param {string} reference
 * @returns {Place<unknown>}
 */
export function lookUp(document, reference) {
  const keys = reference
    .slice(2)
    .split('/')
    .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'))
  /** @type {unknown} */
  let node = reference.startsWith('#/') ? document : undefined
  for (const key of keys) node = isObject(node) || Array.isArray(node) ? Reflect.get(node, key) : undefined
  return { node, at: keys }
}

/** Name of the component schema that a reference names. */
export const schemaName = (/** @type {string | undefined} */ reference) =>
  /^#\/components\/schemas\/([^/]+)$/.exec(reference ?? '')?.[1]
