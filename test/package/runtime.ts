import { globSync } from 'node:fs'
import path from 'node:path'
import { nodeOf } from './peers.ts'
import { execute, installed } from './project.ts'

/** A JavaScript runtime on this machine. */
export interface Runtime {
  file: string
  version: string
}

/** A Node of a major version: the one that runs this, or else a peer, or the machine's own. */
export function nodeRuntime(major: number): Promise<Runtime | undefined> {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const files = [process.execPath, nodeOf(major), ...folders.map((folder) => path.join(folder, 'node'))]
  return firstOf(files, ({ version }) => version.startsWith(`v${major}.`))
}

/** One that npm installed, from the package of this platform: none of these runtimes needs its install script. */
export function npmRuntime(pattern: string): Promise<Runtime | undefined> {
  return firstOf(globSync(pattern, { cwd: installed('') }).map(installed))
}

async function firstOf(files: string[], fits: (runtime: Runtime) => boolean = () => true) {
  for (const file of new Set(files)) {
    const runtime = await started(file)
    if (runtime && fits(runtime)) return runtime
  }
  return undefined
}

async function started(file: string): Promise<Runtime | undefined> {
  try {
    const { stdout } = await execute(file, ['--version'])
    return { file, version: stdout.split('\n')[0] ?? '' }
  } catch {
    return undefined
  }
}
