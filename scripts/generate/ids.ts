import { idPrefixOf } from '../../openapi/rules/document/ids.js'
import { type Document, operationsOf } from '../document.ts'

const header = `/**
 * The collections of the API by the prefix of their ids.
 * Generated from openapi/ by \`npm run generate\`. Do not edit.
 */

/** Four-letter prefix to the name of the resource and the path of its collection, null where an id has no URL. */
`

/** The registry of id prefixes, from the patterns of the \`…Id\` schemas and the paths that end in such an id. */
export function idsModule(document: Document): string {
  const paths = collectionPaths(document)
  const rows = new Map<string, { resource: string; path: string | null }>()
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    const prefix = name.endsWith('Id') && idPrefixOf((schema as IdSchema).pattern)
    if (!prefix) continue
    const resource = name.slice(0, -'Id'.length)
    const other = rows.get(prefix)
    if (other)
      throw new Error(`${other.resource}Id and ${name} both claim the id prefix "${prefix}": keep one schema`)
    rows.set(prefix, { resource, path: paths.get(name) ?? null })
  }
  const lines = [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([prefix, row]) => `  ${prefix}: ${JSON.stringify(row)},\n`)
  return `${header}export const collections = {\n${lines.join('')}} as const\n`
}

interface IdSchema {
  pattern?: string
}

/** Name of the id schema to the collection that a `GET {collection}/{id}` retrieves from. */
function collectionPaths(document: Document): Map<string, string> {
  const found = new Map<string, string>()
  for (const { path, method, parameters } of operationsOf(document)) {
    const [, collection, name] = /^([^{]+)\/\{([^{}]+)\}$/.exec(path) ?? []
    if (method !== 'get' || collection === undefined) continue
    const parameter = parameters.find((candidate) => candidate.in === 'path' && candidate.name === name)
    const schema = parameter?.schema?.$ref?.split('/').at(-1)
    if (schema === undefined) continue
    const other = found.get(schema)
    if (other)
      throw new Error(`${other} and ${collection} are both collections of ${schema}: an id needs one URL`)
    found.set(schema, collection)
  }
  return found
}
