// @ts-check
/** @import { Document, Example, Header, Media, Path, Place, Schema } from './openapi.ts' */
import { nodesOf } from './nodes.js'
import { resolve } from './references.js'

/**
 * Every example with the schema it illustrates: those of media types, parameters, headers and schemas.
 * @param {Document} document
 * @returns {Generator<{ value: unknown, at: Path, schema: Schema | undefined }>}
 */
export function* examplesOf(document) {
  for (const kind of /** @type {const} */ (['media', 'parameter', 'header']))
    for (const { node, at } of nodesOf(document, kind)) yield* examplesFor(document, node, at)
  for (const { node, at } of nodesOf(document, 'schema')) {
    for (const [index, value] of (Array.isArray(node.examples) ? node.examples : []).entries())
      yield { value, at: [...at, 'examples', index], schema: node }
    if (node.default !== undefined) yield { value: node.default, at: [...at, 'default'], schema: node }
  }
}

/** @type {(document: Document, holder: Media | Header, at: Path) => Generator<{ value: unknown, at: Path, schema: Schema | undefined }>} */
function* examplesFor(document, holder, at) {
  const { schema } = holder
  if (holder.example !== undefined) yield { value: holder.example, at: [...at, 'example'], schema }
  for (const [name, node] of Object.entries(holder.examples ?? {})) {
    const example = resolve(document, /** @type {Place<Example>} */ ({ node, at: [...at, 'examples', name] }))
    if (example?.node.value !== undefined)
      yield { value: example.node.value, at: [...example.at, 'value'], schema }
  }
}

/**
 * Every text in a value.
 * @param {unknown} value
 * @param {Path} at
 * @returns {Generator<{ text: string, at: Path }>}
 */
export function* textsIn(value, at) {
  if (typeof value === 'string') yield { text: value, at }
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* textsIn(item, [...at, index])
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...at, key])
}
