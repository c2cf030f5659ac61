// @ts-check
/** @import { Document, Finding } from '../document/openapi.ts' */
import { isProperty, nodesOf } from '../document/nodes.js'
import { resolve } from '../document/references.js'
import { documentRule } from '../document/rule.js'

/** @type {[RegExp, RegExp][]} what a name ends in or holds, and the word of the unit in a description */
const units = [
  [/(^|_)watt_hours?(_|$)/, /watt[- ]hour|\bWh\b/i],
  [/(^|_)watts?(_|$)(?!hour)/, /watt/i],
  [/(^|_)milliamps?(_|$)/, /milliamp|\bmA\b/i],
  [/(^|_)millivolts?(_|$)/, /millivolt|\bmV\b/i],
  [/(^|_)seconds?(_|$)/, /second/i],
  [/(^|_)minutes?(_|$)/, /minute/i],
  [/(^|_)(meters|metres)(_|$)/, /met(er|re)s?\b/i],
  [/(^|_)kmh(_|$)/, /km\/h/i],
  [/(^|_)sq_km(_|$)/, /square kilomet/i],
  [/(^|_)dbm(_|$)/, /dBm/],
  [/(^|_)grams?(_|$)/, /gram/i],
  [/(^|_)(percent|percentage)(_|$)/, /per ?cent|fraction|%/i],
  [/(^|_)(minor_units?|sub_units?)(_|$)/, /unit|penny|pence|cents\b/i],
]

/**
 * A property that is named after a unit says it in words, and one that lasts says in what it is counted.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  for (const { node, at } of nodesOf(document, 'schema')) {
    const name = at.at(-1)
    if (!isProperty(at) || typeof name !== 'string') continue
    const found = node && resolve(document, { node, at: [] })?.node
    const text = [node?.description, found?.description].filter(Boolean).join(' ')
    const numeric = [found?.type].flat().some((type) => type === 'number' || type === 'integer')
    const unit = units.find(([named]) => named.test(name))
    if (unit && !unit[1].test(text))
      yield { at, message: `\`${name}\` is named after a unit: name it in the description as well.` }
    else if (
      !unit &&
      numeric &&
      /(^|_)(duration|interval)(_|$)/.test(name) &&
      !/second|minute|hour|day/i.test(text)
    )
      yield { at, message: `\`${name}\` lasts: say in what it is counted.` }
  }
}

export default documentRule(check)
