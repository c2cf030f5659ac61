// @ts-check
/** @import { Document, Finding } from '../document/openapi.ts' */
import { anyIdPattern, idPattern, prefixOf } from '../document/ids.js'
import { nodesOf } from '../document/nodes.js'
import { documentRule } from '../document/rule.js'

/**
 * Patterns are anchored; those of ids follow the ULID alphabet, and each prefix has a single schema.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  /** @type {Map<string, string>} */
  const owners = new Map()
  for (const { node, at } of nodesOf(document, 'schema')) {
    const { pattern } = node
    if (typeof pattern !== 'string' || pattern === anyIdPattern) continue
    const place = [...at, 'pattern']
    const prefix = prefixOf(pattern)
    if (prefix === undefined) {
      if (!/^\^.*\$$/s.test(pattern))
        yield {
          at: place,
          message: `Pattern \`${pattern}\` matches anywhere in the text: start it with ^ and end it with $.`,
        }
      continue
    }
    if (pattern !== idPattern(prefix))
      yield {
        at: place,
        message: `Write the pattern of \`${prefix}\` ids as ${idPattern(prefix)} (prefix and ULID).`,
      }
    const owner = owners.get(prefix)
    if (owner !== undefined)
      yield {
        at: place,
        message: `Prefix \`${prefix}\` already belongs to ${owner}: refer to that schema instead.`,
      }
    else if (at.length !== 3 || at[0] !== 'components')
      yield {
        at: place,
        message: `Refer to a schema of schemas/common/ids.yaml instead of repeating an id pattern.`,
      }
    else owners.set(prefix, `#/${at.join('/')}`)
  }
}

export default documentRule(check)
