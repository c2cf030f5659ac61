// @ts-check
/** @import { Document, Finding, Schema } from '../document/openapi.ts' */
import { nodesOf } from '../document/nodes.js'
import { documentRule } from '../document/rule.js'

/**
 * A schema requires what is sure to be there. Where nothing is, it says so: else nobody knows whether that was forgotten,
 * and every property of the generated type is optional.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  for (const { node, at } of nodesOf(document, 'schema')) {
    if (at.length !== 3 || at[0] !== 'components' || !namesProperties(node)) continue
    if (!requires(node) && !/missing|left out|leave out|optional/i.test(node.description ?? ''))
      yield {
        at,
        message: 'List what is `required`, or say in the description what may be missing or left out.',
      }
  }
}

/** @type {(schema: Schema) => boolean} */
const namesProperties = (schema) =>
  schema.properties !== undefined && Object.keys(schema.properties).length > 0

/** @type {(schema: Schema) => boolean} */
const requires = (schema) => (schema.required ?? []).length > 0 || schema.oneOf !== undefined

export default documentRule(check)
