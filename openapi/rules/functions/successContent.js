// @ts-check
/** @import { Document, Finding } from '../document/openapi.ts' */
import { isSuccess, operationsOf } from '../document/operations.js'
import { documentRule } from '../document/rule.js'

/**
 * A success has content, unless its status or `x-empty: true` says that it has none. Without this a content that was
 * lost looks like one that never was. The answer to a webhook is the receiver's, who need not send any.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  for (const { responses, webhook } of operationsOf(document)) {
    if (webhook) continue
    for (const { status, response } of responses) {
      if (!isSuccess(status)) continue
      const { content } = response.node
      const filled = content !== undefined && Object.keys(content).length > 0
      const empty = status === '204' || status === '205' || response.node['x-empty'] === true
      if (filled && empty)
        yield {
          at: response.at,
          message: `A ${status} that is empty has no \`content\`: remove one or the other.`,
        }
      if (!filled && !empty)
        yield {
          at: response.at,
          message: 'Add the `content` of this success, or `x-empty: true` where it has none.',
        }
    }
  }
}

export default documentRule(check)
