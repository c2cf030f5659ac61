// @ts-check
/** @import { Document, Finding, Schema } from '../document/openapi.ts' */
import { isConditional, nodesOf } from '../document/nodes.js'
import { resolve } from '../document/references.js'
import { documentRule } from '../document/rule.js'

/**
 * Everything a caller meets is described: operations, parameters, headers, bodies, responses, schemas and properties.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  for (const kind of /** @type {const} */ (['operation', 'parameter', 'header', 'requestBody', 'response']))
    for (const { node, at } of nodesOf(document, kind))
      if (!isText(node.description))
        yield { at, message: `Describe this ${names[kind]}: add a \`description\`.` }
  for (const { node, at } of nodesOf(document, 'schema')) {
    if (isConditional(at)) continue
    const named = at.length === 3 && at[0] === 'components'
    if ((named || at.at(-2) === 'properties') && !isDescribed(document, node))
      yield {
        at,
        message: named
          ? 'Say what this is: add a `description`.'
          : `Describe \`${at.at(-1)}\`: units, when it is null, who sets it.`,
      }
  }
}

const names = {
  operation: 'operation',
  parameter: 'parameter',
  header: 'header',
  requestBody: 'request body',
  response: 'response',
}

/** @type {(document: Document, schema: Schema | undefined) => boolean} */
function isDescribed(document, schema) {
  if (isText(schema?.description)) return true
  const node = schema && resolve(document, { node: schema, at: [] })?.node
  return isText(node?.description) || (node?.allOf ?? []).some((part) => isDescribed(document, part))
}

const isText = (/** @type {unknown} */ text) => typeof text === 'string' && text.trim() !== ''

export default documentRule(check)
