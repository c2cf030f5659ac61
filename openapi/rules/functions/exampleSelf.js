// @ts-check
/** @import { Document, Finding, Path } from '../document/openapi.ts' */
import { examplesOf } from '../document/examples.js'
import { documentRule } from '../document/rule.js'

/**
 * The `url` of a resource in an example leads to its `id`.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  for (const { value, at } of examplesOf(document)) yield* resourcesIn(value, at)
}

/** @type {(value: unknown, at: Path) => Generator<Finding>} */
function* resourcesIn(value, at) {
  if (typeof value !== 'object' || value === null) return
  const { id, url } = /** @type {{ id?: unknown, url?: unknown }} */ (value)
  if (typeof id === 'string' && typeof url === 'string' && !url.replace(/\/$/, '').endsWith(`/${id}`))
    yield { at: [...at, 'url'], message: `The id is \`${id}\`: let \`url\` end with it.` }
  for (const [key, child] of Object.entries(value)) yield* resourcesIn(child, [...at, key])
}

export default documentRule(check)
