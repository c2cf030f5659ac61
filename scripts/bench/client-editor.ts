import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startEditor } from './tsserver.ts'

const ROUNDS = 7
const root = fileURLToPath(new URL('../..', import.meta.url))
const document = path.join(root, 'generated/openapi.json')

/** A program as somebody types it, with a mark where an editor is asked what could stand there, and what it must offer. */
interface Typed {
  readonly name: string
  readonly text: string
  readonly offers: readonly string[]
}

const typed: readonly Typed[] = [
  {
    name: 'ev-energy',
    text: `import { createClient } from 'ev-energy'
const { data } = await createClient().GET('/evse|s')
data?.[0]?.|`,
    offers: ['/evses', 'cpid'],
  },
  {
    name: 'openapi-fetch',
    text: `import createClient from 'openapi-fetch'
import type { paths } from './schema'
const { data } = await createClient<paths>().GET('/evse|s')
data?.[0]?.|`,
    offers: ['/evses', 'cpid'],
  },
  {
    name: 'hey-api',
    text: `import * as api from './made/sdk.gen'
const { data } = await api.getE|vses()
data?.[0]?.|`,
    offers: ['getEvses', 'cpid'],
  },
]

/** How long an editor takes from opening a program until it has offered all that is asked for. */
export interface EditorTime {
  readonly name: string
  /** Median of all rounds, in milliseconds. */
  readonly milliseconds: number
  /** Our time against it: median of the ratios of all rounds. */
  readonly ratio: number
}

/** Times TypeScript's server for editors, cold each time, on the package as it is built and on what others generate. */
export async function measureEditor(): Promise<{ times: EditorTime[]; declarations: number }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ev-energy-editor-'))
  try {
    await setUp(folder)
    const rounds = new Map<string, number[]>(typed.map(({ name }) => [name, []]))
    for (let round = 0; round < ROUNDS; round++)
      for (const program of typed) rounds.get(program.name)?.push(await timed(folder, program))
    const ours = rounds.get('ev-energy') ?? []
    const times = [...rounds].map(([name, all]) => ({
      name,
      milliseconds: median(all),
      ratio: median(all.map((time, round) => (ours[round] ?? Number.NaN) / time)),
    }))
    const { size } = await stat(path.join(root, 'dist/generated/schema.d.ts'))
    return { times, declarations: size }
  } finally {
    await rm(folder, { recursive: true })
  }
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

async function setUp(folder: string): Promise<void> {
  const run = (script: string, ...args: string[]) =>
    promisify(execFile)(process.execPath, [path.join(root, 'node_modules', script), ...args], { cwd: folder })
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }')
  const compilerOptions = {
    strict: true,
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
    skipLibCheck: true,
    noEmit: true,
  }
  // A project each, for an editor loads the whole of one.
  for (const { name } of typed) {
    await mkdir(path.join(folder, name))
    await writeFile(path.join(folder, name, 'program.ts'), 'export {}\n')
    await writeFile(
      path.join(folder, name, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['program.ts'] }),
    )
  }
  await run('openapi-typescript/bin/cli.js', document, '-o', 'openapi-fetch/schema.ts')
  await run('@hey-api/openapi-ts/bin/run.js', '-i', document, '-o', path.join(folder, 'hey-api/made'))
}

async function timed(folder: string, { name, text, offers }: Typed): Promise<number> {
  const file = path.join(folder, name, 'program.ts')
  const editor = startEditor(folder)
  const began = performance.now()
  await editor.ask('open', { file, fileContent: text.replaceAll('|', '') })
  let offset = text.indexOf('|')
  for (const [marks, offer] of offers.entries()) {
    const before = text.slice(0, offset).replaceAll('|', '').split('\n')
    const place = { file, line: before.length, offset: (before.at(-1)?.length ?? 0) + 1 }
    const found = (await editor.ask('completionInfo', place)) as { entries: { name: string }[] }
    if (!found.entries.some((entry) => entry.name === offer))
      throw new Error(`The editor does not offer ${offer} in ${name}, at mark ${marks + 1}.`)
    offset = text.indexOf('|', offset + 1)
  }
  const time = performance.now() - began
  await editor.close()
  return time
}
