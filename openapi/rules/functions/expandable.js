// @ts-check
/** @import { Document, Finding, Schema } from '../document/openapi.ts' */
import { nodesOf } from '../document/nodes.js'
import { resolve, schemaName } from '../document/references.js'
import { documentRule } from '../document/rule.js'

/**
 * An expandable property is a URL (or null) or the resource behind it, or arrays of these, and names that resource.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  for (const { node, at } of nodesOf(document, 'schema')) {
    const branches = [...(node.oneOf ?? []), ...(node.anyOf ?? [])]
    const isUrl = branches.some(
      (branch) => isUrlSchema(branch) || (branch.items && isUrlSchema(branch.items)),
    )
    const resources = branches.flatMap((branch) => resourceOf(document, branch) ?? [])
    const expandable = node['x-expandable']
    if (expandable === undefined) {
      if (isUrl && resources.length > 0)
        yield {
          at,
          message: `A URL or ${resources[0]}: add \`x-expandable: { resource: ${resources[0]} }\`.`,
        }
      continue
    }
    const isNull = branches.some(({ type }) => type === 'null')
    if (!(isUrl || isNull) || resources.length !== 1)
      yield {
        at,
        message:
          'Write an expandable as `oneOf` a URL (`type: string`, `format: uri`) and one reference to the resource, or as `anyOf` arrays of each.',
      }
    else if (expandable.resource !== resources[0])
      yield {
        at: [...at, 'x-expandable'],
        message: `\`oneOf\` refers to ${resources[0]}: write \`x-expandable: { resource: ${resources[0]} }\`.`,
      }
  }
}

/** @type {(document: Document, branch: Schema) => string | undefined} */
function resourceOf(document, branch) {
  const reference = branch.$ref ? branch : branch.items
  const target = reference?.$ref && resolve(document, { node: reference, at: [] })?.node
  // An id beside a URL is two ways to name a thing, not the thing.
  return target && target.type !== 'string' ? schemaName(reference?.$ref) : undefined
}

/** @type {(schema: Schema) => boolean} */
const isUrlSchema = ({ type, format }) => format === 'uri' && [type].flat().includes('string')

export default documentRule(check)
