/**
 * Builds what a package publishes, its `dist/`: ES modules and their declarations.
 *
 *   node scripts/build.ts        the client
 *   node scripts/build.ts mock   the mock, with the reference and the console that it serves
 */
import { spawnSync } from 'node:child_process'
import { cp, glob, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readArguments, refuse } from './arguments.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'))
const vite = fileURLToPath(new URL('bin/vite.js', import.meta.resolve('vite/package.json')))
const usage = 'npm run build [-- mock]'
const { positionals } = readArguments(usage, { allowPositionals: true })
if (positionals.length > 1 || !['mock', undefined].includes(positionals[0]))
  refuse(`unknown package ${positionals.join(' ')}`, usage)
const isMock = positionals.length > 0
const folder = isMock ? path.join(root, 'mock') : root

// A module that was renamed would otherwise stay in the package.
await rm(path.join(folder, 'dist'), { recursive: true, force: true })
node(tsc, '-p', isMock ? 'mock/tsconfig.json' : 'tsconfig.build.json')

// What is generated as JavaScript is no input of the compiler.
if (isMock)
  await cp(path.join(folder, 'src/generated'), path.join(folder, 'dist/generated'), { recursive: true })

// TypeScript rewrites `./x.ts` to `./x.js` in modules but not in declarations, where not every resolver follows it.
for await (const file of glob('dist/**/*.d.ts', { cwd: folder })) {
  const declarations = path.join(folder, file)
  const text = await readFile(declarations, 'utf8')
  await writeFile(declarations, text.replace(/(\bfrom '\.[^']*)\.ts'/g, "$1.js'"))
}
if (isMock) {
  node('scripts/docs.ts')
  node(vite, 'build', 'console')
}

function node(...args: string[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
