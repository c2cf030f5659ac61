// Each enum that the document has, checked by the compiler where it is read and where it is sent.
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import openapi from '../../generated/openapi.json' with { type: 'json' }
import { type Document, operationsOf, resolve } from '../../scripts/document.ts'
import { compile } from './compile.ts'

interface Schema {
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly type?: unknown
  readonly 'x-expandable'?: unknown
}
interface Body {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>
}

const document = openapi as unknown as Document
const prelude = `import type { Data, Init } from '../../src/index.ts'
type At<T, Way> = Way extends [infer Step, ...infer Rest]
  ? T extends readonly (infer Item)[] ? At<Item, Way> : Step extends keyof T ? At<NonNullable<T[Step]>, Rest> : never
  : T extends readonly (infer Item)[] ? Item : T
type Body<T> = T extends { body?: infer B } ? NonNullable<B> : never
type IsOpen<T> = [T] extends [never] ? 'nothing' : string extends T ? true : number extends T ? true : false
type Expect<T extends true> = T
type Refuse<T extends false> = T
`

/** Where enums are, below a schema and outside what `expand` brings. */
function enumsIn(schema: Schema | undefined, way: readonly string[] = []): (readonly string[])[] {
  if (schema === undefined || 'x-expandable' in schema || way.length > 4) return []
  const found = resolve<Schema>(document, schema)
  const choices = (found.oneOf ?? []).filter(({ type }) => type !== 'null')
  return [
    ...(found.enum && way.length > 0 ? [way] : []),
    ...Object.entries(found.properties ?? {}).flatMap(([name, part]) => enumsIn(part, [...way, name])),
    ...enumsIn(found.items, way),
    ...[...(found.allOf ?? []), ...(choices.length === 1 ? choices : [])].flatMap((part) =>
      enumsIn(part, way),
    ),
  ]
}

const schemaOf = (body: object | undefined): Schema | undefined =>
  body && resolve<Body>(document, body)?.content?.['application/json']?.schema
const operations = [...operationsOf(document)].map(({ path, method, operation }) => ({
  place: `'${path}', '${method}'`,
  read: schemaOf((operation.responses?.['200'] ?? operation.responses?.['201']) as object | undefined),
  sent: schemaOf((operation as { requestBody?: object }).requestBody),
}))
/** GeoJSON has its own standard (RFC 7946), which the API adds nothing to. */
const isAnyones = (way: readonly string[]) => way.at(-2) === 'geometry' || way.at(-2) === 'geometries'
const assertions = operations.flatMap(({ place, read, sent }) => [
  ...enumsIn(read)
    .filter((way) => !isAnyones(way))
    .map((way) => `Expect<IsOpen<At<Data<${place}>, ${JSON.stringify(way)}>>>`),
  ...enumsIn(sent).map((way) => `Refuse<IsOpen<At<Body<Init<${place}>>, ${JSON.stringify(way)}>>>`),
])

describe('an enum', () => {
  it('is open where it is read, and closed where it is sent', () => {
    expect(assertions.filter((text) => text.startsWith('Expect')).length).toBeGreaterThan(80)
    expect(assertions.filter((text) => text.startsWith('Refuse')).length).toBeGreaterThan(8)
    const lines = assertions.map((assertion, i) => `type A${i} = ${assertion}`)
    const first = prelude.split('\n').length - 1
    const { faults } = compile(prelude + lines.join('\n'))
    expect([...faults].map(([line, message]) => [assertions[line - first], message])).toEqual([])
  })

  it('is completed by editors, although any text is taken', () => {
    const place = path.join(import.meta.dirname, 'typed.ts')
    const text = `import type { components } from '../../src/index.ts'
declare const vehicle: components['schemas']['Vehicle']
export const isActive = vehicle.integrated === ''`
    const root = path.resolve(import.meta.dirname, '../..')
    const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile)
    const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root)
    const editor = ts.createLanguageService({
      ...ts.sys,
      useCaseSensitiveFileNames: () => true,
      getCompilationSettings: () => ({ ...options, types: [] }),
      getCurrentDirectory: () => root,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      getScriptFileNames: () => [place],
      getScriptVersion: () => '1',
      getScriptSnapshot: (file) => {
        const source = file === place ? text : ts.sys.readFile(file)
        return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source)
      },
    })
    const offered = editor.getCompletionsAtPosition(place, text.lastIndexOf("'"), {})?.entries
    expect(offered?.map(({ name }) => name).sort()).toEqual(['ACTIVE', 'INACTIVE', 'UNINTEGRATED'])
    expect(editor.getSemanticDiagnostics(place)).toEqual([])
  })
})
