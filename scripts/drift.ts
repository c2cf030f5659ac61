/**
 * Compares our document with a published one, by facts: `npm run drift -- FILE-or-URL`.
 *
 * Exit status: 0 where every difference is in openapi/deviations.yaml, 1 where one is not, a row is stale, or a row
 * explains other facts than openapi/deviations.lock.yaml says; 2 where the comparison could not be made.
 */
import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { readArguments, refuse } from './arguments.ts'
import type { Document } from './document.ts'
import { compare } from './drift/compare.ts'
import { readDeviations } from './drift/deviations.ts'
import { readExplained, writeExplained } from './drift/explained.ts'
import { factsOf } from './drift/facts.ts'
import { type Format, report } from './drift/report.ts'

const usage =
  'npm run drift -- FILE-or-URL [--accept] [--format text|markdown|json] [--deviations FILE] [--lock FILE] [--ours FILE]'
const timeout = 30_000

const { values, positionals } = readArguments(usage, {
  allowPositionals: true,
  options: {
    format: { type: 'string', default: 'text' },
    deviations: { type: 'string', default: 'openapi/deviations.yaml' },
    lock: { type: 'string', default: 'openapi/deviations.lock.yaml' },
    accept: { type: 'boolean', default: false },
    ours: { type: 'string', default: 'generated/openapi.json' },
  },
})
const [source, ...rest] = positionals
if (source === undefined || rest.length > 0) refuse('one description to compare with', usage)
if (!['text', 'markdown', 'json'].includes(values.format)) refuse(`unknown format ${values.format}`, usage)

try {
  const here = new URL(`file://${process.cwd()}/`)
  const published = factsOf(await load(source))
  const ours = factsOf(await load(values.ours))
  const deviations = await readDeviations(new URL(values.deviations, here))
  const lock = new URL(values.lock, here)
  const drift = compare(ours, published, deviations, values.accept ? undefined : await readExplained(lock))
  if (values.accept) await writeExplained(drift.explained, lock)
  console.log(report(drift, values.format as Format))
  process.exitCode =
    drift.removed.size + drift.added.size + drift.stale.length + drift.moved.length > 0 ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}

async function load(source: string): Promise<Document> {
  const text = await (/^https?:/.test(source) ? download(source) : readFile(source, 'utf8')).catch(
    (error: Error) => {
      throw new Error(
        `cannot read ${source}: ${error.cause instanceof Error ? error.cause.message : error.message}`,
      )
    },
  )
  let document: unknown
  try {
    document = parse(text)
  } catch (error) {
    throw new Error(`${source} is neither JSON nor YAML: ${(error as Error).message.split('\n')[0]}`)
  }
  const { openapi } = (document ?? {}) as { openapi?: unknown }
  if (typeof openapi !== 'string' || !openapi.startsWith('3.'))
    throw new Error(`${source} is not an OpenAPI 3 document: it has no \`openapi: 3.x\``)
  return document as Document
}

async function download(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(timeout) })
  if (!response.ok) throw new Error(`the server answered ${response.status} ${response.statusText}`)
  return response.text()
}
