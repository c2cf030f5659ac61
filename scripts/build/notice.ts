import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  /** What older packages have instead. */
  readonly licenses?: readonly { readonly type: string }[]
  readonly author?: string | { readonly name: string }
}

/** Licences that a bundle may carry parts under. */
const PERMISSIVE: ReadonlySet<string> = new Set([
  ...['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'Unlicense', 'CC0-1.0'],
  // A slip of splaytree-ts, whose text is that of BSD-3-Clause.
  'BDS-3-Clause',
])

/**
 * Writes down whose work a bundle has parts of, each with its licence.
 *
 * @param folders of the packages
 * @throws {Error} for a licence that has not been looked at
 */
export async function noticeOf(folders: Iterable<string>): Promise<string> {
  const parts = await Promise.all([...folders].map(partOf))
  return `This package carries parts of the packages below, each under its own licence.\n${parts.sort().join('')}`
}

async function partOf(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as Manifest
  const { name, version, licenses = [], license = licenses[0]?.type ?? 'none' } = manifest
  if (!PERMISSIVE.has(license))
    throw new Error(
      `${name} is under ${license}: may the mock carry it? Then add it to ${import.meta.filename}.`,
    )
  const text = await licenceOf(folder, license, manifest.author)
  return `\n${'='.repeat(80)}\n${name} ${version} (${license})\n\n${text.trim().replaceAll('\r\n', '\n')}\n`
}

/** The text of a package's licence; a few packages only name it and who wrote them. */
async function licenceOf(folder: string, license: string, author: Manifest['author']): Promise<string> {
  const files = globSync('{LICEN[CS]E,licen[cs]e,COPYING,NOTICE}*', { cwd: folder }).filter(
    (file) => !/\.[cm]?[jt]s$/.test(file),
  )
  const texts = await Promise.all(files.sort().map((file) => readFile(path.join(folder, file), 'utf8')))
  if (texts.length > 0) return texts.join('\n')
  const holder = typeof author === 'object' ? author.name : author
  return `Its package has no text of the licence. It names ${license}${holder ? `, and as author ${holder}` : ''}.`
}
