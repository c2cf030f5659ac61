// @ts-check
/** @import { Kind } from '../document/nodes.js' */
/** @import { Path } from '../document/openapi.ts' */
import path from 'node:path'
import { describeFile } from '../document/files.js'

/** @typedef {{ section: string, name: string, kind: Kind, at: Path }} Component one that a file of the tree describes, and where in it */
/**
 * @typedef {object} Target what a reference between files of the tree names
 * @property {string} file
 * @property {Path} at the place in the file
 * @property {string} pointer the reference as the bundle writes it, if it is to a component
 * @property {Component | undefined} component the component that it is, or is in
 */

const remote = /^[a-z][a-z0-9+.-]*:|^\/\//i
/** In words, as in "a path item is expected here". */
/** @type {Partial<Record<Kind, string>>} */
const names = {
  schema: 'a schema',
  parameter: 'a parameter',
  header: 'a header',
  response: 'a response',
  example: 'an example',
  pathItem: 'a path item',
}

/**
 * @param {string} reference
 * @param {string} from the file that it is in
 * @param {string} root the tree's openapi.yaml
 * @param {Kind | undefined} kind what the reference stands for
 * @returns {Target | { fault: string }}
 */
export function targetOf(reference, from, root, kind) {
  if (remote.test(reference))
    return {
      fault: `Nothing outside this repository may be referred to: describe ${reference} in a file here.`,
    }
  const [relative = '', ...fragment] = reference.split('#')
  const keys = keysOf(fragment.join('#'))
  const file = fileOf(relative, from)
  if (keys === undefined || file === undefined)
    return { fault: `\`${reference}\` is no reference: write a file and, after \`#/\`, a name in it.` }
  const name = path.relative(path.dirname(root), file)
  if (name.startsWith('..') || path.isAbsolute(name))
    return { fault: `${reference} leads out of the folder of openapi.yaml: keep to files in it.` }

  const described = describeFile(`/${name}`)
  const part = described?.map ? 1 : 0
  if (described && kind && described.kind !== kind && names[kind] && keys.length <= part)
    return { fault: `${names[kind]} is expected here, and ${reference} is ${names[described.kind]}.` }
  if (described === undefined || described.kind === 'pathItem')
    return file === root
      ? { fault: `${reference} leads into openapi.yaml: refer to the file that describes it.` }
      : { file, at: keys, pointer: '', component: undefined }
  const at = keys.slice(0, part)
  const component = described.map ? keys[0] : described.name
  if (component === undefined)
    return {
      fault: `${reference} names a file of several ${described.section}: add \`#/\` and the name of one.`,
    }
  const pointer = ['#', 'components', described.section, component, ...keys.slice(at.length)]
  return {
    file,
    at: keys,
    pointer: pointer.map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1')).join('/'),
    component: { section: described.section, name: component, kind: described.kind, at },
  }
}

/** @returns {string[] | undefined} */
function keysOf(/** @type {string} */ fragment) {
  if (fragment !== '' && !fragment.startsWith('/')) return undefined
  const keys = fragment
    .split('/')
    .slice(1)
    .map((key) => decode(key)?.replaceAll('~1', '/').replaceAll('~0', '~'))
  return keys.every((key) => key !== undefined) ? keys : undefined
}

/** @type {(relative: string, from: string) => string | undefined} */
function fileOf(relative, from) {
  const name = decode(relative)
  return name === undefined || name.includes('\0')
    ? undefined
    : name === ''
      ? from
      : path.resolve(path.dirname(from), name)
}

/** @returns {string | undefined} */
function decode(/** @type {string} */ text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
