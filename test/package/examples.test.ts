import { existsSync } from 'node:fs'
import { cp, glob, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { expoFolder } from './peers.ts'
import { emptyProject, installed, outcome, type Project, root } from './project.ts'

let project: Project
beforeAll(async () => {
  project = await emptyProject(inject('registry'), 'ev-energy')
  // The example for phones is a project of its own, with a test of its own.
  const filter = (file: string) => !file.startsWith(expoFolder)
  await cp(path.join(root, 'examples'), path.join(project.folder, 'examples'), { recursive: true, filter })
  for (const name of await packagesOf(project.folder)) await link(name)
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    allowImportingTsExtensions: true,
    target: 'es2022',
    module: 'nodenext',
    lib: ['es2022', 'dom', 'dom.iterable'],
    jsx: 'react-jsx',
    types: ['node'],
  }
  await writeFile(
    path.join(project.folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, include: ['examples'] }),
  )
}, 120_000)
afterAll(() => project[Symbol.asyncDispose]())

describe('the examples, copied into a strict project that checks libraries', () => {
  test.each(['typescript', 'typescript-6', 'typescript-7'])(
    'compile with %s',
    async (compiler) => {
      const tsc = installed(`${compiler}/bin/tsc`)
      expect(await outcome(process.execPath, [tsc, '-p', '.'], project.folder)).toEqual({
        failed: false,
        output: '',
      })
    },
    120_000,
  )
})

/** What the examples import, with the types that come in packages of their own. */
async function packagesOf(folder: string): Promise<Set<string>> {
  // TanStack Query brings its core, which npm puts beside it.
  const names = new Set(['@types/node', '@tanstack/query-core'])
  for await (const file of glob('examples/**/*.{ts,tsx}', { cwd: folder })) {
    const text = await readFile(path.join(folder, file), 'utf8')
    for (const [, name = ''] of text.matchAll(/\bfrom '((?:@[\w-]+\/)?[\w-]+)[^']*'/g)) {
      names.add(name)
      if (existsSync(installed(`@types/${name}`))) names.add(`@types/${name}`)
    }
  }
  return names
}

/** From this checkout, so that no network is needed, except for what the project has: the client itself. */
async function link(name: string): Promise<void> {
  const place = path.join(project.folder, 'node_modules', name)
  if (existsSync(place)) return
  await mkdir(path.dirname(place), { recursive: true })
  await symlink(installed(name), place)
}
