// @ts-check
/** @import { Document, Finding } from '../document/openapi.ts' */
import { nodesOf } from '../document/nodes.js'
import { documentRule } from '../document/rule.js'

const core = /** @type {const} */ (['id', 'url'])

/**
 * A resource, that is a schema with `id` and `url`, always has both, and only the API sets them.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  for (const { node, at } of nodesOf(document, 'schema')) {
    const { properties = {}, required = [] } = node
    if (properties.id === undefined || properties.url === undefined) continue
    const missing = core.filter((name) => !required.includes(name))
    if (missing.length > 0)
      yield {
        at,
        message: `A resource always has an id and a url: add ${missing.join(' and ')} to \`required\`.`,
      }
    for (const name of core)
      if (properties[name]?.readOnly !== true)
        yield {
          at: [...at, 'properties', name],
          message: `Only the API sets the \`${name}\` of a resource: add \`readOnly: true\`.`,
        }
  }
}

export default documentRule(check)
