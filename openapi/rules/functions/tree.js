// @ts-check
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describeFile, pathFileName } from '../document/files.js'
import { isObject } from '../document/nodes.js'

/**
 * Run on the root of the source tree, looks at the tree as a whole: each path in the file that is named after it, no
 * two components of a kind with one name, no file that nothing refers to.
 * @param {unknown} root
 * @param {unknown} _options
 * @param {{ document: { source: string | null } }} context
 */
export default function tree(root, _options, context) {
  const { source } = context.document
  if (!isObject(root) || !('openapi' in root) || source === null) return []
  const folder = path.dirname(source)
  const files = filesIn(folder)
  return [...misnamed(root), ...duplicates(folder, files), ...orphans(folder, files, source)]
}

/** @param {Record<string, unknown>} root */
function* misnamed(root) {
  for (const section of ['paths', 'webhooks'])
    for (const [key, item] of Object.entries(isObject(root[section]) ? root[section] : {})) {
      const name = `${pathFileName(key)}.yaml`
      const reference = isObject(item) && typeof item.$ref === 'string' ? item.$ref : undefined
      if (reference === undefined || path.posix.basename(decodeURIComponent(reference)) !== name)
        yield {
          path: [section, key],
          message: `Describe \`${key}\` in a file called ${name} under ${section}/ and refer to it.`,
        }
    }
}

/** @type {(folder: string, files: string[]) => Generator<{ path: string[], message: string }>} */
function* duplicates(folder, files) {
  /** @type {Map<string, string>} */
  const owners = new Map()
  for (const file of files) {
    const described = describeFile(file)
    if (described === undefined || described.map) continue
    const key = `${described.section}/${described.name}`
    const owner = owners.get(key)
    if (owner !== undefined)
      yield {
        path: [],
        message: `${path.relative(folder, owner)} and ${path.relative(folder, file)} claim one component name: rename one.`,
      }
    else owners.set(key, file)
  }
}

/** @type {(folder: string, files: string[], root: string) => Generator<{ path: string[], message: string }>} */
function* orphans(folder, files, root) {
  const used = new Set(files.concat(root).flatMap(referencesOf))
  for (const file of files)
    if (describeFile(file) && !used.has(file))
      yield {
        path: [],
        message: `Nothing refers to ${path.relative(folder, file)}: refer to it or delete it.`,
      }
}

/** The files that a file refers to. Whether the references lead anywhere is for the bundler to say. */
const referencesOf = (/** @type {string} */ file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /\$ref:\s*(?:'([^']+)'|"([^"]+)"|([^\s},]+(?:\{[^}]*\}[^\s},]*)*))/g,
    ),
  ].map(([, single, double, plain]) =>
    path.resolve(
      path.dirname(file),
      decodeURIComponent((single ?? double ?? plain ?? '').split('#')[0] ?? ''),
    ),
  )

const filesIn = (/** @type {string} */ folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => path.resolve(folder, name))
    .sort()
