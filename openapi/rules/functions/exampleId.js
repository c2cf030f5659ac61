// @ts-check
/** @import { Document, Finding } from '../document/openapi.ts' */
import { examplesOf, textsIn } from '../document/examples.js'
import { anyIdPattern, knownPrefixes } from '../document/ids.js'
import { documentRule } from '../document/rule.js'

const id = new RegExp(anyIdPattern)
/** Anything that looks as if it were meant as an id, in a text or a URL: a prefix and about 26 characters. */
const attempt = /(?<![A-Za-z0-9_-])[a-z]{4}\d[0-9A-Z]{19,31}(?![A-Za-z0-9_-])/g

/**
 * Ids in examples are real: a prefix that the document declares and a ULID.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  const prefixes = knownPrefixes(document)
  for (const { value, at: place } of examplesOf(document))
    for (const { text, at } of textsIn(value, place))
      for (const [found] of text.matchAll(attempt)) {
        const prefix = found.slice(0, 4)
        if (!id.test(found))
          yield {
            at,
            message: `\`${found}\` is not an id: after \`${prefix}\` comes a ULID, 26 characters of 0-9 and A-Z without I, L, O and U, the first at most 7.`,
          }
        else if (!prefixes.has(prefix))
          yield {
            at,
            message: `No schema declares the prefix of \`${found}\`: correct it, or add the id to schemas/common/ids.yaml.`,
          }
      }
}

export default documentRule(check)
