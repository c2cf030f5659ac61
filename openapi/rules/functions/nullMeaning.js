// @ts-check
/** @import { Document, Finding, Schema } from '../document/openapi.ts' */
import { isProperty, nodesOf } from '../document/nodes.js'
import { resolve } from '../document/references.js'
import { documentRule } from '../document/rule.js'

/**
 * A property that may be null says what that means: unknown, none, or not yet are three different things to a caller.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  for (const { node, at } of nodesOf(document, 'schema')) {
    if (isProperty(at) && mayBeNull(document, node) && !/\bnulls?\b/i.test(textOf(document, node)))
      yield { at, message: `\`${at.at(-1)}\` may be null: let its description say what null means.` }
  }
}

/** @type {(document: Document, schema: Schema | undefined) => boolean} */
function mayBeNull(document, schema) {
  const node = follow(document, schema)
  if (node === undefined) return false
  if ([node.type].flat().includes('null') || (Array.isArray(node.enum) && node.enum.includes(null)))
    return true
  return [...(node.oneOf ?? []), ...(node.anyOf ?? [])].some((branch) => mayBeNull(document, branch))
}

/** @type {(document: Document, schema: Schema | undefined) => string} */
function textOf(document, schema) {
  if (typeof schema?.description === 'string') return schema.description
  const node = follow(document, schema)
  return [node?.description ?? '', ...(node?.allOf ?? []).map((part) => textOf(document, part))].join(' ')
}

/** @type {(document: Document, schema: Schema | undefined) => Schema | undefined} */
const follow = (document, schema) => schema && resolve(document, { node: schema, at: [] })?.node

export default documentRule(check)
