import { copyFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { rolldown } from 'rolldown'
import { outcome, type Project, root } from './project.ts'
import { nodeRuntime, npmRuntime, type Runtime } from './runtime.ts'

/** A runtime that the package is for. */
interface Contestant {
  /** Undefined where this machine has none. */
  readonly runtime: Runtime | undefined
  /**
   * Calls `run` of a program of this folder in a project.
   *
   * @param file of the runtime
   * @param origin what `run` is called with
   * @returns what it resolves to
   */
  readonly start: (file: string, project: Project, program: string, origin: string) => Promise<unknown>
}

const WORKERD = '@cloudflare/workerd-*/bin/workerd{,.exe}'

export const runtimes: Readonly<Record<string, Contestant>> = {
  'Node 20': { runtime: await nodeRuntime(20), start: onMain([]) },
  'Node 22': { runtime: await nodeRuntime(22), start: onMain([]) },
  'Node 24': { runtime: await nodeRuntime(24), start: onMain([]) },
  'Node 26': { runtime: await nodeRuntime(26), start: onMain([]) },
  Bun: { runtime: await npmRuntime('@oven/bun-*/bin/bun{,.exe}'), start: onMain(['run']) },
  Deno: {
    runtime: await npmRuntime('@deno/*/deno{,.exe}'),
    start: onMain(['run', '--no-lock', '--cached-only', '--allow-net']),
  },
  workerd: { runtime: await npmRuntime(WORKERD), start: onWorkerd('2025-01-01') },
  // A Worker of before 2024 throws at what it does not know of a request, such as `cache`.
  'workerd as of 2022': { runtime: await npmRuntime(WORKERD), start: onWorkerd('2022-11-30') },
}

function onMain(args: string[]): Contestant['start'] {
  return async (file, { folder }, program, origin) => {
    await write(folder, program, 'main.js', printing(origin))
    return resultOf((await outcome(file, [...args, 'main.js'], folder)).output)
  }
}

/** A Worker is one module, and reaches this machine only if it is told so. */
function onWorkerd(compatibilityDate: string): Contestant['start'] {
  return async (file, { folder }, program, origin) => {
    await write(folder, program, 'worker.js', `export default { async test() { ${printing(origin)} } }`)
    const bundle = await rolldown({
      input: path.join(folder, 'worker.js'),
      platform: 'neutral',
      resolve: { conditionNames: ['workerd', 'worker', 'import', 'default'], mainFields: ['module', 'main'] },
    })
    await bundle.write({ file: path.join(folder, 'bundle.js'), format: 'esm', codeSplitting: false })
    await bundle.close()
    await writeFile(
      path.join(folder, 'config.capnp'),
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [
  (name = "main", worker = (
    modules = [(name = "worker", esModule = embed "bundle.js")],
    compatibilityDate = "${compatibilityDate}",
  )),
  (name = "internet", network = (allow = ["private", "local"])),
]);
`,
    )
    return resultOf((await outcome(file, ['test', 'config.capnp'], folder)).output)
  }
}

/** Puts a program into a project, and what starts it. */
async function write(folder: string, program: string, name: string, start: string): Promise<void> {
  await copyFile(path.join(root, 'test/package', program), path.join(folder, program))
  await writeFile(path.join(folder, name), `import { run } from './${program}'\n${start}\n`)
}

const printing = (origin: string) =>
  `console.log('RESULT' + JSON.stringify(await run(${JSON.stringify(origin)})))`

/** What a program printed; workerd puts a prefix before it. */
function resultOf(output: string): unknown {
  const [, result] = /RESULT(\{.*\})/.exec(output) ?? []
  if (result === undefined) throw new Error(`The program printed no result: ${output}`)
  return JSON.parse(result)
}
