// @ts-check
/** @import { Document, Finding } from './openapi.ts' */

/**
 * Makes a Spectral function of a check that looks at the whole bundle at once. Most conventions relate places that
 * are far apart (an `expand` value and a schema, an example and a path), which a JSONPath cannot select.
 *
 * The checks take the structure of the document for granted; `oas3-schema` says where it is wrong. A check that stumbles
 * over that reports so, lest one misplaced key ends the whole run.
 * @param {(document: Document) => Iterable<Finding>} check
 */
export const documentRule = (check) => (/** @type {unknown} */ document) => {
  try {
    return [...check(/** @type {Document} */ (document))].map(({ at, message }) => ({ path: at, message }))
  } catch (error) {
    return [
      {
        path: [],
        message: `Not checked, for the structure of the document is wrong (${error}): correct that first.`,
      },
    ]
  }
}
