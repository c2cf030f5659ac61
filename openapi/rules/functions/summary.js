// @ts-check
/** @import { Document, Finding } from '../document/openapi.ts' */
import { operationsOf } from '../document/operations.js'
import { documentRule } from '../document/rule.js'

const limit = 60

/**
 * Summaries are headings: short, without a full stop.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  for (const { operation, at } of operationsOf(document)) {
    const { summary } = operation
    const place = [...at, 'summary']
    if (typeof summary !== 'string' || summary.trim() === '')
      yield { at, message: 'Add a `summary`, imperative and short: "List EVSEs".' }
    else if (summary.length > limit)
      yield {
        at: place,
        message: `A summary is a heading: at most ${limit} characters, this one has ${summary.length}. Move the rest to \`description\`.`,
      }
    else if (summary.endsWith('.'))
      yield { at: place, message: 'A summary is a heading: remove the full stop.' }
  }
}

export default documentRule(check)
