import { globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type InputOptions, type OutputChunk, type Plugin, rolldown } from 'rolldown'
import { minify } from 'rolldown/utils'
import { KEEPING_NAMES } from './minified.ts'

/** What the package does not carry: the client, whose errors and types users share with it, and optional peers. */
const OUTSIDE = /^(?:ev-energy|msw|pg|pg-boss|vitest)(?:\/|$)/
/** What an HTTP client of Prism's takes where it is installed; the mock has no use for that client. */
const NOT_HERE = 'kerberos'

/** The module for web pages. */
const PAGES = 'host/browser'

/** The modules that the package exports, as in `host/index`. */
export async function exportedModules(folder: string): Promise<string[]> {
  const { exports } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))
  return Object.values(exports as Record<string, string | { readonly default: string }>).flatMap((target) =>
    typeof target === 'string' ? [] : [target.default.replace(/^\.\/dist\/|\.js$/g, '')],
  )
}

/**
 * Bundles the mock with all that it uses of other packages, so that installing it brings hardly any. What is imported
 * dynamically, such as Prism, is in chunks of its own, which are read when they are needed.
 *
 * @param folder of the mock
 * @returns the folders of the packages that the bundle has parts of
 */
export async function bundleMock(folder: string): Promise<ReadonlySet<string>> {
  const generated = globSync('generated/*.js', { cwd: path.join(folder, 'src') }).map((file) =>
    file.replaceAll('\\', '/'),
  )
  const forNodeOnly = ['host/cli', ...(await exportedModules(folder))].filter((module) => module !== PAGES)
  const forPages = await bundle(folder, {
    input: Object.fromEntries(
      [`${PAGES}.ts`, ...generated].map((file) => [file.replace(/\.[jt]s$/, ''), `src/${file}`]),
    ),
    platform: 'browser',
    resolve: { conditionNames: ['import', 'browser', 'default'] },
    plugins: [asText],
  })
  const forNode = await bundle(folder, {
    input: {
      ...Object.fromEntries(forNodeOnly.map((module) => [module, `src/${module}.ts`])),
      'threads/boundary-worker': 'src/host/threads/boundary-worker.ts',
    },
    platform: 'node',
    resolve: {
      conditionNames: ['import', 'node', 'default'],
      // The usual module of jsonc-parser is UMD, which hides from a bundler what it requires.
      alias: {
        'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
        // Its main module has the words of eighty languages; Prism makes up English ones.
        '@faker-js/faker$': '@faker-js/faker/locale/en',
      },
    },
    plugins: [
      // It exports by `this` alone, by which a bundler does not know that it is CommonJS.
      repair('uri-template-lite/index.js', /$/, '\nvoid module'),
      // Node 26 warns whoever looks for a storage that was not given to it.
      repair('json-schema-faker/dist/vendor.js', /global\.localStorage/g, 'undefined'),
      {
        // The larger half of the mock's own code is the same for both.
        name: 'share-generated',
        resolveId: (id) =>
          /\/generated\/[\w-]+\.js$/.test(id)
            ? { id: id.replace(/^.*(?=\/generated\/)/, '..'), external: 'absolute' as const }
            : null,
      },
    ],
  })
  return new Set([...forPages, ...forNode])
}

/** Documents as texts: V8 reads JSON in a third of the time that it takes for the same as code, a fifth of a start. */
const asText: Plugin = {
  name: 'documents-as-text',
  async load(id) {
    if (!id.replaceAll('\\', '/').endsWith('/generated/documents.js')) return null
    const documents: Record<string, unknown> = await import(pathToFileURL(id).href)
    return Object.entries(documents)
      .map(
        ([name, document]) =>
          `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(document))})`,
      )
      .join('\n')
  },
}

/** Changes what a module of another package says. */
function repair(module: string, wrong: RegExp, right: string): Plugin {
  return {
    name: `repair ${module}`,
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith(`node_modules/${module}`)) return null
      const repaired = code.replace(wrong, right)
      if (repaired === code)
        throw new Error(`${module} has no ${wrong} any more: is there anything to repair?`)
      return repaired
    },
  }
}

async function bundle(folder: string, options: InputOptions): Promise<Set<string>> {
  const made = await rolldown({
    ...options,
    cwd: folder,
    external: [OUTSIDE, NOT_HERE],
    // What is not found, such as a module of Node in the bundle for pages, would be missed at run time only.
    onLog(level, log, handle) {
      if (log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message)
      handle(level, log)
    },
  })
  const pages = options.platform === 'browser'
  const { output } = await made.write({
    dir: 'dist',
    format: 'esm',
    // Modules look for files two folders above them, or in a folder beside theirs, whichever chunk they are in.
    chunkFileNames: pages ? 'pages/[name].js' : 'host/[name].js',
    minify: KEEPING_NAMES,
  })
  await made.close()
  const chunks = output.filter((part): part is OutputChunk => part.type === 'chunk')
  for (const { fileName, code, moduleIds } of chunks)
    if (!moduleIds.some(isOurs)) {
      const smaller = await minify(fileName, code, { module: true })
      if (smaller.errors.length > 0)
        throw new Error(`${fileName} cannot be minified: ${smaller.errors[0]?.message}`)
      await writeFile(path.join(folder, 'dist', fileName), smaller.code)
    }
  return new Set(chunks.flatMap(({ moduleIds }) => moduleIds.flatMap(packageOf)))
}

/** Whether somebody wrote a module here, and may look for its names in a stack trace. */
const isOurs = (module: string) => !/[\\/](node_modules|generated)[\\/]|^\0/.test(module)

/** The folder of the package that a module is of; none for our own and for what the bundler adds. */
function packageOf(module: string): string[] {
  const [folder] = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module) ?? []
  return folder === undefined ? [] : [path.normalize(folder.replace('\0', ''))]
}
