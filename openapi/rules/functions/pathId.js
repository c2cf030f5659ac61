// @ts-check
/** @import { Document, Finding } from '../document/openapi.ts' */
import { idSchemaOf } from '../document/ids.js'
import { operationsOf, successSchemas } from '../document/operations.js'
import { resolve } from '../document/references.js'
import { documentRule } from '../document/rule.js'

/**
 * A path parameter that names a resource has the id schema of that resource, in every path that goes through it.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  const ids = resourceIds(document)
  for (const { path, webhook, parameters } of operationsOf(document)) {
    if (webhook) continue
    for (const { node, at } of parameters) {
      if (node.in !== 'path' || node.name === undefined) continue
      const resource = path.slice(0, path.indexOf(`{${node.name}}`) + `{${node.name}}`.length)
      const expected = ids.get(resource)
      const actual = idSchemaOf(document, node.schema)
      if (expected === undefined) {
        // Some resources have other ids, such as the word CHARGEPOINT. Those are to be shown.
        if (node.name.endsWith('_id') && actual === undefined && node.schema?.examples === undefined)
          yield {
            at: [...at, 'schema'],
            message: `\`${node.name}\` must refer to an id schema of schemas/common/ids.yaml, or show in \`examples\` what else it is.`,
          }
      } else if (actual !== expected)
        yield {
          at: [...at, 'schema'],
          message: `\`${node.name}\` must refer to ${expected}, the id that \`GET ${resource}\` answers, not to ${actual ?? 'a schema of its own'}.`,
        }
    }
  }
}

/**
 * The id schema of the resource behind each path that ends in a parameter.
 * @param {Document} document
 */
function resourceIds(document) {
  /** @type {Map<string, string>} */
  const ids = new Map()
  for (const place of operationsOf(document)) {
    if (place.webhook || place.method !== 'get' || !place.path.endsWith('}')) continue
    for (const schema of successSchemas(place)) {
      const id = resolve(document, schema)?.node.properties?.id
      const name = idSchemaOf(document, id)
      if (name !== undefined) ids.set(place.path, name)
    }
  }
  return ids
}

export default documentRule(check)
