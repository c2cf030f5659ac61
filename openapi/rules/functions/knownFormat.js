// @ts-check
/** @import { Document, Finding } from '../document/openapi.ts' */
import { nodesOf } from '../document/nodes.js'
import { documentRule } from '../document/rule.js'
import { formats } from '../document/validator.js'

/**
 * A format is one that validators check. They skip any other without a word, and examples with it.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  for (const { node, at } of nodesOf(document, 'schema'))
    if (node.format !== undefined && !formats.has(node.format))
      yield {
        at: [...at, 'format'],
        message: `Nothing checks the format \`${node.format}\`: write one of ${[...formats].join(', ')}, or say it in the description.`,
      }
}

export default documentRule(check)
