/**
 * Builds `generated/` from `openapi/`: the bundle, the types and the tables; and for the mock what it takes requests by.
 *
 *   npm run generate             write what has changed
 *   npm run generate -- --check  write nothing, name each stale file, exit 1 if there is one
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringify } from 'yaml'
import { bundle } from '../openapi/rules/tree/bundle.js'
import { readArguments } from './arguments.ts'
import type { Document } from './document.ts'
import { answersModule } from './generate/answers.ts'
import { apiModules } from './generate/api.ts'
import { bodilessModule } from './generate/bodiless.ts'
import { callsModule } from './generate/calls.ts'
import { withCodeSamples } from './generate/code-samples.ts'
import { controlModule } from './generate/control.ts'
import { idsModule } from './generate/ids.ts'
import { inOpenApi30 } from './generate/openapi-30.ts'
import { operationsModule } from './generate/operations.ts'
import { pagingModule } from './generate/paging.ts'
import { problemsModule } from './generate/problems.ts'
import { requestsModule, requestsTypes } from './generate/requests.ts'
import type { SavedSource } from './generate/saved.ts'
import { schemaModule } from './generate/schema.ts'
import { scopesModule } from './generate/scopes.ts'
import { validatorModules } from './generate/validators.ts'

const { values: flags } = readArguments('npm run generate [-- --check]', {
  options: { check: { type: 'boolean', default: false } },
})
const root = new URL('../', import.meta.url)

const tree = bundle(fileURLToPath(new URL('../openapi/openapi.yaml', import.meta.url)))
if (tree.problems.length > 0) {
  for (const { file, range, message } of tree.problems)
    console.error(
      `${path.relative('', file)}:${range.start.line + 1}:${range.start.character + 1}: ${message}`,
    )
  console.error(`\nThe bundle was not built: ${tree.problems.length} problem(s) in openapi/.`)
  process.exit(1)
}

// The rules take a document for unchecked; what the generators need of it they say themselves.
const document = tree.document as Document
const files = await generate(document).catch((error: Error) => {
  console.error(`Nothing was generated: ${error.message.trim()}`)
  console.error('`npm run lint:spec` says where in openapi/ to correct what.')
  process.exit(1)
})

const stale: string[] = []
if (!flags.check)
  for (const name of Object.keys(files)) await mkdir(new URL(path.dirname(name), root), { recursive: true })
for (const [name, text] of Object.entries(files)) {
  const file = new URL(name, root)
  const current = await readFile(file, 'utf8').catch(() => undefined)
  if (current === text) continue
  stale.push(name)
  if (!flags.check) await writeFile(file, text)
}
// A tag that is gone would otherwise leave its module behind.
for (const folder of new Set(Object.keys(files).map((name) => path.dirname(name))))
  for (const entry of await readdir(new URL(`${folder}/`, root), { withFileTypes: true })) {
    const name = `${folder}/${entry.name}`
    if (!entry.isFile() || name in files) continue
    stale.push(name)
    if (!flags.check) await rm(new URL(name, root))
  }

if (stale.length === 0) console.log('generated/ is up to date')
else if (flags.check) {
  for (const name of stale) console.error(`${name} is stale`)
  console.error('Run `npm run generate` and commit the result.')
  process.exitCode = 1
} else for (const name of stale) console.log(`${name in files ? 'wrote' : 'removed'} ${name}`)

async function generate(document: Document): Promise<Record<string, string>> {
  const control = JSON.parse(await readFile(new URL('mock/control.openapi.json', root), 'utf8')) as Document
  const world = JSON.parse(await readFile(new URL('mock/world.schema.json', root), 'utf8')) as object
  const saved = JSON.parse(await readFile(new URL('mock/saved.schema.json', root), 'utf8')) as SavedSource
  return {
    ...inFolder('generated/', await forClients(document)),
    'src/generated/answers.ts': await answersModule(document),
    ...inFolder('src/generated/api/', apiModules(document)),
    'console/src/generated/control.ts': await controlModule(control),
    ...inFolder('mock/src/generated/', {
      'documents.js': requestsModule(document, control),
      'documents.d.ts': requestsTypes,
      ...validatorModules({ api: document, control }, saved, world),
    }),
  }
}

function inFolder(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}${name}`, text]))
}

async function forClients(document: Document): Promise<Record<string, string>> {
  return {
    'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'openapi-3.0.json': `${JSON.stringify(inOpenApi30(withCodeSamples(document)), null, 2)}\n`,
    'openapi.yaml': stringify(document, { aliasDuplicateObjects: false, lineWidth: 120 }),
    'schema.ts': await schemaModule(document),
    'bodiless.ts': bodilessModule(document),
    'operations.ts': operationsModule(document),
    'ids.ts': idsModule(document),
    'problems.ts': problemsModule(document),
    'scopes.ts': scopesModule(document),
    'paging.ts': pagingModule(document),
    'calls.ts': callsModule(document),
  }
}
