// @ts-check
/** @import { Document, Finding, Schema } from '../document/openapi.ts' */
import { canExpand, expandablesOf, stepsOf } from '../document/expandables.js'
import { operationsOf, successSchemas } from '../document/operations.js'
import { resolve } from '../document/references.js'
import { documentRule } from '../document/rule.js'

/**
 * The `expand` values of an operation are what its response can expand.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  for (const place of operationsOf(document)) {
    if (place.webhook) continue
    const schemas = successSchemas(place)
    const first = new Set(
      schemas.flatMap((schema) => [...expandablesOf(document, schema)].map(({ name }) => name)),
    )
    const parameter = place.parameters.find(({ node }) => node.in === 'query' && node.name === 'expand')
    if (parameter === undefined) {
      if (first.size > 0)
        yield {
          at: place.at,
          message: `The response can expand ${[...first].join(', ')}: add an \`expand\` parameter from parameters/expand.yaml.`,
        }
      continue
    }
    const values = valuesOf(document, parameter.node.schema)
    if (values === undefined) {
      yield {
        at: [...parameter.at, 'schema'],
        message: 'Declare `expand` as an array of strings with an `enum`.',
      }
      continue
    }
    const called = `${place.method.toUpperCase()} ${place.path}`
    for (const value of values) {
      if (!schemas.some((schema) => canExpand(document, schema, value)))
        yield {
          at: [...parameter.at, 'schema'],
          message: `\`${value}\` leads to no \`x-expandable\` property of what ${called} answers: remove it, or mark the property.`,
        }
      else {
        const missing = schemas
          .flatMap((schema) => stepsOf(document, schema, value))
          .filter((step) => !values.includes(step))
        if (missing.length > 0)
          yield {
            at: [...parameter.at, 'schema'],
            message: `\`${value}\` implies \`${missing[0]}\`: list that too.`,
          }
      }
    }
    for (const name of first)
      if (!values.includes(name))
        yield {
          at: [...parameter.at, 'schema'],
          message: `${called} answers the expandable \`${name}\`: list it in the \`expand\` enum.`,
        }
  }
}

/** @type {(document: Document, schema: Schema | undefined) => string[] | undefined} */
function valuesOf(document, schema) {
  const array = schema && resolve(document, { node: schema, at: [] })?.node
  const items =
    array?.type === 'array' && array.items && resolve(document, { node: array.items, at: [] })?.node
  return items && Array.isArray(items.enum) ? items.enum.map(String) : undefined
}

export default documentRule(check)
