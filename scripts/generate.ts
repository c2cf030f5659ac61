/**
 * Builds `generated/` from `openapi/`: the bundle, the types and the tables.
 *
 *   npm run generate             write what has changed
 *   npm run generate -- --check  write nothing, name each stale file, exit 1 if there is one
 */
import { readFile, writeFile } from 'node:fs/promises'
import { stringify } from 'yaml'
import { readArguments } from './arguments.ts'
import { bundle } from './generate/bundle.ts'
import { idsModule } from './generate/ids.ts'
import { operationsModule } from './generate/operations.ts'
import { pagingModule } from './generate/paging.ts'
import { problemsModule } from './generate/problems.ts'
import { schemaModule } from './generate/schema.ts'
import { scopesModule } from './generate/scopes.ts'

const { values: flags } = readArguments('npm run generate [-- --check]', {
  options: { check: { type: 'boolean', default: false } },
})
const folder = new URL('../generated/', import.meta.url)

const { document, problems } = await bundle(new URL('../openapi/openapi.yaml', import.meta.url))
if (problems.length > 0) {
  console.error(problems.join('\n'))
  console.error(`\nThe bundle was not built: ${problems.length} problem(s) in openapi/.`)
  process.exit(1)
}

const files: Record<string, string> = {
  'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  'openapi.yaml': stringify(document, { aliasDuplicateObjects: false, lineWidth: 120 }),
  'schema.ts': await schemaModule(document),
  'operations.ts': operationsModule(document),
  'ids.ts': idsModule(document),
  'problems.ts': problemsModule(document),
  'scopes.ts': scopesModule(document),
  'paging.ts': pagingModule(document),
}

const stale: string[] = []
for (const [name, text] of Object.entries(files)) {
  const file = new URL(name, folder)
  const current = await readFile(file, 'utf8').catch(() => undefined)
  if (current === text) continue
  stale.push(`generated/${name}`)
  if (!flags.check) await writeFile(file, text)
}

if (stale.length === 0) console.log('generated/ is up to date')
else if (flags.check) {
  for (const name of stale) console.error(`${name} is stale`)
  console.error('Run `npm run generate` and commit the result.')
  process.exitCode = 1
} else for (const name of stale) console.log(`wrote ${name}`)
