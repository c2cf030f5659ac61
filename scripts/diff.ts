/**
 * What changed since BASE, and the semver step it needs: `npm run diff -- BASE`, a git revision or a file.
 *
 * Exit status: 0 where nothing breaks a caller, 1 where something does, 2 where the comparison could not be made.
 */
import { execFile } from 'node:child_process'
import { access, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { parse } from 'yaml'
import { type Bundle, bundle } from '../openapi/rules/tree/bundle.js'
import { originIn } from '../openapi/rules/tree/origin.js'
import { readArguments, refuse } from './arguments.ts'
import type { Change } from './diff/change.ts'
import { changesOf } from './diff/changes.ts'
import { type Format, formats, type Line, report, stepOfAll } from './diff/report.ts'
import type { Document } from './document.ts'

const usage = `npm run diff -- GIT-REVISION-or-FILE [--format ${formats.join('|')}] [--revision FILE]`
const { values, positionals } = readArguments(usage, {
  allowPositionals: true,
  options: { format: { type: 'string', default: 'stylish' }, revision: { type: 'string' } },
})
const [base, ...rest] = positionals
if (base === undefined || rest.length > 0) refuse('one thing to compare with', usage)
const format = formats.find((known): known is Format => known === values.format)
if (format === undefined) refuse(`unknown format ${values.format}`, usage)

try {
  const before = await baseDocument(base)
  const tree = values.revision === undefined ? sourceTree() : undefined
  const after = tree
    ? (tree.document as Document)
    : documentIn(await readFile(values.revision ?? '', 'utf8'), values.revision ?? '')
  const changes = changesOf(before, after)
  console.log(report(changes, base, format, (change) => tree && lineIn(tree, change)))
  process.exitCode = stepOfAll(changes) === 'major' ? 1 : 0
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 2
}

/** The document as the source tree has it now. */
function sourceTree(): Bundle {
  const tree = bundle(fileURLToPath(new URL('../openapi/openapi.yaml', import.meta.url)))
  const [problem] = tree.problems
  if (problem) throw new Error(`cannot compare: ${problem.file}: ${problem.message}`)
  return tree
}

function lineIn(tree: Bundle, { at }: Change): Line | undefined {
  const origin = originIn(tree, at)
  return origin && { file: origin.source.file, line: origin.source.rangeOf(origin.at).start.line + 1 }
}

async function baseDocument(base: string): Promise<Document> {
  const isFile = await access(base).then(
    () => true,
    () => false,
  )
  if (isFile) return documentIn(await readFile(base, 'utf8'), base)
  try {
    const options = { maxBuffer: 64 << 20 }
    const { stdout } = await promisify(execFile)('git', ['show', `${base}:generated/openapi.json`], options)
    return JSON.parse(stdout)
  } catch {
    throw new Error(`${base} is neither a file nor a git revision that holds generated/openapi.json`)
  }
}

function documentIn(text: string, name: string): Document {
  let document: unknown
  try {
    document = name.endsWith('.json') ? JSON.parse(text) : parse(text)
  } catch (error) {
    throw new Error(
      `cannot compare: ${name} is neither JSON nor YAML: ${(error as Error).message.split('\n')[0]}`,
    )
  }
  const { openapi } = (document ?? {}) as { openapi?: unknown }
  if (typeof openapi !== 'string') throw new Error(`cannot compare: ${name} is not an OpenAPI document`)
  return document as Document
}
