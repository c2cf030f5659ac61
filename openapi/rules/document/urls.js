// @ts-check
/** @import { Check } from './validator.js' */
/** @import { Document } from './openapi.ts' */
import { anyIdPattern } from './ids.js'
import { operationsOf } from './operations.js'
import { closedValidator } from './validator.js'

/** @typedef {{ path: string, pattern: RegExp, checks: Map<string, Check>, query: Set<string> | undefined }} Template */

/**
 * A function that says what is wrong with a URL of the API, or nothing.
 * @param {Document} document
 * @param {Set<string>} undescribed collections that the document does not describe, although the API has them
 */
export function urlChecker(document, undescribed) {
  const templates = templatesOf(document)
  /** @type {(text: string) => string | undefined} */
  return (text) => {
    const url = new URL(text)
    // Tokens are issued outside the versioned API, and a problem type is a name rather than an address.
    if (/^\/(o|v2\/problems)\//.test(url.pathname)) return undefined
    if (!/^\/v2(\/|$)/.test(url.pathname))
      return `${text} lacks the version: write https://api.ev.energy/v2${url.pathname}.`
    // The API writes some of its URLs with a slash at the end, and answers both.
    const path = url.pathname.slice('/v2'.length).replace(/\/$/, '') || '/'
    const matches = templates.filter(({ pattern }) => pattern.test(path))
    if (matches.length === 0) {
      if (undescribed.has(firstSegment(path))) return undefined
      // The API gives every resource a URL, also one that no operation retrieves.
      if (isMember(templates, path)) return undefined
      return `${text} leads to no path of this document: correct it.`
    }
    const faults = matches.map((template) => parameterFault(template, path, url))
    return faults.includes(undefined) ? undefined : faults[0]
  }
}

/** @type {(template: Template, path: string, url: URL) => string | undefined} */
function parameterFault({ path: template, pattern, checks, query }, path, url) {
  const values = pattern.exec(path)?.groups ?? {}
  for (const [name, value] of Object.entries(values)) {
    const text = decodeURIComponent(value)
    const check = checks.get(name)
    // Segments are text; a parameter that is a number has to be read as one before its schema can judge it.
    if (check && check(text).length > 0 && (text.trim() === '' || check(Number(text)).length > 0))
      return `\`${text}\` cannot be the ${name} of ${template}: correct ${url}.`
  }
  const unknown = [...url.searchParams.keys()].find((name) => query && !query.has(name))
  return unknown && `GET ${template} takes no query parameter \`${unknown}\`: correct ${url}.`
}

/** @type {(document: Document) => Template[]} */
function templatesOf(document) {
  const validator = closedValidator(document)
  /** @type {Map<string, Template>} */
  const templates = new Map()
  for (const { path, method, webhook, parameters } of operationsOf(document)) {
    if (webhook) continue
    const template = templates.get(path) ?? {
      path,
      pattern: patternOf(path),
      checks: new Map(),
      query: undefined,
    }
    templates.set(path, template)
    for (const { node } of parameters)
      if (node.in === 'path' && node.name && node.schema)
        template.checks.set(node.name, validator(node.schema))
    if (method === 'get')
      template.query = new Set(
        parameters.flatMap(({ node }) => (node.in === 'query' && node.name ? [node.name] : [])),
      )
  }
  return [...templates.values()]
}

/** @type {(path: string) => RegExp} */
const patternOf = (path) =>
  new RegExp(`^${path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, '(?<$1>[^/]+?)')}$`)

/** Whether a path is that of an id in a collection of the document. */
const isMember = (/** @type {Template[]} */ templates, /** @type {string} */ path) => {
  const [, collection = '', id = ''] = /^(.*)\/([^/]+)$/.exec(path) ?? []
  return anyId.test(id) && templates.some(({ pattern }) => pattern.test(collection))
}
const anyId = new RegExp(anyIdPattern)

const firstSegment = (/** @type {string} */ path) => /^\/([^/:]*)/.exec(path)?.[1] ?? ''
