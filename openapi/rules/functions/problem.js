// @ts-check
/** @import { Document, Finding, Media, Place, Schema } from '../document/openapi.ts' */
import { isObject } from '../document/nodes.js'
import { isError, mediaOf, operationsOf } from '../document/operations.js'
import { resolve, schemaName } from '../document/references.js'
import { documentRule } from '../document/rule.js'

const problemJson = 'application/problem+json'

/**
 * Errors are problem details (RFC 9457) of one schema, and their examples repeat the status they are sent with.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  for (const { responses, webhook } of operationsOf(document)) {
    if (webhook) continue
    for (const { status, response } of responses) {
      if (!isError(status)) continue
      const media = mediaOf(response)
      if (media.length !== 1 || media[0]?.type !== problemJson)
        yield { at: response.at, message: `An error has content of one type, \`${problemJson}\`.` }
      for (const body of media) {
        if (!isProblem(document, body.node.schema))
          yield {
            at: [...body.at, 'schema'],
            message: 'Refer to schemas/common/Problem.yaml, directly or as a part of `allOf`.',
          }
        yield* statuses(document, body, status)
      }
    }
  }
}

/** @type {(document: Document, schema: Schema | undefined) => boolean} */
function isProblem(document, schema) {
  if (schema === undefined) return false
  if (schemaName(schema.$ref) === 'Problem') return true
  const parts = resolve(document, { node: schema, at: [] })?.node.allOf ?? []
  return parts.some((part) => isProblem(document, part))
}

/** @type {(document: Document, media: Place<Media>, status: string) => Generator<Finding>} */
function* statuses(document, { node, at }, status) {
  for (const [name, example] of Object.entries(node.examples ?? {})) {
    const found = resolve(document, { node: example, at: [...at, 'examples', name] })
    if (!isObject(found?.node.value)) continue
    const actual = found.node.value.status
    const fits = status === 'default' ? Number(actual) >= 500 : String(actual) === status
    if (!fits)
      yield {
        at: [...found.at, 'value', ...('status' in found.node.value ? ['status'] : [])],
        message: `This example is sent with ${status === 'default' ? 'a 5xx status' : status}: write \`status: ${status === 'default' ? 500 : status}\`, not ${actual}.`,
      }
  }
}

export default documentRule(check)
