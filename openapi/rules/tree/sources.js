// @ts-check
/** @import { Document as YamlDocument } from 'yaml' */
/** @import { Path } from '../document/openapi.ts' */
import { readFileSync } from 'node:fs'
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml'
import { isObject } from '../document/nodes.js'

/** @typedef {{ line: number, character: number }} Position counted from zero */
/** @typedef {{ start: Position, end: Position }} Range */
/** @typedef {{ message: string, range: Range }} Fault */
/**
 * @typedef {object} Source
 * @property {string} file
 * @property {Record<string, unknown> | undefined} value what the file holds; nothing where it cannot be used
 * @property {Fault[]} faults why it cannot be used
 * @property {(at: Path) => Range} rangeOf where the file writes what is at a path: the key of a pair, or the item
 */

/** A file of the tree is a page or two; what is longer was put there by mistake. */
const longest = 4 << 20

const start = { line: 0, character: 0 }
/** @type {Range} */
export const top = { start, end: start }

/**
 * What a file of the source tree holds.
 * @param {string} file
 * @param {string} [draft] its text in an editor, which is not saved yet
 * @returns {Source | undefined} nothing where there is no such file
 */
export function readSource(file, draft) {
  /** @type {Source['rangeOf']} */
  const nowhere = () => top
  /** @type {(message: string) => Source} */
  const unusable = (message) => ({
    file,
    value: undefined,
    faults: [{ message, range: top }],
    rangeOf: nowhere,
  })
  const bytes = draft === undefined ? read(file) : Buffer.from(draft)
  if (bytes instanceof Error) return unusable(`The file cannot be read: ${bytes.message}.`)
  if (bytes === undefined) return undefined
  if (bytes.length > longest) return unusable(`The file is longer than ${longest >> 20} MiB: split it.`)
  const text = decode(bytes)
  if (text === undefined) return unusable('This is no text in UTF-8: write YAML.')

  const lines = new LineCounter()
  const document = parseYaml(text, lines)
  if (document instanceof Error) return unusable(`This YAML cannot be read (${document.message}).`)
  const positionOf = (/** @type {number} */ offset) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line - 1, 0), character: Math.max(col - 1, 0) }
  }
  /** @type {(offsets: readonly number[] | null | undefined) => Range} */
  const range = (offsets) =>
    offsets ? { start: positionOf(offsets[0] ?? 0), end: positionOf(offsets[1] ?? 0) } : top
  /** @type {Source['rangeOf']} */
  const rangeOf = (at) => range(nodeAt(document, at)?.range)

  const faults = document.errors.map(({ message, pos }) => ({
    message: `This is no YAML: ${message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}.`,
    range: range(pos),
  }))
  if (faults.length > 0) return { file, value: undefined, faults, rangeOf }
  try {
    const value = document.toJS()
    if (isObject(value)) return { file, value, faults, rangeOf }
    const what =
      value === null
        ? 'nothing'
        : Array.isArray(value)
          ? 'a list'
          : `only the value \`${String(value).slice(0, 40)}\``
    const message = `The file holds ${what}: write keys and values, or delete it.`
    return { file, value: undefined, faults: [{ message, range: top }], rangeOf }
  } catch (error) {
    return unusable(`This YAML cannot be read (${/** @type {Error} */ (error).message}).`)
  }
}

/** @returns {Buffer | Error | undefined} */
function read(/** @type {string} */ file) {
  try {
    return readFileSync(file)
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    return code && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(code) ? undefined : /** @type {Error} */ (error)
  }
}

/** Nesting without end exhausts the parser. */
/** @type {(text: string, lineCounter: LineCounter) => YamlDocument | Error} */
function parseYaml(text, lineCounter) {
  try {
    return parseDocument(text, { lineCounter })
  } catch (error) {
    return /** @type {Error} */ (error)
  }
}

/** @returns {string | undefined} */
function decode(/** @type {Buffer} */ bytes) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

/**
 * The key of what is at the path, or the item of a list: what an editor should underline. Where the file does not write all
 * of the path, what it does write.
 * @param {YamlDocument} document
 * @param {Path} at
 * @returns {{ range?: [number, number, number] | null } | null}
 */
function nodeAt(document, at) {
  for (let depth = at.length; depth > 0; depth--) {
    const parent = document.getIn(at.slice(0, depth - 1), true)
    const key = at[depth - 1]
    const node = isMap(parent)
      ? parent.items.find((pair) => String(pair.key) === String(key))?.key
      : isSeq(parent) && parent.get(Number(key), true)
    if (node) return /** @type {{ range?: [number, number, number] }} */ (node)
  }
  return document.contents
}
