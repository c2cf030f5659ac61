import { glob, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { emptyProject, installed, outcome, type Project, root } from './project.ts'

/** Runs a script with this Node. */
const node = (script: string, args: string[], cwd = root) => outcome(process.execPath, [script, ...args], cwd)

describe('the package', () => {
  let packed: Project
  let project: string
  const tarball = path.join(inject('tarballs'), `ev-energy-${manifest.version}.tgz`)
  beforeAll(async () => {
    packed = await emptyProject(inject('registry'), 'ev-energy')
    project = packed.folder
  }, 120_000)
  afterAll(() => packed[Symbol.asyncDispose]())

  it('is accepted by publint', async () => {
    const { output } = await node(installed('publint/src/cli.js'), ['run', tarball, '--strict'])
    expect(output).toContain('All good!')
  })

  it('has types that resolve the way its code does', async () => {
    const attw = installed('@arethetypeswrong/cli/dist/index.js')
    // That part has no CommonJS, and says so when it is required.
    const others = ['--exclude-entrypoints', './validate']
    expect(await node(attw, [tarball, '--profile', 'strict', ...others])).toMatchObject({ failed: false })
  })

  it('runs in an empty project', async () => {
    await writeFile(
      path.join(project, 'main.js'),
      `import { bearer, createClient, ProblemError, unwrap } from 'ev-energy'
import { listEvses } from 'ev-energy/api/evses'
import { isId, newId } from 'ev-energy/ids'
import { operations } from 'ev-energy/operations'
import 'ev-energy/schema'
import document from 'ev-energy/openapi.json' with { type: 'json' }

const fetch = async (url) => Response.json([{ url }])
const [first] = await unwrap(listEvses(createClient({ auth: bearer('token'), fetch })))
console.log(JSON.stringify([first.url, isId(newId('evse')), operations['GET /evses'].paging, document.openapi]))
`,
    )
    const { output } = await node('main.js', [], project)
    expect(JSON.parse(output.split('\n')[0] ?? '')).toEqual([
      'https://api.ev.energy/v2/evses',
      true,
      'cursor',
      '3.1.0',
    ])
  })

  it.each(['typescript', 'typescript-6', 'typescript-7'])(
    'compiles in a strict project that checks libraries, with %s',
    async (compiler) => {
      await writeFile(
        path.join(project, 'main.ts'),
        `import { createClient, type Problem, unwrap } from 'ev-energy'
import { getEvse } from 'ev-energy/api/evses'
import { type Id, parseId } from 'ev-energy/ids'
import type { operations } from 'ev-energy/operations'
import type { components, paths } from 'ev-energy/schema'

const evse_id: Id<'evse'> = parseId('evse01HSH04KDEWF6Z4DB2J77J74K5', 'evse').id
const evse: components['schemas']['EVSE'] = await unwrap(
  createClient().GET('/evses/{evse_id}' satisfies keyof paths, { params: { path: { evse_id } } }),
)
export const make: string | undefined = (await unwrap(getEvse(createClient(), { path: { evse_id }, expand: ['model.make'] })))
  .model?.make?.name
// @ts-expect-error ids are strings
export const wrong: number = evse.id
export type Paging = (typeof operations)['GET /evses']['paging']
export const title = (problem: Problem): string => problem.title
`,
      )
      const compilerOptions = {
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
        target: 'es2022',
        module: 'nodenext',
        lib: ['es2022', 'dom', 'dom.iterable'],
        types: [],
      }
      await writeFile(
        path.join(project, 'tsconfig.json'),
        JSON.stringify({ compilerOptions, files: ['main.ts'] }),
      )
      expect(await node(installed(`${compiler}/bin/tsc`), ['-p', '.'], project)).toEqual({
        failed: false,
        output: '',
      })
    },
  )

  it('compiles where libraries are checked, with the types of Node and none of the DOM', async () => {
    const parts = [
      '',
      '/api/evses',
      '/auth',
      '/hooks',
      '/ids',
      '/resilience',
      '/scopes',
      '/validate',
      '/webhooks',
    ]
    const imports = parts.map((part, index) => `import * as part${index} from 'ev-energy${part}'\n`)
    const used = `export const all: object[] = [${parts.map((_, index) => `part${index}`)}]\n`
    await writeFile(path.join(project, 'node.ts'), `${imports.join('')}${used}`)
    const compilerOptions = {
      ...{ strict: true, skipLibCheck: false, noEmit: true, target: 'es2022', module: 'nodenext' },
      ...{ lib: ['es2022'], types: ['node'], typeRoots: [installed('@types')] },
    }
    await writeFile(
      path.join(project, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['node.ts'] }),
    )
    expect(await node(installed('typescript/bin/tsc'), ['-p', '.'], project)).toEqual({
      failed: false,
      output: '',
    })
  })

  it('leaves sources, tests and the mock out', async () => {
    const files: string[] = []
    for await (const file of glob('**/*.*', { cwd: path.join(project, 'node_modules/ev-energy') }))
      files.push(file)
    const roots = new Set(files.map((file) => file.replace(/[/\\].*/s, '')))
    expect([...roots].filter((name) => !/^(README|LICENSE|CHANGELOG)/.test(name)).sort()).toEqual([
      'dist',
      'generated',
      'package.json',
    ])
    expect(files.filter((file) => file.startsWith('generated'))).toEqual(['generated/openapi.json'])
  })
})

it('no declaration of either package mentions what the packages are made with', async () => {
  const packages = path.join(root, 'node_modules/.packed/node_modules')
  const files: string[] = []
  const mentions: string[] = []
  for await (const file of glob('{ev-energy,ev-energy-mock}/**/*.d.{ts,cts,mts}', { cwd: packages })) {
    files.push(file)
    const text = await readFile(path.join(packages, file), 'utf8')
    if (/openapi-fetch|openapi-typescript|@stoplight/.test(text)) mentions.push(file)
  }
  expect(files.length).toBeGreaterThan(200)
  expect(mentions).toEqual([])
})

describe('the client’s sources', () => {
  it('import nothing but themselves, generated files and the declared dependencies', async () => {
    const foreign = new Set<string>()
    for await (const file of glob('src/**/*.ts', { cwd: root })) {
      const text = await readFile(path.join(root, file), 'utf8')
      for (const [, from = ''] of text.matchAll(/(?:\bfrom|^import|\bimport\()\s*['"]([^'"]+)['"]/gm)) {
        // The package's own name is in the examples of docstrings.
        if (/^ev-energy(\/|$)/.test(from)) continue
        const target = from.startsWith('.')
          ? new URL(from, `file:///${file.replaceAll('\\', '/')}`).pathname.slice(1)
          : from
        if (!/^(src|generated)\//.test(target)) foreign.add(target)
      }
    }
    const { dependencies, peerDependencies } = manifest
    expect([...foreign].sort()).toEqual(Object.keys({ ...dependencies, ...peerDependencies }).sort())
  })
})
