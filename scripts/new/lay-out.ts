import { parse } from 'yaml'
import { methods } from '../document.ts'
import type { Draft } from './draft.ts'
import { type Noun, nounOf } from './noun.ts'
import { folderOf, tagOf, tagOfPath, withPath, withTag } from './root.ts'
import * as templates from './templates.ts'

/** What can be said besides what is to be laid out. */
export interface Choices {
  /** Default: that of the paths beside it, or one of its own. */
  readonly tag?: string | undefined
  /** Four letters that ids begin with. Default: made of the name. */
  readonly prefix?: string | undefined
}

const ROOT = 'openapi.yaml'
const IDS = 'schemas/common/ids.yaml'
const PARAMETERS = 'parameters/ids.yaml'
const SEGMENT = /^([a-z][a-z0-9_]*|\{[a-z][a-z0-9_]*\})$/

/**
 * Lays out an operation, with all that it refers to.
 *
 * @param path with `{id}` for the id of what comes before it
 * @throws {Error} for what cannot be, or is there already; nothing has been written then
 */
export function layOutOperation(draft: Draft, verb: string, path: string, choices: Choices): void {
  const method = methods.find((known) => known === verb.toLowerCase())
  if (method === undefined)
    throw new Error(`${verb} is no method that the document uses: ${methods.join(', ')}`)
  const { noun, isItem, named, itemPath } = pathOf(path)
  if (!isItem && (method === 'patch' || method === 'put' || method === 'delete'))
    throw new Error(`${verb} is for one ${noun.words}: write ${path}/{id}`)
  const root = draft.read(ROOT) ?? ''
  const tag = choices.tag ?? tagOfPath(root, named) ?? tagOf(noun.plural)
  const folder = folderOf(tag)
  const file = `paths/${folder}/${named.slice(1).replaceAll('/', '_')}.yaml`
  const item = draft.read(file)
  if (new RegExp(`^${method}:`, 'm').test(item ?? ''))
    throw new Error(`${method.toUpperCase()} ${named} is there already, in ${file}`)
  const url = layOutResource(draft, noun, folder, itemPath, choices)
  const parameters = parametersIn(named)
  for (const name of parameters) exampleOf(draft, name)
  if (item === undefined) draft.write(ROOT, withPath(withTag(root, tag), named, file, tag))
  const references = parameters.map((name) => `  - { $ref: ../../parameters/ids.yaml#/${name} }\n`)
  const begin = item ?? (references.length > 0 ? `parameters:\n${references.join('')}` : '')
  const operationId = `${method}-${named.slice(1).replaceAll('/', '-').replace(/[{}]/g, '')}`
  const parts = { noun, method, operationId, tag, folder, isItem, hasId: parameters.length > 0 }
  draft.write(file, begin + templates.operation(parts))
  layOutExamples(draft, noun, folder, url, method, isItem)
  // What a collection holds has an address, which has to lead somewhere.
  const itemFile = `paths/${folder}/${itemPath.slice(1).replaceAll('/', '_')}.yaml`
  if (!isItem && draft.read(itemFile) === undefined)
    layOutOperation(draft, 'GET', itemPath, { ...choices, tag })
}

/** A path as the document has it, with the name of what it leads to. */
function pathOf(path: string) {
  const segments = path.split('/').slice(1)
  const collection = segments.findLast((segment) => !segment.startsWith('{'))
  if (
    !path.startsWith('/') ||
    collection === undefined ||
    !segments.every((segment) => SEGMENT.test(segment))
  )
    throw new Error(`${path} is no path of the API: write it as /charge_cables or /charge_cables/{id}`)
  const noun = nounOf(collection)
  const isItem = segments.at(-1)?.startsWith('{') === true
  const own = `{${noun.singular}_id}`
  const named = `/${segments.map((segment) => (segment === '{id}' ? own : segment)).join('/')}`
  return { noun, isItem, named, itemPath: isItem ? named : `${named}/${own}` }
}

const parametersIn = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)

/**
 * The resource's own schema and id, unless they are there.
 *
 * @returns the URL of an example of it
 */
