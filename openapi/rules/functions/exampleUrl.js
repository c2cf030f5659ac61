// @ts-check
/** @import { Document, Finding } from '../document/openapi.ts' */
import { examplesOf, textsIn } from '../document/examples.js'
import { documentRule } from '../document/rule.js'
import { urlChecker } from '../document/urls.js'

const ours = /https:\/\/api\.ev\.energy[^\s<>"'`)]*/g

/**
 * URLs of the API in examples lead to an operation of the document.
 * @param {Document} document
 * @param {{ undescribed?: string[] }} options collections that the API has and the document does not
 * @returns {Generator<Finding>}
 */
function* check(document, { undescribed = [] }) {
  const fault = urlChecker(document, new Set(undescribed))
  for (const { value, at: place } of examplesOf(document))
    for (const { text, at } of textsIn(value, place))
      for (const [url] of text.matchAll(ours)) {
        const message = fault(url)
        if (message !== undefined) yield { at, message }
      }
}

export default documentRule(check)
