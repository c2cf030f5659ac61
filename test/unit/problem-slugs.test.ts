// What an editor does with isProblem(error, '…'), by the service that editors ask.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const file = path.join(import.meta.dirname, 'edited.ts')

/** The service, with a module that is being edited in this folder. */
function edit(text: string): ts.LanguageService {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root)
  const read = (name: string) => (name === file ? text : ts.sys.readFile(name))
  return ts.createLanguageService({
    getCompilationSettings: () => ({ ...options, types: [] }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const source = read(name)
      return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source)
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: read,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  })
}

/** What is offered at a marker, less what is being typed. */
const offeredAt = (service: ts.LanguageService, position: number) =>
  service
    .getCompletionsAtPosition(file, position, {})
    ?.entries.map(({ name }) => name)
    .filter((name) => name !== '')
    .sort()

describe('an editor', () => {
  const text = `import { createClient, isProblem } from '../../src/index.ts'
declare const error: unknown
if (isProblem(error, '')) console.log(error.detail)
if (isProblem(error, 'not-known-yet')) console.log(error.detail)
const list = await createClient().GET('/evses')
if (isProblem(list.error, "")) console.log(list.error.field_errors)
if (isProblem(list.error, 'not-known-yet')) console.log(list.error.type)
switch (list.error?.status) {
  case 0: break
}
`
  let service: ts.LanguageService
  let known: string[]
  beforeAll(async () => {
    service = edit(text)
    const source = await readFile(path.join(root, 'generated/problems.ts'), 'utf8')
    known = [...source.matchAll(/^ {2}\| '([\w-]+)'$/gm)].map(([, slug = '']) => slug)
  })

  it('offers every known slug inside the quotes, and nothing else', () => {
    expect(known).toContain('rate-limit-exceeded')
    expect(offeredAt(service, text.indexOf("''") + 1)).toEqual(known)
  })

  it('offers for the error of a call the kinds and statuses that the document states for it', () => {
    expect(offeredAt(service, text.indexOf('""') + 1)).toEqual([
      'pagination-paramaters',
      'rate-limit-exceeded',
    ])
    const statuses = offeredAt(service, text.indexOf('0:'))?.filter((name) => /^\d+$/.test(name))
    expect(statuses).toEqual(['400', '401', '403', '406', '429'])
  })

  it('finds no fault in a slug that is not known', () => {
    expect([...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)]).toEqual([])
  })
})
