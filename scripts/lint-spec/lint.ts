import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Ruleset } from '@stoplight/spectral-core'
import { parse } from 'yaml'
import { lintWithRedocly } from './redocly.ts'
import { type Finding, lintFile } from './spectral.ts'

/** Spectral's and Redocly's findings in one bundle. */
export async function lintBundle(rules: Ruleset, file: string): Promise<Finding[]> {
  await assertOpenAPI(file)
  const findings = await lintFile(rules, file)
  // Redocly would fetch what such a reference names.
  if (!findings.some(({ code }) => code === 'local-reference'))
    findings.push(...(await lintWithRedocly(file)))
  return findings
}

/** The findings of the source rules in each file of the tree. */
export async function lintTree(rules: Ruleset, root: string): Promise<Finding[]> {
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
