// @ts-check
/** @import { Document, Finding } from '../document/openapi.ts' */
import { textsIn } from '../document/examples.js'
import { documentRule } from '../document/rule.js'

/**
 * `@@` marks a text that still has to be written.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  for (const { text, at } of textsIn(document, []))
    if (text.includes('@@'))
      yield { at, message: 'This text is still to be written: replace it, and the `@@` with it.' }
}

export default documentRule(check)
