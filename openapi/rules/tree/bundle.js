// @ts-check
/** @import { Kind } from '../document/nodes.js' */
/** @import { Document, Path } from '../document/openapi.ts' */
/** @import { Range, Source } from './sources.js' */
import { isObject, shapes } from '../document/nodes.js'
import { resolve } from '../document/references.js'
import { readSource, top } from './sources.js'
import { targetOf } from './target.js'

/** @typedef {{ source: Source, at: Path }} Origin a place in a file of the tree */
/** @typedef {{ file: string, at: Path, range: Range, message: string }} Problem */
/**
 * @typedef {object} Bundle
 * @property {Document} document
 * @property {Problem[]} problems what could not be joined, and is missing in the document
 * @property {(node: object) => Origin | undefined} originOf where the tree writes an object of the document
 */
/** @typedef {Kind | { of: Kind } | 'value' | undefined} Slot what belongs in a place; nothing where that is not known */

/** What holds values of the API, in which `$ref` is a name like any other. */
const values = new Set(['example', 'examples', 'value', 'default', 'const', 'enum'])
const deepest = 100
const order = ['openapi', 'info', 'jsonSchemaDialect', 'servers', 'security', 'tags', 'paths', 'webhooks']

/**
 * Joins the files of the source tree into one document, and remembers where each object of it is written. What cannot be
 * joined is a problem at its line: a file that describes nothing, a reference that leads nowhere or to something of
 * another kind, and a component name that two files claim.
 *
 * @param {string} root the tree's openapi.yaml
 * @param {(file: string) => Source | undefined} [read] reads a file; an editor has texts that are not saved
 * @returns {Bundle}
 */
export function bundle(root, read = readSource) {
  /** @type {Map<string, Source | undefined>} */
  const sources = new Map()
  /** @type {WeakMap<object, Origin>} */
  const origins = new WeakMap()
  /** @type {Problem[]} */
  const problems = []
  /** @type {Record<string, Record<string, unknown>>} */
  const components = { parameters: {}, headers: {}, schemas: {}, responses: {}, examples: {} }
  /** @type {Map<string, string>} */
  const owners = new Map()

  /** @type {(file: string) => Source | undefined} */
  const open = (file) => {
    if (!sources.has(file)) {
      const source = read(file)
      sources.set(file, source)
      for (const { message, range } of source?.faults ?? []) problems.push({ file, at: [], range, message })
    }
    return sources.get(file)
  }

  /** @type {(origin: Origin, message: string) => undefined} */
  const fault = ({ source, at }, message) => {
    problems.push({ file: source.file, at, range: source.rangeOf(at), message })
  }

  /** @type {(node: unknown, slot: Slot, origin: Origin, depth: number) => unknown} */
  const copy = (node, slot, origin, depth) => {
    if (typeof node !== 'object' || node === null) return node
    if (depth > deepest) return fault(origin, 'This contains itself, or is nested too deeply: take it apart.')
    const refers =
      isObject(node) && typeof node.$ref === 'string' && typeof slot !== 'object' && slot !== 'value'
    if (refers) return reference(node, slot, origin, depth)
    return copyEach(node, slot, origin, depth)
  }

  /** @type {(node: object, slot: Slot, origin: Origin, depth: number) => object} */
  const copyEach = (node, slot, { source, at }, depth) => {
    /** @type {object} */
    const made = Array.isArray(node) ? [] : {}
    origins.set(made, { source, at })
    for (const [name, child] of entriesOf(node, slot)) {
      const key = Array.isArray(node) ? Number(name) : name
      const copied = copy(child, slotIn(slot, key), { source, at: [...at, key] }, depth + 1)
      if (copied !== undefined) Reflect.set(made, key, copied)
    }
    return made
  }

  /** @type {(node: Record<string, unknown>, kind: Kind | undefined, origin: Origin, depth: number) => unknown} */
  const reference = ({ $ref, ...beside }, kind, origin, depth) => {
    const place = { ...origin, at: [...origin.at, '$ref'] }
    const target = targetOf(String($ref), origin.source.file, root, kind)
    if ('fault' in target) return fault(place, target.fault)
    const source = open(target.file)
    if (source === undefined) return fault(place, `There is no file ${$ref}: correct the reference.`)
    if (source.value === undefined) return undefined
    const { found, missing } = dig(source.value, target.at)
    if (missing !== undefined)
      return fault(place, `${$ref} leads nowhere, for there is no \`${missing}\`: correct it.`)
    const { component } = target
    if (component === undefined) {
      if (Object.keys(beside).length > 0)
        return fault(place, 'Nothing can stand beside this reference: write it where the reference leads.')
      return copy(found, kind, { source, at: target.at }, depth + 1)
    }

    const owner = claim(component, source)
    if (owner !== target.file)
      return fault(place, `${owner} has the name ${component.name} already: rename one of the two.`)
    const made = { $ref: target.pointer, ...copyEach(beside, kind, origin, depth) }
    origins.set(made, origin)
    return made
  }

  /** The file that describes the component of this name, which is read when the name is first met. */
  /** @type {(component: import('./target.js').Component, source: Source) => string} */
  const claim = ({ section, name, kind, at }, source) => {
    const id = `${section}/${name}`
    const owner = owners.get(id) ?? source.file
    const made = components[section] ?? {}
    if (!owners.has(id)) {
      owners.set(id, owner)
      const whole = copy(dig(source.value, at).found, kind, { source, at }, 0)
      if (whole !== undefined) made[name] = whole
    }
    // A component that is referred to from inside itself comes before what is in it.
    else if (!Object.hasOwn(made, name)) made[name] = undefined
    return owner
  }

  const source = open(root)
  if (source === undefined)
    problems.push({ file: root, at: [], range: top, message: 'There is no such file.' })
  if (source?.value === undefined) return { document: {}, problems, originOf: () => undefined }
  const origin = { source, at: [] }
  if (!/^3\.1\.\d+$/.test(String(source.value.openapi)))
    fault(
      { source, at: ['openapi'] },
      'This is not the root of an OpenAPI 3.1 document: write `openapi: 3.1.0`.',
    )
  const written = /** @type {Record<string, unknown>} */ (copyEach(source.value, 'document', origin, 0))
  const document = assemble(written, components)
  origins.set(document, origin)

  for (const node of Object.values(components).flatMap((section) => Object.values(section))) {
    const alias = /** @type {import('../document/openapi.ts').Referable} */ (node)
    const place = origins.get(alias)
    if (place && resolve(document, { node: alias, at: [] }) === undefined)
      fault(place, `${place.source.value?.$ref} leads back to itself: describe something.`)
  }
  return { document, problems, originOf: (node) => origins.get(node) }
}