function layOutResource(
  draft: Draft,
  noun: Noun,
  folder: string,
  itemPath: string,
  { prefix }: Choices,
): string {
  const ids = draft.read(IDS) ?? ''
  if (!new RegExp(`^${noun.type}Id:`, 'm').test(ids)) {
    const chosen = prefix ?? prefixOf(noun)
    if (!/^[a-z]{4}$/.test(chosen))
      throw new Error(`${chosen} is no prefix of ids: they have four small letters`)
    if (ids.includes(`^${chosen}[`))
      throw new Error(
        `ids begin with ${chosen} already, those of something else: choose other letters with --prefix`,
      )
    draft.write(IDS, `${ids.trimEnd()}\n${templates.idSchema(noun, chosen)}`)
  }
  const parameters = draft.read(PARAMETERS) ?? ''
  if (!new RegExp(`^${noun.singular}_id:`, 'm').test(parameters))
    draft.write(PARAMETERS, `${parameters.trimEnd()}\n${templates.idParameter(noun)}`)
  const url = `https://api.ev.energy/v2${itemPath.replace(/\{(\w+)\}/g, (_, name: string) => exampleOf(draft, name))}`
  draft.offer(`schemas/${folder}/${noun.type}.yaml`, templates.schema(noun, url))
  return url
}

/** The example of a path parameter. */
function exampleOf(draft: Draft, name: string): string {
  const parameters = parse(draft.read(PARAMETERS) ?? '') as Record<string, { schema?: { $ref?: string } }>
  const id = parameters[name]?.schema?.$ref?.split('#/')[1]
  if (parameters[name] === undefined)
    throw new Error(
      `there is no path parameter ${name}: write {id} for the id of what comes before it, or add it to ${PARAMETERS}`,
    )
  const ids = parse(draft.read(IDS) ?? '') as Record<string, { examples?: string[] }>
  const [example] = ids[id ?? '']?.examples ?? []
  if (example === undefined) throw new Error(`${name} has no example in ${IDS}: give it one first`)
  return example
}

function layOutExamples(
  draft: Draft,
  noun: Noun,
  folder: string,
  url: string,
  method: string,
  isItem: boolean,
): void {
  if (method === 'get' && !isItem)
    draft.offer(`examples/${folder}/${noun.type}List.yaml`, templates.listExample(noun, url))
  else if (method !== 'delete')
    draft.offer(`examples/${folder}/${noun.type}.yaml`, templates.example(noun, url))
  if (method !== 'post' && method !== 'put' && method !== 'patch') return
  const isCreate = method !== 'patch'
  const written = `${noun.type}${isCreate ? 'Create' : 'Update'}`
  draft.offer(`schemas/${folder}/${written}.yaml`, templates.writeSchema(noun, isCreate))
  draft.offer(`examples/${folder}/${written}.yaml`, templates.writeExample(noun, isCreate))
}

/** Lays out a resource: the list of it, and the way to one. */
export function layOutCollection(draft: Draft, name: string, choices: Choices): void {
  layOutOperation(draft, 'GET', `/${name}`, choices)
}

/**
 * Lays out a schema, as a new property of another one.
 *
 * @param of the property, as `Vehicle.charge_cable`
 */
export function layOutSchema(draft: Draft, name: string, of: string | undefined): void {
  if (!/^[A-Z][A-Za-z0-9]+$/.test(name))
    throw new Error(`${name} is no name of a schema: write it as ChargeCable`)
  const [, owner, property] = /^([A-Z][A-Za-z0-9]+)\.([a-z][a-z0-9_]*)$/.exec(of ?? '') ?? []
  if (owner === undefined || property === undefined)
    throw new Error(
      'nothing refers to a schema by itself: say whose property it is, as --of Vehicle.charge_cable',
    )
  const files = draft.list('schemas')
  const taken = files.find((file) => file.endsWith(`/${name}.yaml`))
  if (taken !== undefined) throw new Error(`${name} is there already, in ${taken}`)
  const file = files.find((candidate) => candidate.endsWith(`/${owner}.yaml`))
  const text = file === undefined ? undefined : draft.read(file)
  if (file === undefined || text === undefined) throw new Error(`there is no schema ${owner}`)
  const block = /^properties:\n(?:(?: .*)?\n)+/m.exec(`${text.trimEnd()}\n`)
  if (!block) throw new Error(`${file} lists no properties: refer to the schema by hand`)
  if (new RegExp(`^ {2}${property}:`, 'm').test(block[0]))
    throw new Error(`${of} is there already, in ${file}`)
  const end = block.index + block[0].length
  const before = text.slice(0, end).trimEnd()
  draft.write(file, `${before}\n  ${property}: { $ref: ${name}.yaml }\n${text.slice(end)}`)
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()
  draft.write(file.replace(`${owner}.yaml`, `${name}.yaml`), templates.looseSchema(words))
}

/** `ccab`, for a charge cable; `cabl`, for a cable. */
function prefixOf({ singular }: Noun): string {
  const words = singular.split('_')
  const last = words.at(-1) ?? ''
  return (words.length > 1 ? (words[0] ?? '').charAt(0) + last : last).padEnd(4, 'x').slice(0, 4)
}
