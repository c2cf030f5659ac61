// @ts-check
/** @import { Document, Media, Method, Operation, Parameter, Path, PathItem, Place, Response, Schema } from './openapi.ts' */
import { methods } from './nodes.js'
import { resolve } from './references.js'

/**
 * @typedef {object} OperationPlace
 * @property {Operation} operation
 * @property {Path} at
 * @property {Method} method
 * @property {string} path path template, or the name of a webhook
 * @property {boolean} webhook
 * @property {Place<Parameter>[]} parameters those of the path item included, references followed
 * @property {{ status: string, response: Place<Response>, at: Path }[]} responses references followed; `at` is in the operation
 */

/**
 * Every operation of the paths and the webhooks.
 * @param {Document} document
 * @returns {Generator<OperationPlace>}
 */
export function* operationsOf(document) {
  for (const section of /** @type {const} */ (['paths', 'webhooks']))
    for (const [path, item] of Object.entries(document[section] ?? {}))
      for (const method of methods) {
        const operation = item?.[method]
        if (operation === undefined || operation === null) continue
        const at = [section, path, method]
        yield {
          operation,
          at,
          method,
          path,
          webhook: section === 'webhooks',
          parameters: [
            ...parametersOf(document, item, [section, path]),
            ...parametersOf(document, operation, at),
          ],
          responses: responsesOf(document, operation, at),
        }
      }
}

/** @type {(document: Document, holder: PathItem | Operation, at: Path) => Place<Parameter>[]} */
const parametersOf = (document, holder, at) =>
  (holder.parameters ?? []).flatMap(
    (node, index) => resolve(document, { node, at: [...at, 'parameters', index] }) ?? [],
  )

/** @type {(document: Document, operation: Operation, at: Path) => OperationPlace['responses']} */
const responsesOf = (document, operation, at) =>
  Object.entries(operation.responses ?? {}).flatMap(([status, node]) => {
    const place = [...at, 'responses', status]
    const response = resolve(document, { node, at: place })
    return response ? [{ status, response, at: place }] : []
  })

export const isSuccess = (/** @type {string} */ status) => /^2(\d\d|XX)$/i.test(status)
export const isError = (/** @type {string} */ status) =>
  status === 'default' || /^[45](\d\d|XX)$/i.test(status)

/**
 * The schemas of the JSON bodies of the success responses.
 * @param {OperationPlace} place
 * @returns {Place<Schema>[]}
 */
export const successSchemas = ({ responses }) =>
  responses
    .filter(({ status }) => isSuccess(status))
    .flatMap(({ response }) => mediaOf(response))
    .flatMap(({ node, at }) => (node.schema ? [{ node: node.schema, at: [...at, 'schema'] }] : []))

/** @type {(holder: Place<{ content?: Record<string, Media> }>) => (Place<Media> & { type: string })[]} */
export const mediaOf = ({ node, at }) =>
  Object.entries(node.content ?? {}).map(([type, media]) => ({
    type,
    node: media ?? {},
    at: [...at, 'content', type],
  }))
