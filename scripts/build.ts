/**
 * Builds what a package publishes, its `dist/`: ES modules and their declarations.
 *
 *   node scripts/build.ts        the client
 *   node scripts/build.ts mock   the mock, with all that it uses, and the reference and the console that it serves
 */
import { spawnSync } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readArguments, refuse } from './arguments.ts'
import { bundleMock, exportedModules } from './build/bundle-mock.ts'
import { buildCommonJs } from './build/commonjs.ts'
import { keepReachable, tidyDeclarations } from './build/declarations.ts'
import { minifyModule } from './build/minified.ts'
import { noticeOf } from './build/notice.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'))
const vite = fileURLToPath(new URL('bin/vite.js', import.meta.resolve('vite/package.json')))
/** What the pages that the mock serves have parts of: Redoc, which comes with Redocly's command, and the console's own. */
const ON_PAGES = [
  '@redocly/cli',
  ...['@preact/signals', '@preact/signals-core', 'eventsource-parser', 'openapi-fetch', 'preact', 'uplot'],
]
const usage = 'npm run build [-- mock]'
const { positionals } = readArguments(usage, { allowPositionals: true })
if (positionals.length > 1 || !['mock', undefined].includes(positionals[0]))
  refuse(`unknown package ${positionals.join(' ')}`, usage)

if (positionals.length > 0) await buildMock(path.join(root, 'mock'))
else await buildClient()

async function buildClient(): Promise<void> {
  const dist = await emptied(root)
  node(tsc, '-p', 'tsconfig.build.json')
  await tidyDeclarations(dist)
  await minifyModule(path.join(dist, 'src/generated/answers.js'))
  await writeFile(path.join(dist, 'cjs/NOTICE'), await noticeOf(await buildCommonJs(root)))
}

async function buildMock(folder: string): Promise<void> {
  const dist = await emptied(folder)
  node(tsc, '-p', 'mock/tsconfig.json')
  await tidyDeclarations(dist)
  await keepReachable(dist, await exportedModules(folder))
  const carried = await bundleMock(folder)
  const inPages = ON_PAGES.map((name) => path.join(root, 'node_modules', name))
  await writeFile(path.join(folder, 'NOTICE'), await noticeOf([...carried, ...inPages]))
  node('scripts/docs.ts')
  node(vite, 'build', 'console')
}

/** A module that was renamed would otherwise stay in the package. */
async function emptied(folder: string): Promise<string> {
  const dist = path.join(folder, 'dist')
  await rm(dist, { recursive: true, force: true })
  return dist
}

function node(...args: string[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
