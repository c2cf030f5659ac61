// @ts-check
/** @import { Document, Finding, Parameter } from '../document/openapi.ts' */
import { isSuccess, mediaOf, operationsOf } from '../document/operations.js'
import { resolve } from '../document/references.js'
import { documentRule } from '../document/rule.js'

/** @import { OperationPlace } from '../document/operations.js' */

const pagingNames = ['page', 'page_after', 'page_before', 'page_size']

/** @type {Record<string, string[]>} */
const schemes = {
  cursor: ['page_after', 'page_before', 'page_size'],
  timestamp: ['page_after', 'page_before', 'page_size'],
  page: ['page', 'page_size'],
}

/**
 * `x-pagination`, the paging parameters, the array and its `Link` header come together.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  for (const place of operationsOf(document)) {
    if (place.webhook) continue
    const { operation, at } = place
    const paging = operation['x-pagination']
    const query = new Map(
      place.parameters.flatMap(({ node }) => (node.in === 'query' && node.name ? [[node.name, node]] : [])),
    )
    const used = pagingNames.filter((name) => query.has(name))
    const linked = place.responses.some(
      ({ status, response }) => isSuccess(status) && response.node.headers?.Link,
    )
    if (paging === undefined) {
      if (linked || used.length > 0)
        yield {
          at,
          message: `Say how the collection is paged (\`x-pagination: cursor\`, \`timestamp\` or \`page\`), or remove ${linked ? 'the `Link` header' : used.join(', ')}.`,
        }
      continue
    }
    const names = Object.hasOwn(schemes, paging) ? schemes[paging] : undefined
    if (names === undefined) {
      yield {
        at: [...at, 'x-pagination'],
        message: `Write \`cursor\`, \`timestamp\` or \`page\`, not \`${paging}\`.`,
      }
      continue
    }
    if (names.join() !== used.join())
      yield {
        at,
        message: `\`x-pagination: ${paging}\` goes with the parameters ${names.join(', ')}; found ${used.join(', ') || 'none'}.`,
      }
    if (paging !== 'page')
      for (const name of ['page_after', 'page_before'])
        yield* cursor(document, place, paging, query.get(name), name)
    yield* collection(document, place, paging)
  }
}

/** @type {(document: Document, place: OperationPlace, paging: string, parameter: Parameter | undefined, name: string) => Generator<Finding>} */
function* cursor(document, { at }, paging, parameter, name) {
  if (parameter?.schema === undefined) return
  const timed = resolve(document, { node: parameter.schema, at })?.node.format === 'date-time'
  if (timed !== (paging === 'timestamp'))
    yield {
      at,
      message: `\`x-pagination: ${paging}\` goes with ${paging === 'timestamp' ? 'timestamps (`format: date-time`)' : 'ids'} in \`${name}\`.`,
    }
}

/** @type {(document: Document, place: OperationPlace, paging: string) => Generator<Finding>} */
function* collection(document, { at, responses, operation }, paging) {
  const ok = responses.find(({ status }) => status === '200')
  if (ok === undefined) return yield { at, message: `\`x-pagination: ${paging}\` needs a 200 response.` }
  const { response } = ok
  if (response.node.headers?.Link === undefined)
    yield {
      at: response.at,
      message: 'A paged collection links to its neighbouring pages: add the header `Link`.',
    }
  for (const { node, at: place } of mediaOf(response)) {
    const schema = node.schema && resolve(document, { node: node.schema, at: [...place, 'schema'] })
    const items = operation['x-page-items']
    const page = items === undefined ? schema?.node : schema?.node.properties?.[items]
    if (page?.type !== 'array')
      yield {
        at: [...place, 'schema'],
        message:
          'A paged collection answers a bare array: write `type: array` and `items`, or name the property that holds them in `x-page-items`.',
      }
  }
}

export default documentRule(check)
