import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Ruleset } from '@stoplight/spectral-core'
import { parse } from 'yaml'
import { bundle } from '../../openapi/rules/tree/bundle.js'
import { originIn } from '../../openapi/rules/tree/origin.js'
import { top } from '../../openapi/rules/tree/sources.js'
import { lintWithRedocly } from './redocly.ts'
import { type Finding, lintDocument, lintFile } from './spectral.ts'

/**
 * The findings in a source tree: what the rules and Redocly say of the document that it describes now, and what the rules
 * for its files say. Of a tree that cannot be joined to a document only that is said, for the rest would follow from it.
 *
 * @param rules those for the document, and those for each file
 * @param root the tree's openapi.yaml
 */
export async function lintTree(
  rules: { document: Ruleset; files: Ruleset },
  root: string,
): Promise<Finding[]> {
  const tree = bundle(root)
  if (tree.problems.length > 0)
    return tree.problems.map(({ file, at, range, message }) => ({
      code: 'bundle',
      message,
      severity: 0,
      path: at,
      source: file,
      range,
    }))
  const [inTree, inFiles, inDocument] = await Promise.all([
    lintWithRedocly(root),
    lintFiles(rules.files, root),
    lintDocument(rules.document, tree.document),
  ])
  // What is wrong with the document is corrected in the tree.
  const corrected = inDocument.map((finding) => {
    const origin = originIn(tree, finding.path)
    if (origin === undefined) return { ...finding, source: root, range: top }
    const { source, at } = origin
    return { ...finding, source: source.file, path: at, range: source.rangeOf(at) }
  })
  return [...corrected, ...inTree, ...inFiles]
}

/** Spectral's and Redocly's findings in one bundle. */
export async function lintBundle(rules: Ruleset, file: string): Promise<Finding[]> {
  await assertOpenAPI(file)
  const findings = await lintFile(rules, file)
  // Redocly would fetch what such a reference names.
  if (!findings.some(({ code }) => code === 'local-reference'))
    findings.push(...(await lintWithRedocly(file)))
  return findings
}

/** The findings of the rules for files in each file of the tree. */
export async function lintFiles(rules: Ruleset, root: string): Promise<Finding[]> {
  const folder = path.dirname(root)
  const names = (await readdir(folder, { recursive: true })).filter(
    (name) => name.endsWith('.yaml') && !name.startsWith('rules'),
  )
  const findings = await Promise.all(names.sort().map((name) => lintFile(rules, path.join(folder, name))))
  return findings.flat()
}

/** Tells a file that is something else from a spec with mistakes: linting it would only produce riddles. */
async function assertOpenAPI(file: string): Promise<void> {
  const name = path.relative('', file)
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new Error(`cannot read ${name}: ${error.message}`)
  })
  let document: unknown
  try {
    document = file.endsWith('.json') ? JSON.parse(text) : parse(text)
  } catch (error) {
    throw new Error(`${name} is neither JSON nor YAML: ${(error as Error).message}`)
  }
  const { openapi } = (document ?? {}) as { openapi?: unknown }
  if (typeof openapi !== 'string' || !openapi.startsWith('3.1'))
    throw new Error(`${name} is not an OpenAPI 3.1 document: it has no \`openapi: 3.1.x\``)
}
