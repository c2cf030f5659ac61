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

describe('an editor', () => {
  const text = `import { isProblem } from '../../src/index.ts'
declare const error: unknown
if (isProblem(error, '')) console.log(error.detail)
if (isProblem(error, 'not-known-yet')) console.log(error.detail)
`
  let service: ts.LanguageService
  let known: string[]
  beforeAll(async () => {
    service = edit(text)
    const source = await readFile(path.join(root, 'generated/problems.ts'), 'utf8')
    known = [...source.matchAll(/^ {2}\| '([\w-]+)'$/gm)].map(([, slug = '']) => slug)
  })

  it('offers every known slug inside the quotes, and nothing else', () => {
    const found = service.getCompletionsAtPosition(file, text.indexOf("''") + 1, {})
    // What is being typed is offered as well.
    const offered = found?.entries.map(({ name }) => name).filter((name) => name !== '')
    expect(known).toContain('rate-limit-exceeded')
    expect(offered?.sort()).toEqual(known)
  })

  it('finds no fault in a slug that is not known', () => {
    expect([...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)]).toEqual([])
  })
})
