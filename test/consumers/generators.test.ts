import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operations } from '../../generated/operations.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const document = path.join(root, 'generated/openapi.json')
const run = promisify(execFile)

/** What other people's generators make of the document has to compile, and to hold every operation. */
interface Generator {
  command: (out: string) => string[]
  module: string
  /** What stands for an operation in the module that it makes. */
  names: (text: string) => Set<string>
}

const camel = (text: string) => text.replace(/[-_.](\w)/g, (_, letter: string) => letter.toUpperCase())
const found = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].map(([, name = '']) => name.toLowerCase().replace(/[^a-z0-9]/g, '')))

const generators: Record<string, Generator> = {
  'openapi-typescript': {
    command: (out) => ['openapi-typescript/bin/cli.js', document, '-o', `${out}/schema.ts`],
    module: 'schema.ts',
    names: (text) => found(text.slice(text.indexOf('interface operations')), /^ {4}"?([\w-]+)"?: \{$/gm),
  },
  '@hey-api/openapi-ts': {
    command: (out) => ['@hey-api/openapi-ts/bin/run.js', '-i', document, '-o', out],
    module: 'sdk.gen.ts',
    names: (text) => found(text, /^export const (\w+) = /gm),
  },
  orval: {
    command: (out) => [
      'orval/dist/bin/orval.mjs',
      '--input',
      document,
      '--output',
      `${out}/api.ts`,
      '--client',
      'fetch',
    ],
    module: 'api.ts',
    names: (text) => found(text, /^export const (\w+) = async/gm),
  },
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ev-energy-consumers-'))
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }')
})
afterAll(() => rm(folder, { recursive: true }))

describe.each(Object.entries(generators))('%s', (name, generator) => {
  test('makes code that holds every operation and compiles under strict', async () => {
    const out = path.join(folder, camel(name.replace(/\W/g, '-')))
    await mkdir(out)
    const [script = '', ...args] = generator.command(out)
    await run(process.execPath, [path.join(root, 'node_modules', script), ...args], { cwd: folder })

    const made = generator.names(await readFile(path.join(out, generator.module), 'utf8'))
    const missing = Object.values(operations)
      .map(({ operationId }) => operationId.replace(/[^a-z0-9]/gi, '').toLowerCase())
      .filter((id) => !made.has(id))
    expect(missing).toEqual([])

    const compilerOptions = {
      strict: true,
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      lib: ['es2022', 'dom', 'dom.iterable'],
      noEmit: true,
      skipLibCheck: true,
      types: [],
    }
    await writeFile(path.join(out, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }))
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
    const { stdout } = await run(process.execPath, [tsc, '-p', out]).catch(
      (error: { stdout: string }) => error,
    )
    expect(stdout).toBe('')
  }, 60_000)
})
