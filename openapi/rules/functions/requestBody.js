// @ts-check
/** @import { Document, Finding, Place, RequestBody, Schema } from '../document/openapi.ts' */
import { childrenOf } from '../document/nodes.js'
import { mediaOf, operationsOf } from '../document/operations.js'
import { resolve } from '../document/references.js'
import { documentRule } from '../document/rule.js'

const bodiless = new Set(['get', 'head', 'delete'])

/**
 * Request bodies say whether they are required, and hold nothing that only the API can set.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  for (const { operation, at, method, webhook } of operationsOf(document)) {
    if (operation.requestBody === undefined) {
      if (method === 'patch' || method === 'put')
        yield { at, message: `A ${method.toUpperCase()} changes something: describe its \`requestBody\`.` }
      continue
    }
    const place = [...at, 'requestBody']
    if (bodiless.has(method))
      yield { at: place, message: `A ${method.toUpperCase()} has no body: remove \`requestBody\`.` }
    const body = resolve(
      document,
      /** @type {Place<RequestBody>} */ ({ node: operation.requestBody, at: place }),
    )
    if (body === undefined) continue
    if (typeof body.node.required !== 'boolean')
      yield { at: body.at, message: 'Say whether the body is required: add `required: true` (or `false`).' }
    // The body of a webhook is written by the API and holds what a GET answers, read-only properties included.
    if (webhook) continue
    for (const media of mediaOf(body))
      if (media.node.schema)
        yield* readOnly(document, { node: media.node.schema, at: [...media.at, 'schema'] }, new Set())
  }
}

/** @type {(document: Document, schema: Place<Schema>, seen: Set<Schema>) => Generator<Finding>} */
function* readOnly(document, schema, seen) {
  if (schema.node?.readOnly === true) {
    const name = String(schema.at.at(-1))
    yield {
      at: schema.at,
      message: `\`${name}\` is read-only, so no caller can send it: leave it out of the write schema.`,
    }
    return
  }
  const target = resolve(document, schema)
  if (target === undefined || seen.has(target.node)) return
  seen.add(target.node)
  if (target.node !== schema.node && target.node.readOnly === true)
    return yield* readOnly(document, target, seen)
  for (const { child, key } of childrenOf(
    /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (target.node)),
    'schema',
  ))
    yield* readOnly(document, { node: /** @type {Schema} */ (child), at: [...target.at, ...key] }, seen)
}

export default documentRule(check)
