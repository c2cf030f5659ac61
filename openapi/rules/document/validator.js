// @ts-check
/** @import { ErrorObject } from 'ajv' */
/** @import { Document, Schema } from './openapi.ts' */
import { Ajv2020 } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import { shapes } from './nodes.js'
import { at } from './references.js'

/** The formats that `closedValidator` checks; `decimal` is a number written as text. */
export const formats = new Set([
  'date',
  'date-time',
  'time',
  'duration',
  'uri',
  'uri-reference',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uuid',
  'regex',
  'byte',
  'int32',
  'int64',
  'float',
  'double',
  'decimal',
])

/** @typedef {(value: unknown) => ErrorObject[]} Check errors of a value, none if it is valid */

const { one = {}, map = {}, list = {} } = shapes.schema
const parts = new Set(['allOf', 'then', 'else', 'not', 'if', 'dependentSchemas'])
const branches = new Set(['oneOf', 'anyOf'])

/**
 * Validates against the schemas of a document, closed: a property that no schema mentions is an error unless
 * `additionalProperties` or `unevaluatedProperties` says otherwise. JSON Schema lets such properties pass, and with
 * them every misspelt name in an example.
 * @param {Document} document
 */
export function closedValidator(document) {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, coerceTypes: false })
  ajvFormats.default(ajv)
  ajv.addFormat('decimal', /^-?\d+(\.\d+)?$/)
  const added = new Set()

  /** Registers what a reference names, as a whole or as a part of another schema, and answers its new name. */
  const named = (/** @type {string} */ reference, /** @type {boolean} */ part) => {
    const id = `spec:///${part ? 'part' : 'whole'}/${encodeURIComponent(reference)}`
    if (!added.has(id)) {
      added.add(id)
      ajv.addSchema(close(at(document, reference)?.node ?? false, part), id)
    }
    return id
  }

  /**
   * @param {unknown} schema
   * @param {boolean} part whether the object is also described by the schema around this one, which then closes it
   * @returns {boolean | Record<string, unknown>}
   */
  const close = (schema, part) => {
    if (typeof schema !== 'object' || schema === null) return schema !== false
    const own = 'properties' in schema || 'allOf' in schema
    /** @type {Record<string, unknown>} */
    const closed = {}
    for (const [key, value] of Object.entries(schema)) {
      const inner = parts.has(key) || (branches.has(key) && (part || own))
      if (key === '$ref') closed[key] = named(value, part || own)
      else if (Object.hasOwn(one, key)) closed[key] = typeof value === 'boolean' ? value : close(value, inner)
      else if (Object.hasOwn(map, key))
        closed[key] = Object.fromEntries(
          Object.entries(value).map(([name, item]) => [name, close(item, inner)]),
        )
      else if (Object.hasOwn(list, key))
        closed[key] = value.map((/** @type {unknown} */ item) => close(item, inner))
      else closed[key] = value
    }
    if (!part && own && !('additionalProperties' in schema) && !('unevaluatedProperties' in schema))
      closed.unevaluatedProperties = false
    return closed
  }

  /** @type {Map<unknown, Check>} */
  const checks = new Map()
  /** @type {(schema: Schema) => Check} */
  return (schema) => {
    // Many examples share the reference to one schema: those are compiled once.
    const key = typeof schema.$ref === 'string' && Object.keys(schema).length === 1 ? schema.$ref : schema
    let check = checks.get(key)
    if (check === undefined) {
      const validate = ajv.compile(close(schema, false))
      check = (value) => (validate(value) ? [] : (validate.errors ?? []))
      checks.set(key, check)
    }
    return check
  }
}

/**
 * The errors that help most, in words: the deepest ones, since those about `oneOf` and the other branches around
 * them only follow from them.
 * @param {ErrorObject[]} errors
 */
export function explain(errors) {
  const depth = (/** @type {ErrorObject} */ error) => error.instancePath.split('/').length
  const deepest = Math.max(...errors.map(depth))
  const worst = errors.filter(
    (error) => depth(error) === deepest && error.keyword !== 'oneOf' && error.keyword !== 'anyOf',
  )
  const texts = (worst.length > 0 ? worst : errors).map(
    ({ instancePath, keyword, message, params }) =>
      `${instancePath || 'the value'} ${
        keyword === 'unevaluatedProperties' || keyword === 'additionalProperties'
          ? `has the property \`${params.unevaluatedProperty ?? params.additionalProperty}\`, which its schema does not`
          : keyword === 'enum'
            ? `must be one of ${params.allowedValues.slice(0, 8).map(String).join(', ')}`
            : message
      }`,
  )
  return {
    text: [...new Set(texts)].slice(0, 3).join('; '),
    path: (worst[0] ?? errors[0])?.instancePath ?? '',
  }
}
