// @ts-check
/** @import { Document, Finding } from '../document/openapi.ts' */
import { derivedFunctionName, functionName, isCollection, paginateName } from '../document/functionName.js'
import { operationsOf } from '../document/operations.js'
import { documentRule } from '../document/rule.js'

/**
 * Every operation gives a name to a function of the client: method and path say it, or `x-function` where they cannot.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  /** @type {Map<string, string>} */
  const taken = new Map()
  for (const place of operationsOf(document)) {
    const { operation, at, method, path, webhook } = place
    if (webhook) continue
    const given = operation['x-function']
    const derived = derivedFunctionName(document, place)
    if (given === undefined) {
      if (method === 'post' && !isCollection(document, path))
        yield {
          at,
          message:
            'This path is no collection, so that a POST creates no member of it: say what it does in `x-function`, as in `reconnectEvse`.',
        }
    } else {
      const fault = faultOf(given, derived, operation.summary)
      if (fault) yield { at: [...at, 'x-function'], message: fault }
    }
    const name = functionName(document, place)
    for (const one of operation['x-pagination'] === undefined ? [name] : [name, paginateName(name)]) {
      const other = taken.get(one)
      if (other !== undefined)
        yield {
          at,
          message: `\`${one}\` is the function of ${other} too: name one of them in \`x-function\`.`,
        }
      taken.set(one, `\`${method.toUpperCase()} ${path}\``)
    }
  }
}

/** @type {(given: string, derived: string, summary: string | undefined) => string | undefined} */
function faultOf(given, derived, summary = '') {
  if (!/^[a-z]+([A-Z][a-z\d]*)+$/.test(given))
    return `Write a verb and what it is done to, in camel case such as \`startEvseOnboarding\`, not \`${given}\`.`
  if (given === derived) return 'Method and path give this name already: remove `x-function`.'
  const verb = summary.split(' ')[0]?.toLowerCase().replace('retrieve', 'get')
  if (verb && !given.startsWith(verb))
    return `The summary begins with another verb: write \`${verb}…\`, not \`${given}\`, or correct the summary.`
  return undefined
}

export default documentRule(check)
