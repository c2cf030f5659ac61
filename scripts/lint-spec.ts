/**
 * Lints the spec: Spectral on the document that the source tree describes and on its files, and Redocly. What was last
 * generated is of no account.
 *
 *   npm run lint:spec                                  everything, for people
 *   npm run lint:spec -- --format github-actions       or sarif, junit, json: for CI
 *   npm run lint:spec -- --output FILE                 the report to a file
 *   npm run lint:spec -- FILE                          another bundle, without the source tree
 *
 * Exit status: 0 where nothing was found, 1 where something was, 2 where the linting could not be done.
 */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readArguments, refuse } from './arguments.ts'
import { lintBundle, lintTree } from './lint-spec/lint.ts'
import { formats, isFormat, report } from './lint-spec/report.ts'
import { loadRuleset } from './lint-spec/spectral.ts'

const usage = `npm run lint:spec -- [FILE] [--format ${formats.join('|')}] [--output FILE]`
const options = { format: { type: 'string', default: 'stylish' }, output: { type: 'string' } } as const
const inProject = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url))

const { values, positionals } = readArguments(usage, { allowPositionals: true, options })
const { format, output } = values
const [other, ...rest] = positionals
if (rest.length > 0) refuse('one file at a time', usage)
if (!isFormat(format)) refuse(`unknown format ${format}`, usage)

try {
  const rules = await loadRuleset(inProject('openapi/rules/bundle.yaml'))
  const file = path.resolve(other ?? inProject('openapi/openapi.yaml'))
  const findings =
    other === undefined
      ? await lintTree(
          { document: rules, files: await loadRuleset(inProject('openapi/rules/source.yaml')) },
          file,
        )
      : await lintBundle(rules, file)

  const text = report(findings, format, rules)
  if (output !== undefined) await save(output, text)
  else if (text !== '') console.log(text)
  if (findings.length > 0) process.exitCode = 1
  if (output !== undefined || (findings.length === 0 && format === 'stylish'))
    console.error(
      `${path.relative('', file)}: ${findings.length === 0 ? 'nothing' : findings.length} to correct`,
    )
} catch (error) {
  console.error((error as Error).message.split('\n', 1)[0])
  process.exitCode = 2
}

async function save(file: string, text: string): Promise<void> {
  await writeFile(file, text).catch((error: Error) => {
    throw new Error(`cannot write ${file}: ${error.message}`)
  })
}
