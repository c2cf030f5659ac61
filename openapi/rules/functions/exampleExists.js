// @ts-check
/** @import { Document, Finding } from '../document/openapi.ts' */
import { nodesOf } from '../document/nodes.js'
import { resolve } from '../document/references.js'
import { documentRule } from '../document/rule.js'

/**
 * Each media type shows at least one value: readers copy it and the mock answers with it.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  for (const { node, at } of nodesOf(document, 'media')) {
    if (node.example !== undefined) continue
    const examples = Object.entries(node.examples ?? {})
    if (examples.length === 0)
      yield { at, message: 'Add an example: `examples`, with a reference to a file in examples/.' }
    for (const [name, example] of examples) {
      const place = [...at, 'examples', name]
      if (resolve(document, { node: example, at: place })?.node.value === undefined)
        yield { at: place, message: 'Give the example a `value`.' }
    }
  }
}

export default documentRule(check)
