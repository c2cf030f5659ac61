import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

/** What a browser loads of a program. */
export interface Size {
  /** Bytes after minification. */
  readonly minified: number
  /** Bytes after minification and gzip. */
  readonly gzip: number
}

const SOURCES = fileURLToPath(new URL('../../src', import.meta.url))

/** Where the modules of a program are looked for: in the project, or where peers are installed. */
const ENTRIES = {
  project: fileURLToPath(new URL('../size-entry.js', import.meta.url)),
  peers: fileURLToPath(new URL('peers/size-entry.js', import.meta.url)),
}

/**
 * Bundles a program for browsers by Rolldown, minifies and compresses it. Chunks that are loaded later do not count.
 *
 * @param code an ES module; it has to use what it imports, or that is left out
 * @param from where its imports are found
 * @param replaced modules of `src/` by their path there, with what stands in their place
 */
export async function sizeOf(
  code: string,
  from: keyof typeof ENTRIES = 'project',
  replaced: Readonly<Record<string, string>> = {},
): Promise<Size> {
  const entry = ENTRIES[from]
  const bundle = await rolldown({
    input: 'entry',
    platform: 'browser',
    // The sources, of which the build takes nothing but types.
    resolve: { conditionNames: ['ev-energy-source', 'browser', 'import', 'default'] },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? entry : null),
        load: (id) => (id === entry ? code : (replaced[path.relative(SOURCES, id)] ?? null)),
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  const text = output[0].code
  return { minified: text.length, gzip: gzipSync(text, { level: 9 }).length }
}
