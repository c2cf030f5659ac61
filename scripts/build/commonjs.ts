import { glob, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { rolldown } from 'rolldown'
import { KEEPING_NAMES } from './minified.ts'

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly require: string | object }>>
}

/** What has no CommonJS of its own, or none whose default export all take alike: this build has what is used of it. */
const INLINED: readonly string[] = ['oauth4webapi', 'openapi-fetch']
/** What those get who require a part that has no CommonJS, as it would weigh a megabyte more. */
const ES_MODULE_ONLY = `throw new Error(
  'This part of ev-energy is an ES module, which cannot be required here: import it, or run Jest by ' +
    '\`node --experimental-vm-modules node_modules/jest/bin/jest.js\`.',
)
`
const SCHEMA = 'generated/schema.js'

/**
 * Builds the client a second time, for what cannot load ES modules, as Jest and TypeScript that compiles to CommonJS. What
 * the manifest gives to those who require it is what is built.
 *
 * @param root of the package, whose `dist` has been built
 * @returns the folders of the packages that it has parts of
 */
export async function buildCommonJs(root: string): Promise<string[]> {
  const dist = path.join(root, 'dist')
  const { exports } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as Manifest
  const entries = Object.values(exports).flatMap((entry) => {
    const [, name] =
      /^\.\/dist\/cjs\/(.+)\.js$/.exec(typeof entry === 'string' ? '' : String(entry.require)) ?? []
    return name === undefined ? [] : [name]
  })
  const bundle = await rolldown({
    input: Object.fromEntries(entries.map((name) => [name, path.join(dist, `${name}.js`)])),
    platform: 'neutral',
    external: (id) => /^@?\w/.test(id) && !INLINED.includes(id),
    resolve: { mainFields: ['module', 'main'] },
  })
  await bundle.write({
    dir: path.join(dist, 'cjs'),
    format: 'cjs',
    chunkFileNames: 'chunks/[name].js',
    minify: KEEPING_NAMES,
  })
  await bundle.close()
  await writeFile(path.join(dist, 'cjs/package.json'), '{ "type": "commonjs" }\n')
  await writeFile(path.join(dist, 'cjs/es-module-only.cjs'), ES_MODULE_ONLY)
  await copyDeclarations(dist)
  return INLINED.map((name) => path.join(root, 'node_modules', name))
}

/**
 * The same declarations once more, whose place says that they are of CommonJS. Those of what was generated are a megabyte:
 * they refer to the ones of the ES modules.
 */
async function copyDeclarations(dist: string): Promise<void> {
  for await (const file of glob('{src,generated}/**/*.d.ts', { cwd: dist })) {
    const shared = (module: string) => {
      const way = path.relative(path.dirname(path.join('cjs', file)), module).replaceAll('\\', '/')
      return `'${way}' with { 'resolution-mode': 'import' }`
    }
    const text = await readFile(path.join(dist, file), 'utf8')
    const place = path.join(dist, 'cjs', file)
    await mkdir(path.dirname(place), { recursive: true })
    await writeFile(
      place,
      /(^|[\\/])generated[\\/]/.test(file)
        ? referring(text, shared(file.replace(/\.d\.ts$/, '.js')))
        : text.replace(/ from '\.[^']*\/schema\.js'/g, ` from ${shared(SCHEMA)}`),
    )
  }
}

/** Declarations that have all from other ones. */
function referring(text: string, from: string): string {
  const names = [...text.matchAll(/^export declare (?:function|const) (\w+)/gm)].map(([, name]) => name)
  const values = [...new Set(names)].map((name) => `export declare const ${name}: typeof all.${name};\n`)
  return `${values.length > 0 ? `import type * as all from ${from};\n` : ''}export type * from ${from};\n${values.join('')}`
}
