// What an editor shows of the functions of `ev-energy/api/…`.
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { compile } from './compile.ts'

const folder = path.resolve(import.meta.dirname, '../../src/generated/api')
const functions = globSync('*.ts', { cwd: folder }).flatMap((module) => {
  const source = ts.createSourceFile(
    module,
    readFileSync(path.join(folder, module), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  )
  return source.statements.filter(ts.isFunctionDeclaration).map((declaration) => {
    const tags = ts.getJSDocTags(declaration)
    const [doc] = declaration.getChildren().filter(ts.isJSDoc)
    const textOf = (name: string) =>
      tags
        .filter(({ tagName }) => tagName.text === name)
        .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    return {
      module,
      name: declaration.name?.text ?? '',
      text: doc?.getText() ?? '',
      summary: ts.getTextOfJSDocComment(doc?.comment) ?? '',
      params: textOf('param'),
      returns: textOf('returns'),
      examples: textOf('example'),
    }
  })
})

describe('the functions of ev-energy/api', () => {
  test('say what they do, take and return, which token they need, and with which problems they fail', () => {
    expect(functions.length).toBeGreaterThan(250)
    for (const { name, summary, params, returns, examples } of functions) {
      expect(summary, name).toMatch(/^[A-Z].*\(`(GET|POST|PATCH|PUT|DELETE)\s\/.*`\)/s)
      if (!name.startsWith('paginate')) {
        expect(summary, name).toMatch(/(Scopes: `|Needs a token|Needs no token)/)
        expect(summary, name).toMatch(/Problems: .*400.*406.*5xx\./s)
      }
      expect(params.length, name).toBe(2)
      expect(returns.join(), name).not.toBe('')
      expect(examples.join(), name).toContain(`${name}(ev`)
    }
  })

  test('have lines that fit, outside of examples', () => {
    const long = functions.flatMap(({ text }) =>
      text
        .replace(/@example.*/s, '')
        .split('\n')
        .filter((line) => line.length > 120 && line.trim().includes(' ', 110)),
    )
    expect(long).toEqual([])
  })

  test('have examples that compile', () => {
    const modules = [...new Set(functions.map(({ module }) => module))]
    const namesOf = (wanted: string) =>
      functions.filter(({ module }) => module === wanted).map(({ name }) => name)
    const head = [
      `import { createClient } from '../../src/index.ts'`,
      ...modules.map((module) => `import { ${namesOf(module)} } from '../../src/generated/api/${module}'`),
      'const ev = createClient()',
    ]
    const examples = functions.flatMap(({ examples }) => examples.map((example) => `{\n${example}\n}`))
    const text = [...head, ...examples].join('\n')
    const lines = text.split('\n')
    const { faults } = compile(text)
    expect([...faults].map(([line, message]) => [lines[line], message])).toEqual([])
    expect(examples.length).toBe(functions.length)
  })

  test('are described where they are called', () => {
    const file = path.join(import.meta.dirname, 'hovered.ts')
    const code = `import { listVehicles } from '../../src/generated/api/vehicles.ts'
import { createClient } from '../../src/index.ts'
listVehicles(createClient(), { expand: [''] })`
    const options: ts.CompilerOptions = {
      module: ts.ModuleKind.NodeNext,
      allowImportingTsExtensions: true,
      noEmit: true,
      strict: true,
      target: ts.ScriptTarget.ES2023,
    }
    const text = (name: string) => (name === file ? code : ts.sys.readFile(name))
    const service = ts.createLanguageService({
      getScriptFileNames: () => [file],
      getScriptVersion: () => '1',
      getScriptSnapshot: (name) => {
        const found = text(name)
        return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found)
      },
      getCurrentDirectory: () => import.meta.dirname,
      getCompilationSettings: () => options,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (name) => name === file || ts.sys.fileExists(name),
      readFile: text,
    })
    const hover = service.getQuickInfoAtPosition(file, code.lastIndexOf('listVehicles'))
    expect(ts.displayPartsToString(hover?.documentation)).toMatch(
      /^List vehicles \(`GET \/vehicles`\).*`vehicle:read`/s,
    )
    const completions = service.getCompletionsAtPosition(file, code.lastIndexOf(`''`) + 1, undefined)
    expect(completions?.entries.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['trim', 'trim.model', 'trim.model.make', 'user', 'latest_status_log']),
    )
    const signature = service.getSignatureHelpItems(file, code.lastIndexOf('{ expand') + 1, undefined)
    const [item] = signature?.items ?? []
    expect(ts.displayPartsToString(item?.parameters[1]?.documentation)).toContain('`query.page_size?`')
  })
})
