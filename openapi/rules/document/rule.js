// @ts-check
/** @import { Document, Finding } from './openapi.ts' */
import { findingsIn, treeAround } from '../tree/around.js'

/** @typedef {{ document: { source: string | null } }} Context what Spectral says of the document */

/**
 * Makes a Spectral function of a check that looks at the whole document at once. Most conventions relate places that
 * are far apart (an `expand` value and a schema, an example and a path), which a JSONPath cannot select. In a file of a
 * source tree it is the document which that tree describes, and the findings are those in the file.
 * @template {object} [Options=object]
 * @param {(document: Document, options: Options) => Iterable<Finding>} check
 */
export const documentRule =
  (check) =>
  (/** @type {unknown} */ root, /** @type {Options | null} */ options, /** @type {Context} */ context) => {
    const given = options ?? /** @type {Options} */ ({})
    const tree = treeAround(root, context.document.source)
    if (tree === undefined) return run(check, /** @type {Document} */ (root), given)
    // `joined` says what is wrong with a tree that cannot be joined; the rest would follow from it.
    if (tree.bundle.problems.length > 0) return []
    return findingsIn(tree, run(check, tree.bundle.document, given))
  }

/**
 * The checks take the structure of the document for granted; `oas3-schema` says where it is wrong. A check that stumbles
 * over that reports so, lest one misplaced key ends the whole run.
 * @template Options
 * @param {(document: Document, options: Options) => Iterable<Finding>} check
 * @param {Document} document
 * @param {Options} options
 */
function run(check, document, options) {
  try {
    return [...check(document, options)].map(({ at, message }) => ({ path: at, message }))
  } catch (error) {
    return [
      {
        path: [],
        message: `Not checked, for the structure of the document is wrong (${error}): correct that first.`,
      },
    ]
  }
}
