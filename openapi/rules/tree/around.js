// @ts-check
/** @import { Path } from '../document/openapi.ts' */
/** @import { Bundle } from './bundle.js' */
/** @import { Source } from './sources.js' */
import { statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { isObject } from '../document/nodes.js'
import { bundle } from './bundle.js'
import { originIn } from './origin.js'
import { readSource, top } from './sources.js'

/** @typedef {{ file: string, bundle: Bundle }} Tree a file that is linted, and the tree around it */

/** Folders between a file of a tree and its root: `schemas/evses/` and a few more. */
const farthest = 5

/** @type {WeakMap<object, Tree | undefined>} */
const trees = new WeakMap()
/** @type {Map<string, { stamp: string, source: Source | undefined }>} */
const saved = new Map()

/**
 * The source tree that a file belongs to, joined with what the file holds in the editor; nothing for any other document.
 * Every rule of a run asks this of one and the same content.
 * @param {unknown} root what the file holds
 * @param {string | null} source its name
 * @returns {Tree | undefined}
 */
export function treeAround(root, source) {
  if (!isObject(root) || source === null) return undefined
  if (!trees.has(root)) trees.set(root, findTree(root, source))
  return trees.get(root)
}

/** @type {(value: Record<string, unknown>, source: string) => Tree | undefined} */
function findTree(value, source) {
  const file = source.startsWith('file:') ? fileURLToPath(source) : path.resolve(source)
  /** @type {Source} */
  const draft = { file, value, faults: [], rangeOf: () => top }
  const read = (/** @type {string} */ name) => (name === file ? draft : readSaved(name))
  let folder = path.dirname(file)
  for (let level = 0; level < farthest; level++, folder = path.dirname(folder)) {
    const root = path.join(folder, 'openapi.yaml')
    if (isRoot(read(root))) return { file, bundle: bundle(root, read) }
  }
  return undefined
}

/** Reads a file again only after it was saved: a tree has hundreds, and an editor asks with every key. */
/** @type {(file: string) => Source | undefined} */
function readSaved(file) {
  const stat = statSync(file, { throwIfNoEntry: false })
  const stamp = stat ? `${stat.mtimeMs} ${stat.size} ${stat.ino}` : ''
  const known = saved.get(file)
  if (known?.stamp === stamp) return known.source
  const source = stat && readSource(file)
  saved.set(file, { stamp, source })
  return source
}

/** Whether a file is the root of a tree rather than a document in one piece. */
function isRoot(/** @type {Source | undefined} */ source) {
  const { openapi, paths } = source?.value ?? {}
  return (
    typeof openapi === 'string' &&
    isObject(paths) &&
    Object.values(paths).some(
      (item) => isObject(item) && typeof item.$ref === 'string' && !item.$ref.startsWith('#'),
    )
  )
}

/**
 * The findings that are in the file, at their places in it.
 * @param {Tree} tree
 * @param {{ path: Path, message: string }[]} findings
 */
export const findingsIn = ({ file, bundle }, findings) =>
  findings.flatMap((finding) => {
    const origin = originIn(bundle, finding.path)
    return origin?.source.file === file ? [{ ...finding, path: origin.at }] : []
  })
