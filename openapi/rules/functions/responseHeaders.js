// @ts-check
/** @import { Document, Finding } from '../document/openapi.ts' */
import { isError, isSuccess, operationsOf } from '../document/operations.js'
import { documentRule } from '../document/rule.js'

const headers = ['EvEnergy-Version', 'X-RateLimit-Limit', 'X-RateLimit-Remaining']

/**
 * Answers of the API carry the version and the rate limit. Redirects are left out, for a browser follows them; so are
 * webhooks, whose answers the receiver sends.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  for (const { responses, webhook } of operationsOf(document)) {
    if (webhook) continue
    for (const { status, response } of responses) {
      if (!isSuccess(status) && !isError(status)) continue
      const missing = headers.filter((name) => response.node.headers?.[name] === undefined)
      if (missing.length > 0)
        yield {
          at: response.at,
          message: `Add the header${missing.length > 1 ? 's' : ''} ${missing.join(', ')}.`,
        }
    }
  }
}

export default documentRule(check)
