// @ts-check
/** @import { Path } from '../document/openapi.ts' */
/** @import { Bundle, Origin } from './bundle.js' */
import { isObject } from '../document/nodes.js'
import { resolve } from '../document/references.js'

/**
 * Where the tree writes what the bundle holds: the deepest place on the way that it writes.
 * @param {Bundle} bundle
 * @param {Path} at
 * @returns {Origin | undefined}
 */
export function originIn({ document, originOf }, at) {
  /** @type {unknown} */
  let node = document
  let origin = originOf(document)
  for (const key of at) {
    if (isObject(node) && typeof node.$ref === 'string' && !Object.hasOwn(node, key)) {
      const target = resolve(document, { node, at: [] })
      if (target === undefined) break
      node = target.node
      origin = originOf(target.node) ?? origin
    }
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) break
    node = Reflect.get(node, key)
    origin = (isNode(node) ? originOf(node) : undefined) ?? (origin && { ...origin, at: [...origin.at, key] })
  }
  return origin
}

/** @type {(node: unknown) => node is object} */
const isNode = (node) => typeof node === 'object' && node !== null
