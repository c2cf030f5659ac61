/**
 * What changed since BASE, and the semver step it needs: `npm run diff -- BASE`, a git revision or a file.
 *
 * Exit status: 0 where nothing breaks a caller, 1 where something does, 2 where the comparison could not be made.
 */
import { execFile } from 'node:child_process'
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { readArguments, refuse } from './arguments.ts'
import { redocly } from './redocly.ts'

const formats = ['stylish', 'markdown', 'json', 'github-actions'] as const
const usage = `npm run diff -- GIT-REVISION-or-FILE [--format ${formats.join('|')}] [--revision FILE]`
const rules = fileURLToPath(new URL('../openapi/rules/diff.yaml', import.meta.url))
const { values, positionals } = readArguments(usage, {
  allowPositionals: true,
  options: {
    format: { type: 'string', default: 'stylish' },
    revision: { type: 'string', default: 'generated/openapi.json' },
  },
})
const [base, ...rest] = positionals
if (base === undefined || rest.length > 0) refuse('one thing to compare with', usage)
if (!formats.some((format) => format === values.format)) refuse(`unknown format ${values.format}`, usage)
const folder = await mkdtemp(path.join(tmpdir(), 'ev-energy-diff-'))

try {
  const before = await baseFile(base)
  const report = await compare(before, values.revision, 'json')
  const { summary } = JSON.parse(report) as { summary: Record<'major' | 'minor' | 'patch', number> }
  console.log(
    (values.format === 'json' ? report : await compare(before, values.revision, values.format)).trim(),
  )
  if (values.format === 'stylish') console.log(`\nSemver step since ${base}: ${stepOf(summary)}`)
  process.exitCode = summary.major > 0 ? 1 : 0
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 2
} finally {
  await rm(folder, { recursive: true })
}

function stepOf({ major, minor, patch }: Record<'major' | 'minor' | 'patch', number>): string {
  if (major > 0) return `major (${major} breaking)`
  if (minor > 0) return 'minor'
  return patch > 0 ? 'patch' : 'none'
}

async function compare(before: string, after: string, format: string): Promise<string> {
  const { stdout, stderr } = await redocly('diff', before, after, '--config', rules, '--format', format)
  // A run that could not compare prints its reason and no report.
  if (stdout.trim() === '') throw new Error(`cannot compare: ${stderr.trim().split('\n')[0]}`)
  return stdout
}

async function baseFile(base: string): Promise<string> {
  const isFile = await access(base).then(
    () => true,
    () => false,
  )
  if (isFile) return base
  try {
    const options = { maxBuffer: 64 << 20 }
    const { stdout } = await promisify(execFile)('git', ['show', `${base}:generated/openapi.json`], options)
    const file = path.join(folder, 'openapi.json')
    await writeFile(file, stdout)
    return file
  } catch {
    throw new Error(`${base} is neither a file nor a git revision that holds generated/openapi.json`)
  }
}
