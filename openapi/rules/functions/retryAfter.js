// @ts-check
/** @import { Document, Finding } from '../document/openapi.ts' */
import { nodesOf } from '../document/nodes.js'
import { operationsOf } from '../document/operations.js'
import { documentRule } from '../document/rule.js'

const busy = new Set(['429', '503'])

/**
 * `Retry-After` is spelt as on the wire and sent where waiting helps.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  for (const { node, at } of nodesOf(document, 'response'))
    for (const name of Object.keys(node.headers ?? {}))
      if (/^retry[-_]?after$/i.test(name) && name !== 'Retry-After')
        yield {
          at: [...at, 'headers', name],
          message: `The header is called \`Retry-After\`, not \`${name}\`.`,
        }

  for (const { responses } of operationsOf(document))
    for (const { status, response, at } of responses) {
      const sent = response.node.headers !== undefined && 'Retry-After' in response.node.headers
      if (sent && !busy.has(status))
        yield { at, message: `\`Retry-After\` belongs on 429 and 503 only: remove it from ${status}.` }
      if (!sent && status === '429')
        yield { at, message: 'A 429 says how long to wait: add the header `Retry-After`.' }
    }
}

export default documentRule(check)
