import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import manifest from '../../package.json' with { type: 'json' }

export const root = fileURLToPath(new URL('../..', import.meta.url))
/** Where this checkout has a package. */
export const installed = (name: string) => path.join(root, 'node_modules', name)
export const execute = promisify(execFile)

/** What a program did: whether it failed, and what it printed. */
export interface Outcome {
  failed: boolean
  output: string
}

/** Runs a program to its end, whether or not it fails. */
export async function outcome(file: string, args: string[], cwd: string): Promise<Outcome> {
  try {
    const { stdout, stderr } = await execute(file, args, { cwd })
    return { failed: false, output: stdout + stderr }
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string }
    return { failed: true, output: message + stdout + stderr }
  }
}

/** The packed client, and a project that has nothing but it. */
export interface Project extends AsyncDisposable {
  tarball: string
  folder: string
}

export async function emptyProject(): Promise<Project> {
  const place = await mkdtemp(path.join(tmpdir(), 'ev-energy-package-'))
  await execute('npm', ['pack', '--ignore-scripts', '--pack-destination', place], { cwd: root })
  const tarball = path.join(place, `ev-energy-${manifest.version}.tgz`)

  const folder = path.join(place, 'project')
  // The dependencies come from this checkout, so that no network is needed; npm still checks their versions.
  const local = [...(await closure(Object.keys(manifest.dependencies)))].map((name) => [
    name,
    `file:${installed(name)}`,
  ])
  const dependencies = { ...Object.fromEntries(local), 'ev-energy': `file:${tarball}` }
  await mkdir(folder)
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies }))
  const flags = ['--offline', '--install-links', '--ignore-scripts', '--no-audit', '--no-fund']
  await execute('npm', ['install', ...flags], { cwd: folder })
  return { tarball, folder, [Symbol.asyncDispose]: () => rm(place, { recursive: true, force: true }) }
}

/** Packages and what they depend on, to the end. */
async function closure(names: string[], found = new Set<string>()): Promise<Set<string>> {
  for (const name of names.filter((name) => !found.has(name))) {
    found.add(name)
    const { dependencies = {} } = JSON.parse(
      await readFile(path.join(installed(name), 'package.json'), 'utf8'),
    ) as { dependencies?: object }
    await closure(Object.keys(dependencies), found)
  }
  return found
}
