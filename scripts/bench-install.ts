/**
 * Compares what installing the mock brings and how long that takes with `@stoplight/prism-cli`, the mock server that is
 * installed otherwise: each in turn, in an empty folder, with an empty cache. Exits with 1 where a goal is missed.
 *
 *   npm run bench:install
 */
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readArguments } from './arguments.ts'
import { median } from './bench/verdict.ts'

const ROUNDS = 3
const GOALS = { packages: 8, megabytes: 12, ratio: 1 / 4 }
const root = fileURLToPath(new URL('..', import.meta.url))
readArguments('npm run bench:install', {})

interface Installed {
  readonly packages: number
  readonly megabytes: number
  readonly scripts: readonly string[]
  readonly seconds: number
}

const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const prism = `@stoplight/prism-cli@${devDependencies['@stoplight/prism-cli']}`
const place = await mkdtemp(path.join(tmpdir(), 'ev-energy-bench-install-'))
try {
  const packed = npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', place, '.', './mock')
  const tarballs = (JSON.parse(packed) as { filename: string }[]).map(({ filename }) =>
    path.join(place, filename),
  )
  const contestants: Readonly<Record<string, readonly string[]>> = {
    'ev-energy-mock': tarballs,
    [prism]: [prism],
  }

  const rounds = new Map<string, Installed[]>()
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, what] of Object.entries(contestants))
      rounds.set(name, [...(rounds.get(name) ?? []), await installed(what)])

  const rows = [...rounds].map(([name, found]) => ({
    name,
    packages: found[0]?.packages ?? Number.NaN,
    megabytes: found[0]?.megabytes ?? Number.NaN,
    scripts: found[0]?.scripts.join(', ') ?? '',
    seconds: median(found.map(({ seconds }) => seconds)),
    ratio: median(
      found.map(({ seconds }, round) => seconds / (rounds.get(prism)?.[round]?.seconds ?? Number.NaN)),
    ),
  }))
  for (const { name, packages, megabytes, scripts, seconds, ratio } of rows)
    console.log(
      `${name.padEnd(32)}${String(packages).padStart(4)} packages ${megabytes.toFixed(1).padStart(6)} MB ${seconds
        .toFixed(1)
        .padStart(6)} s  ${ratio.toFixed(2)} of Prism's  install scripts: ${scripts || 'none'}`,
    )
  const [ours] = rows
  const kept =
    ours !== undefined &&
    ours.packages <= GOALS.packages &&
    ours.megabytes <= GOALS.megabytes &&
    ours.ratio <= GOALS.ratio &&
    ours.scripts === ''
  console.log(
    `goal: ${GOALS.packages} packages, ${GOALS.megabytes} MB, ${GOALS.ratio} of Prism's time, no install script: ${kept ? 'met' : 'MISSED'}`,
  )
  if (!kept) process.exitCode = 1
} finally {
  await rm(place, { recursive: true, force: true })
}

async function installed(what: readonly string[]): Promise<Installed> {
  const folder = await mkdtemp(path.join(place, 'project-'))
  await writeFile(path.join(folder, 'package.json'), '{}')
  const began = performance.now()
  npm(folder, 'install', ...what, '--cache', path.join(folder, '.npm'), '--no-audit', '--no-fund')
  const seconds = (performance.now() - began) / 1000
  const modules = path.join(folder, 'node_modules')
  const files = globSync('**', { cwd: modules }).map((file) => path.join(modules, file))
  const sizes = files.map((file) => statSync(file)).filter((about) => about.isFile())
  const manifests = files
    .filter((file) => /node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+[\\/]package\.json$/.test(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as { name: string; scripts?: object })
  const bytes = sizes.reduce((sum, { size }) => sum + size, 0)
  await rm(folder, { recursive: true })
  return {
    packages: manifests.length,
    megabytes: bytes / 1e6,
    scripts: manifests.flatMap(({ name, scripts = {} }) =>
      ['preinstall', 'install', 'postinstall'].some((script) => script in scripts) ? [name] : [],
    ),
    seconds,
  }
}

function npm(cwd: string, ...args: string[]): string {
  // npm is a script, which only a shell runs on Windows.
  const shell = process.platform === 'win32'
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, shell, encoding: 'utf8' })
  if (status !== 0) throw new Error(`npm ${args[0]} failed:\n${stdout}${stderr}`)
  return stdout
}
