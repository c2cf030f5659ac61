// @ts-check
/** @import { Document, Finding } from '../document/openapi.ts' */
import { nodesOf } from '../document/nodes.js'
import { documentRule } from '../document/rule.js'

/**
 * An enum has a type, and says "null" in both or in neither.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  for (const { node, at } of nodesOf(document, 'schema')) {
    if (!Array.isArray(node.enum)) continue
    if (node.type === undefined) {
      yield { at, message: 'Add the `type` of the enum: without it, generated types are guesses.' }
      continue
    }
    const nullable = [node.type].flat().includes('null')
    const listed = node.enum.includes(null)
    if (nullable && !listed)
      yield {
        at: [...at, 'enum'],
        message: 'The type allows null and the enum does not: list `null`, or remove it from the type.',
      }
    if (listed && !nullable)
      yield {
        at: [...at, 'type'],
        message: `The enum lists null and the type does not: write \`type: [ ${[node.type].flat().join(', ')}, 'null' ]\`.`,
      }
  }
}

export default documentRule(check)
