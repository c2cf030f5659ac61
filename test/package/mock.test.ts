import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { glob, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import manifest from '../../mock/package.json' with { type: 'json' }
import { emptyProject, installed, outcome, type Project, root, execute as run } from './project.ts'

/** Optional for users of the mock; the programs below use both. */
const PEERS = ['msw', 'vitest']

let project: Project
let folder: string
let modules: string
let command: string
beforeAll(async () => {
  project = await emptyProject(inject('registry'), 'ev-energy-mock')
  folder = project.folder
  modules = path.join(folder, 'node_modules')
  command = path.join(modules, 'ev-energy-mock', manifest.bin)
}, 120_000)
afterAll(() => project[Symbol.asyncDispose]())

describe('the published mock', () => {
  test('brings 8 packages at most, 12 MB at most, and no install script', async () => {
    const packages: string[] = []
    let bytes = 0
    for await (const file of glob('**', { cwd: modules })) {
      const place = path.join(modules, file)
      const about = await stat(place)
      if (!about.isFile()) continue
      bytes += about.size
      if (!/(^|node_modules\/)(@[^/]+\/)?[^/]+\/package\.json$/.test(file)) continue
      const { name, scripts = {} } = JSON.parse(await readFile(place, 'utf8'))
      packages.push(name)
      const ran = ['preinstall', 'install', 'postinstall'].filter((script) => script in scripts)
      expect([name, ran]).toEqual([name, []])
    }
    console.log(`ev-energy-mock: ${packages.length} packages, ${(bytes / 1e6).toFixed(1)} MB`)
    expect(packages).toContain('ev-energy')
    expect(packages.length).toBeLessThanOrEqual(8)
    expect(bytes).toBeLessThanOrEqual(12e6)
  })

  test('is accepted by publint, and its types resolve the way its modules do', async () => {
    const tarball = path.join(inject('tarballs'), `ev-energy-mock-${manifest.version}.tgz`)
    const lint = [installed('publint/src/cli.js'), 'run', tarball, '--strict']
    expect((await outcome(process.execPath, lint, root)).output).toContain('All good!')
    // Whoever requires it gets an error that says how to import it.
    const rules = ['--profile', 'esm-only', '--ignore-rules', 'false-esm']
    const types = [installed('@arethetypeswrong/cli/dist/index.js'), tarball, ...rules]
    expect(await outcome(process.execPath, types, root)).toMatchObject({ failed: false })
  })

  test('has every module and every declaration that it exports', async () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : [target.types, target.default],
    )
    expect(targets.length).toBeGreaterThan(8)
    for (const target of targets)
      expect((await stat(path.join(modules, 'ev-energy-mock', target))).isFile(), target).toBe(true)
  })

  test('names everybody whose work it carries, with the licence', async () => {
    const notice = await readFile(path.join(modules, 'ev-energy-mock/NOTICE'), 'utf8')
    const carried = [...notice.matchAll(/^={80}\n(\S+) (\S+) \((\S+)\)\n\n(.+)/gm)].map(([, name]) => name)
    expect(carried.length).toBeGreaterThan(40)
    for (const name of ['@stoplight/prism-http', '@stoplight/http-spec', 'hono', 'ajv', '@redocly/cli'])
      expect(carried).toContain(name)
  })

  test('has declarations that mention nothing that it does not bring', async () => {
    const foreign = new Set<string>()
    for await (const file of glob('ev-energy-mock/**/*.d.ts', { cwd: modules })) {
      const text = await readFile(path.join(modules, file), 'utf8')
      const code = text.replace(/\/\*[\s\S]*?\*\//g, '')
      for (const [, from = ''] of code.matchAll(/(?:\bfrom |\bimport\()['"]([^.'"][^'"]*)/g))
        foreign.add(from)
    }
    const allowed = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependenciesMeta)]
    expect(foreign.size).toBeGreaterThan(2)
    expect([...foreign].filter((from) => !allowed.includes(from.split('/')[0] ?? ''))).toEqual([])
  })

  test('prints its version', async () => {
    const { stdout } = await run(process.execPath, [command, '--version'])
    expect(stdout.trim()).toBe(manifest.version)
  })

  test('starts without Prism, answers, serves the reference and stops', async () => {
    const spy = path.join(folder, 'spy.js')
    await writeFile(
      spy,
      `import { registerHooks } from 'node:module'
registerHooks({ load: (url, context, next) => (console.log('LOADED', url), next(url, context)) })
`,
    )
    const child = spawn(process.execPath, ['--import', pathToFileURL(spy).href, command, '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    const loaded = new Set<string>()
    const url = await new Promise<string>((resolve) =>
      createInterface({ input: child.stdout }).on('line', (line) => {
        const [, module] = /^LOADED (file:.*)$/.exec(line) ?? []
        if (module) loaded.add(module)
        const [, url] = /listens on (\S+)/.exec(line) ?? []
        if (url) resolve(url)
      }),
    )
    const ofPrism = async () => {
      const texts = await Promise.all([...loaded].map((file) => readFile(new URL(file), 'utf8')))
      return texts.filter((text) => text.includes('validateSecurity')).length
    }
    expect([...loaded].filter((file) => file.includes('/ev-energy-mock/')).length).toBeGreaterThan(5)
    expect(await ofPrism()).toBe(0)

    const headers = { authorization: 'Bearer any' }
    for (const place of ['/v2/evses', '/docs', '/_control/openapi.json'])
      expect([place, (await fetch(url + place, { headers })).status]).toEqual([place, 200])
    expect(await ofPrism()).toBe(0)
    for (const [place, prefer] of Object.entries({ evses: 'code=200', vehicles: 'dynamic=true' })) {
      const answer = await fetch(`${url}/_mock/ev.energy-api-v2/${place}`, {
        headers: { ...headers, prefer },
      })
      expect([place, answer.status]).toEqual([place, 200])
    }
    expect(await ofPrism()).toBeGreaterThan(0)
    child.kill()
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  test('gives its types and its functions to a strict program that checks libraries', async () => {
    await checked('strict.ts', { skipLibCheck: false, types: [] }, STRICT)
    await run(process.execPath, [path.join(folder, 'strict.ts')])
  })

  test('gives handlers to MSW and tests to Vitest', async () => {
    for (const name of PEERS) {
      await mkdir(path.dirname(path.join(modules, name)), { recursive: true })
      await symlink(installed(name), path.join(modules, name))
    }
    await checked('main.ts', { types: ['node'], typeRoots: [installed('@types')] }, WITH_PEERS)
    const { stdout } = await run(process.execPath, [path.join(folder, 'main.ts')])
    expect(stdout).toBe('200 object\n')
  })
})

const STRICT = `import { createMock, type InProcessMock } from 'ev-energy-mock'
import { createMock as createPageMock } from 'ev-energy-mock/browser'
const mock: InProcessMock = createMock({ seed: 'x', users: 2, auth: 'lenient', rateLimit: false })
mock.clock.advance(1000)
const [request] = mock.requests({ operation: 'GET /evses' })
export const body: unknown = request?.response?.body
export const page: InProcessMock = createPageMock()
`

const WITH_PEERS = `import { createMock } from 'ev-energy-mock'
import { mockHandler } from 'ev-energy-mock/msw'
import type { mockTest } from 'ev-energy-mock/vitest'
const mock = createMock({ seed: 'x', users: 2 })
export type Test = ReturnType<typeof mockTest>
const answer: Response = await mock.fetch('https://api.ev.energy/v2/evse_makes')
mock.reset({ seed: 'y' })
console.log(answer.status, typeof mockHandler(mock))
`

/** Writes a program and compiles it. */
async function checked(file: string, options: object, program: string): Promise<void> {
  const compilerOptions = { customConditions: [], ...options }
  const config = { extends: './base.json', compilerOptions, files: [file], include: [] }
  await writeFile(path.join(folder, 'base.json'), await readFile(path.join(root, 'tsconfig.json'), 'utf8'))
  await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(config))
  await writeFile(path.join(folder, file), program)
  const compiled = await outcome(process.execPath, [installed('typescript/bin/tsc'), '-p', '.'], folder)
  expect(compiled).toEqual({ failed: false, output: '' })
}
