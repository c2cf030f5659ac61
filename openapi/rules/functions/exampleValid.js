// @ts-check
/** @import { Document, Finding } from '../document/openapi.ts' */
import { examplesOf } from '../document/examples.js'
import { documentRule } from '../document/rule.js'
import { closedValidator, explain } from '../document/validator.js'

/**
 * Examples and defaults fit their schemas, closed and with formats.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  const validator = closedValidator(document)
  for (const { value, at, schema } of examplesOf(document)) {
    if (schema === undefined) continue
    let errors
    try {
      errors = validator(schema)(value)
    } catch (error) {
      yield {
        at,
        message: `The schema of this example cannot be used: ${error instanceof Error ? error.message : error}`,
      }
      continue
    }
    if (errors.length === 0) continue
    const { text, path } = explain(errors)
    yield { at: [...at, ...path.split('/').slice(1)], message: `Example does not fit its schema: ${text}.` }
  }
}

export default documentRule(check)
