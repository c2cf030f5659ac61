// @ts-check
/** @import { Document, Finding } from '../document/openapi.ts' */
import { textsIn } from '../document/examples.js'
import { documentRule } from '../document/rule.js'

const mark = /@@|\b(?:TODO|FIXME|TBD)\b/

/**
 * `@@`, TODO, FIXME and TBD mark a text that still has to be written.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  for (const { text, at } of textsIn(document, [])) {
    const [found] = mark.exec(text) ?? []
    if (found)
      yield { at, message: `This text is still to be written: replace it, and the \`${found}\` with it.` }
  }
}

export default documentRule(check)
