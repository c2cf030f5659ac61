/**
 * Builds `dist/`, what the package publishes: ES modules and their declarations.
 *
 *   node scripts/build.ts
 */
import { spawnSync } from 'node:child_process'
import { glob, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'))

// A module that was renamed would otherwise stay in the package.
await rm(new URL('../dist', import.meta.url), { recursive: true, force: true })
const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
})
if (status !== 0) process.exit(status ?? 1)

// TypeScript rewrites `./x.ts` to `./x.js` in modules but not in declarations, where not every resolver follows it.
for await (const file of glob('dist/**/*.d.ts', { cwd: root })) {
  const declarations = new URL(`../${file}`, import.meta.url)
  const text = await readFile(declarations, 'utf8')
  await writeFile(declarations, text.replace(/(\bfrom '\.[^']*)\.ts'/g, "$1.js'"))
}
