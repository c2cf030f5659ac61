// @ts-check
/** @import { Document, Finding, Path } from '../document/openapi.ts' */
import { examplesOf } from '../document/examples.js'
import { nodesOf } from '../document/nodes.js'
import { documentRule } from '../document/rule.js'

/**
 * Nothing follows a `$ref` inside an example value: it would be shown as it stands.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  for (const { value, at } of examplesOf(document)) yield* referencesIn(value, at)
  // Named examples that no media type refers to are not among those.
  for (const { node, at } of nodesOf(document, 'example')) yield* referencesIn(node.value, [...at, 'value'])
}

/** @type {(value: unknown, at: Path) => Generator<Finding>} */
function* referencesIn(value, at) {
  if (typeof value !== 'object' || value === null) return
  if ('$ref' in value)
    yield {
      at: [...at, '$ref'],
      message: 'A reference inside an example value is not followed: write the value itself.',
    }
  for (const [key, child] of Object.entries(value)) yield* referencesIn(child, [...at, key])
}

export default documentRule(check)
