// @ts-check
/** @import { Context } from '../document/rule.js' */
import path from 'node:path'
import { treeAround } from '../tree/around.js'

/**
 * The files around this one can be joined to one document. Where they cannot, no other rule speaks.
 * @param {unknown} root
 * @param {unknown} _options
 * @param {Context} context
 */
export default function joined(root, _options, context) {
  const tree = treeAround(root, context.document.source)
  if (tree === undefined) return []
  const { problems } = tree.bundle
  const here = problems.filter(({ file }) => file === tree.file)
  if (here.length > 0) return here.map(({ at, message }) => ({ path: at, message }))
  return problems.slice(0, 1).map(({ file, range, message }) => ({
    path: [],
    message: `Not checked, for ${path.relative(path.dirname(tree.file), file)}:${range.start.line + 1} says: ${message}`,
  }))
}
