// @ts-check
/** @import { Finding, Path } from '../document/openapi.ts' */

/** A reference to another host: a network request in the making, and a text that changes without us. */
const remote = /^[a-z][a-z0-9+.-]*:|^\/\//i

/**
 * References stay in the bundle, or in the source tree.
 * @param {unknown} root
 */
export default function localReference(root) {
  return [...findings(root, [])].map(({ at, message }) => ({ path: at, message }))
}

/** @type {(node: unknown, at: Path) => Generator<Finding>} */
function* findings(node, at) {
  if (typeof node !== 'object' || node === null) return
  const { $ref } = /** @type {{ $ref?: unknown }} */ (node)
  if (typeof $ref === 'string' && remote.test($ref))
    yield {
      at: [...at, '$ref'],
      message: `Nothing outside this repository may be referred to: describe ${$ref} in a file here.`,
    }
  for (const [key, child] of Object.entries(node)) yield* findings(child, [...at, key])
}