/** @type {(root: Record<string, unknown>, components: Record<string, Record<string, unknown>>) => Document} */
function assemble(root, components) {
  const sections = { ...Object(root.components) }
  for (const [section, made] of Object.entries(components))
    if (Object.keys(made).length > 0) sections[section] = { ...made, ...sections[section] }
  const known = order.flatMap((key) => (key in root ? [[key, root[key]]] : []))
  return Object.assign(Object.fromEntries(known), { components: sections }, root, { components: sections })
}

/** What every operation can answer comes first, so that the order of the components hardly changes as operations do. */
/** @type {(node: object, slot: Slot) => [string, unknown][]} */
const entriesOf = (node, slot) => {
  const entries = Object.entries(node)
  if (typeof slot !== 'object' || slot.of !== 'response') return entries
  return entries.sort(([one], [other]) => Number(other === 'default') - Number(one === 'default'))
}

/** @type {(slot: Slot, key: string | number) => Slot} */
function slotIn(slot, key) {
  if (slot === 'value') return slot
  if (typeof slot === 'object') return slot.of
  if (slot === undefined || typeof key === 'number') return undefined
  const { one = {}, map = {}, list = {} } = shapes[slot]
  if (Object.hasOwn(one, key)) return one[key]
  const of = Object.hasOwn(map, key) ? map[key] : Object.hasOwn(list, key) ? list[key] : undefined
  if (of !== undefined) return { of }
  return values.has(key) ? 'value' : undefined
}

/** @type {(value: unknown, at: Path) => { found?: unknown, missing?: string | number }} */
function dig(value, at) {
  let found = value
  for (const key of at) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return { missing: key }
    found = Reflect.get(found, key)
  }
  return { found }
}
