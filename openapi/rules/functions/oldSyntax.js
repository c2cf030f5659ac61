// @ts-check
/** @import { Finding, Path } from '../document/openapi.ts' */
import { describeFile } from '../document/files.js'
import { isObject, nodesIn } from '../document/nodes.js'

/** @import { Kind } from '../document/nodes.js' */

/**
 * Reports what OpenAPI 3.0 wrote differently, in a whole document or in one file of the source tree: tools that
 * follow 3.1 ignore it without a word.
 * @param {unknown} root
 * @param {unknown} _options
 * @param {{ document: { source: string | null } }} context
 */
export default function oldSyntax(root, _options, context) {
  return fragments(root, context.document.source ?? '').flatMap(({ node, kind, at }) =>
    (nodesIn(node, kind).get('schema') ?? []).flatMap((schema) =>
      [...findings(schema.node, [...at, ...schema.at])].map(({ at, message }) => ({ path: at, message })),
    ),
  )
}

/** @type {(root: unknown, source: string) => { node: unknown, kind: Kind, at: Path }[]} */
function fragments(root, source) {
  if (isObject(root) && 'openapi' in root) return [{ node: root, kind: 'document', at: [] }]
  const file = describeFile(source)
  if (file === undefined) return []
  if (!file.map) return [{ node: root, kind: file.kind, at: [] }]
  return Object.entries(isObject(root) ? root : {}).map(([key, node]) => ({
    node,
    kind: file.kind,
    at: [key],
  }))
}

/** @type {(schema: object, at: Path) => Generator<Finding>} */
function* findings(schema, at) {
  if ('nullable' in schema)
    yield {
      at: [...at, 'nullable'],
      message: "OpenAPI 3.1 has no `nullable`: write `type: [ string, 'null' ]`.",
    }
  if ('example' in schema)
    yield { at: [...at, 'example'], message: 'A schema has `examples`, a list: write `examples: [ … ]`.' }
  for (const bound of /** @type {const} */ (['exclusiveMinimum', 'exclusiveMaximum']))
    if (bound in schema && typeof Reflect.get(schema, bound) === 'boolean')
      yield {
        at: [...at, bound],
        message: `\`${bound}\` is the bound itself: write a number in place of minimum or maximum.`,
      }
}
