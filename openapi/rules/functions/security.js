// @ts-check
/** @import { Document, Finding } from '../document/openapi.ts' */
import { operationsOf } from '../document/operations.js'
import { documentRule } from '../document/rule.js'

/**
 * Each operation says itself who may call it, with schemes and scopes that exist in every flow. An empty list of
 * scopes is a statement too: any token will do.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  const schemes = document.components?.securitySchemes ?? {}
  for (const { operation, at, webhook } of operationsOf(document)) {
    const { security } = operation
    const place = [...at, 'security']
    if (!Array.isArray(security)) {
      yield {
        at,
        message: webhook
          ? 'Add `security: []`: the receiver checks a signature, not a token.'
          : 'Say who may call this: add `security` with scopes, or `security: []` for everyone.',
      }
      continue
    }
    if (webhook && security.length > 0)
      yield {
        at: place,
        message: 'Write `security: []`: the receiver of a webhook checks a signature, not a token.',
      }
    for (const [index, requirement] of security.entries())
      for (const [name, scopes] of Object.entries(requirement)) {
        const scheme = schemes[name]
        if (scheme === undefined) {
          yield {
            at: [...place, index, name],
            message: `There is no security scheme \`${name}\`: write one of ${Object.keys(schemes).join(', ')}.`,
          }
          continue
        }
        for (const scope of scopes)
          for (const [flow, { scopes: declared }] of Object.entries(scheme.flows ?? {}))
            if (declared?.[scope] === undefined)
              yield {
                at: [...place, index, name],
                message: `Scope \`${scope}\` is not declared in the flow ${flow}: correct it, or add it to security.yaml.`,
              }
      }
  }
}

export default documentRule(check)
