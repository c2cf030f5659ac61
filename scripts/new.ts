/**
 * Lays out what is new in the document: files, links and examples that lint, to be filled with what the API says.
 *
 *   npm run new -- operation GET /charge_cables/{id}   an operation, with its path, schemas and examples as far as they lack
 *   npm run new -- resource charge_cables              the list of a resource, and the way to one
 *   npm run new -- schema ChargeCable --of Vehicle.charge_cable   a schema, as a property of another one
 *
 *   --tag TAG      what it belongs to; by default what the paths beside it do, or a tag of its own
 *   --prefix abcd  what ids begin with
 *   --root FILE    another tree's openapi.yaml
 *
 * Exit status: 0 where it was laid out, 2 where it could not be; then nothing is written.
 */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readArguments, refuse } from './arguments.ts'
import { createDraft } from './new/draft.ts'
import { layOutCollection, layOutOperation, layOutSchema } from './new/lay-out.ts'

const usage =
  'npm run new -- operation METHOD PATH | resource NAME | schema NAME --of SCHEMA.property [--tag TAG] [--prefix abcd] [--root FILE]'
const { values, positionals } = readArguments(usage, {
  allowPositionals: true,
  options: {
    of: { type: 'string' },
    tag: { type: 'string' },
    prefix: { type: 'string' },
    root: { type: 'string' },
  },
})
const [kind, first, second, ...rest] = positionals
if (kind === undefined || first === undefined || rest.length > 0)
  refuse('what is to be laid out is missing', usage)
const root = values.root ?? fileURLToPath(new URL('../openapi/openapi.yaml', import.meta.url))
const draft = createDraft(path.dirname(root))

try {
  if (kind === 'operation' && second !== undefined) layOutOperation(draft, first, second, values)
  else if (kind === 'resource' && second === undefined) layOutCollection(draft, first, values)
  else if (kind === 'schema' && second === undefined) layOutSchema(draft, first, values.of)
  else refuse(`${positionals.join(' ')} is nothing that can be laid out`, usage)
} catch (error) {
  console.error((error as Error).message)
  process.exit(2)
}
for (const file of await draft.save()) console.log(`wrote ${file}`)
console.log(`
Next: write down what the API says of it, then \`npm run lint:spec\` and \`npm run generate\`. What the published description
lacks is a row of openapi/deviations.yaml. An operation answers under /v2 once mock/src/api has code for it.`)
