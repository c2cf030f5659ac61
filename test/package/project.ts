import { type ExecFileOptions, execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const root = fileURLToPath(new URL('../..', import.meta.url))
/** Where this checkout has a package. */
export const installed = (name: string) => path.join(root, 'node_modules', name)
const runFile = promisify(execFile)

/** Runs a program. npm and its like are scripts, which only a shell runs on Windows. */
export function execute(file: string, args: readonly string[], options: ExecFileOptions = {}) {
  const shell = process.platform === 'win32' && path.basename(file) === file
  return runFile(file, args, { ...options, shell, encoding: 'utf8' })
}

/** What a program did: whether it failed, and what it printed. */
export interface Outcome {
  failed: boolean
  output: string
}

/** Runs a program to its end, whether or not it fails. */
export async function outcome(file: string, args: string[], cwd: string, timeout = 0): Promise<Outcome> {
  try {
    const { stdout, stderr } = await execute(file, args, { cwd, timeout })
    return { failed: false, output: stdout + stderr }
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string }
    return { failed: true, output: message + stdout + stderr }
  }
}

/** A project that has nothing but packages of ours, and what they bring. */
export interface Project extends AsyncDisposable {
  readonly folder: string
}

/**
 * Installs packages in an empty project, as a user does.
 *
 * @param registry that has them
 */
export async function emptyProject(registry: string, ...names: string[]): Promise<Project> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ev-energy-project-'))
  await install(folder, registry, ...names)
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) }
}

/** Makes a project of a folder. */
export async function install(folder: string, registry: string, ...names: string[]): Promise<void> {
  const project = path.join(folder, 'package.json')
  await mkdir(folder, { recursive: true })
  await writeFile(project, JSON.stringify({ type: 'module' }))
  // What npm knows of other registries must not get in the way of this one.
  const from = ['--registry', registry, '--cache', path.join(folder, '.npm')]
  await execute('npm', ['install', ...names, ...from, '--no-audit', '--no-fund'], { cwd: folder })
}
