// @ts-check
/** @import { Document, Place, Schema } from './openapi.ts' */
import { resolve } from './references.js'

/**
 * The expandable properties that can be reached through plain objects and arrays, but not through another expandable,
 * by dotted name (`default_location.tariff`) or the name that `as` gives.
 * @param {Document} document
 * @param {Place<Schema>} schema
 * @param {string} [prefix]
 * @param {Set<Schema>} [within] schemas on the way here: a plain object may contain its own kind
 * @returns {Generator<{ name: string, resource: string }>}
 */
export function* expandablesOf(document, schema, prefix = '', within = new Set()) {
  const target = resolve(document, schema)
  if (target === undefined || within.has(target.node)) return
  const { node, at } = target
  const path = new Set(within).add(node)
  for (const part of [node.items, ...(node.allOf ?? []), ...(node.oneOf ?? []), ...(node.anyOf ?? [])])
    if (part) yield* expandablesOf(document, { node: part, at }, prefix, path)
  for (const [key, property] of Object.entries(node.properties ?? {})) {
    const name = `${prefix}${key}`
    const expandable = property?.['x-expandable']
    if (expandable?.resource !== undefined)
      yield { name: expandable.as ?? name, resource: expandable.resource }
    else if (property) yield* expandablesOf(document, { node: property, at }, `${name}.`, path)
  }
}

/** Whether a dotted name leads from expandable to expandable. */
export const canExpand = (
  /** @type {Document} */ document,
  /** @type {Place<Schema>} */ schema,
  /** @type {string} */ value,
) => stepsOf(document, schema, value).includes(value)

/**
 * The expandables that a dotted name goes through, itself included if it leads to one:
 * `evse.model` goes through `evse`.
 * @param {Document} document
 * @param {Place<Schema>} schema
 * @param {string} value
 * @returns {string[]}
 */
export function stepsOf(document, schema, value) {
  for (const { name, resource } of expandablesOf(document, schema)) {
    if (value === name) return [name]
    if (!value.startsWith(`${name}.`)) continue
    const next = { node: { $ref: `#/components/schemas/${resource}` }, at: [] }
    return [name, ...stepsOf(document, next, value.slice(name.length + 1)).map((step) => `${name}.${step}`)]
  }
  return []
}
