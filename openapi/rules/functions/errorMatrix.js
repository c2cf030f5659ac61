// @ts-check
/** @import { Document, Finding } from '../document/openapi.ts' */
import { operationsOf } from '../document/operations.js'
import { documentRule } from '../document/rule.js'

/**
 * Each operation says which errors a caller must be ready for.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  for (const { operation, at, parameters, webhook } of operationsOf(document)) {
    if (webhook) continue
    const reasons = [
      ['400', 'any request can be malformed'],
      ['406', 'any `Accept` can be out of reach'],
      ['429', 'any caller can run into the rate limit'],
      ['default', 'the server can fail'],
    ]
    if ((operation.security ?? []).some((requirement) => Object.keys(requirement).length > 0))
      reasons.push(['401', 'the operation needs a token'], ['403', 'the token needs scopes'])
    if (parameters.some(({ node }) => node.in === 'path'))
      reasons.push(['404', 'the path names a resource that may not exist'])
    for (const [status, reason] of reasons)
      if (status !== undefined && operation.responses?.[status] === undefined)
        yield { at: [...at, 'responses'], message: `Add the response \`${status}\`: ${reason}.` }
  }
}

export default documentRule(check)
