/**
 * Writes the document in a form for tools that cannot read `generated/openapi.json`:
 *
 *   npm run bundle -- --form dereferenced --output FILE   no references: the API as it answers without `expand`
 *   npm run bundle -- --form samples --output FILE        as it is, with samples of code for each operation
 *
 * For OpenAPI 3.0 there is `generated/openapi-3.0.json`.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { readArguments, refuse } from './arguments.ts'
import type { Document } from './document.ts'
import { withCodeSamples } from './generate/code-samples.ts'
import { dereferenced } from './generate/dereferenced.ts'

const forms = {
  dereferenced: (document: Document) => dereferenced(withCodeSamples(document)),
  samples: withCodeSamples,
}
const usage = `npm run bundle -- --form ${Object.keys(forms).join('|')} --output FILE`
const { values } = readArguments(usage, { options: { form: { type: 'string' }, output: { type: 'string' } } })
const { form = '', output } = values
if (!Object.hasOwn(forms, form)) refuse(`unknown form ${form}`, usage)
if (output === undefined) refuse('the file to write to is missing', usage)

const document = JSON.parse(await readFile(new URL('../generated/openapi.json', import.meta.url), 'utf8'))
const made = JSON.stringify(forms[form as keyof typeof forms](document))
await writeFile(output, `${made}\n`).catch((error: Error) =>
  refuse(`cannot write ${output}: ${error.message}`, usage),
)
console.log(`wrote ${output} (${Math.round(made.length / 1024)} KiB)`)
