// @ts-check
/** @import { Document, Finding } from '../document/openapi.ts' */
import { operationsOf } from '../document/operations.js'
import { documentRule } from '../document/rule.js'

/**
 * An operationId is its method and path (`get-evses-evse_id`), so that either can be found from the other.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  for (const { operation, at, method, path, webhook } of operationsOf(document)) {
    const words = (path === '/' ? 'root' : path).split(/[/:.]/).filter(Boolean).join('-').replace(/[{}]/g, '')
    const expected = `${webhook ? 'webhook' : method}-${words}`
    if (operation.operationId !== expected)
      yield {
        at: [...at, ...(operation.operationId === undefined ? [] : ['operationId'])],
        message: `Write \`operationId: ${expected}\`, not \`${operation.operationId}\`.`,
      }
  }
}

export default documentRule(check)
