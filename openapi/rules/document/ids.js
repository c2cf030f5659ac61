// @ts-check
/** @import { Document, Schema } from './openapi.ts' */
import { resolve, schemaName } from './references.js'

/** A ULID: Crockford's base 32, whose first character cannot exceed 7 in 128 bits. */
const ulid = '[0-7][0-9A-HJKMNP-TV-Z]{25}'

/** @type {(prefix: string) => string} */
export const idPattern = (prefix) => `^${prefix}${ulid}$`
export const anyIdPattern = idPattern('[a-z]{4}')

/** The prefix of the resource ids that a pattern takes; undefined for any other pattern. */
export function idPrefixOf(/** @type {string | undefined} */ pattern) {
  const prefix = /^\^([a-z]{4})/.exec(pattern ?? '')?.[1]
  return prefix !== undefined && pattern === idPattern(prefix) ? prefix : undefined
}

/** The prefix that a pattern demands, if it is the pattern of a resource id, however sloppily written. */
export const prefixOf = (/** @type {string | undefined} */ pattern) =>
  /^\^?\(?([a-z]{4})[[(\\]/.exec(pattern ?? '')?.[1]

/**
 * The prefixes that the document declares.
 * @param {Document} document
 */
export function knownPrefixes(document) {
  const schemas = Object.values(document.components?.schemas ?? {})
  return new Set(schemas.flatMap((schema) => prefixOf(schema?.pattern) ?? []))
}

/**
 * Name of the id schema that a schema refers to, directly, through `allOf`, or as one of several (`anyOf` an id or `me`).
 * @param {Document} document
 * @param {Schema | undefined} schema
 * @returns {string | undefined}
 */
export function idSchemaOf(document, schema) {
  if (schema === undefined) return undefined
  const name = schemaName(schema.$ref)
  const target = name === undefined ? schema : resolve(document, { node: schema, at: [] })?.node
  if (name !== undefined && prefixOf(target?.pattern) !== undefined) return name
  for (const part of [...(target?.allOf ?? []), ...(target?.anyOf ?? [])]) {
    const found = idSchemaOf(document, part)
    if (found !== undefined) return found
  }
  return undefined
}
