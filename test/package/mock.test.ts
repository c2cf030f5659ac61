import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const run = promisify(execFile)

/** Optional for users of the mock; the program below uses both. */
const PEERS = ['msw', 'vitest']

describe('the published mock', () => {
  let folder: string
  let installed: string
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ev-energy-mock-package-'))
    const modules = path.join(folder, 'node_modules')
    await mkdir(modules)
    for (const part of ['', 'mock']) {
      const { stdout } = await run(
        'npm',
        ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
        {
          cwd: path.join(root, part),
        },
      )
      const [{ filename, name }] = JSON.parse(stdout) as [{ filename: string; name: string }]
      await mkdir(path.join(modules, name))
      await run('tar', [
        '-xzf',
        path.join(folder, filename),
        '--strip-components=1',
        '-C',
        path.join(modules, name),
      ])
    }
    // What the two depend on comes from this checkout, so that no network is needed.
    const manifests = ['package.json', 'mock/package.json'].map(async (file) => {
      const { dependencies } = JSON.parse(await readFile(path.join(root, file), 'utf8')) as {
        dependencies: object
      }
      return Object.keys(dependencies)
    })
    const needed = (await Promise.all(manifests)).flat().filter((name) => name !== 'ev-energy')
    for (const name of new Set([...needed, ...PEERS])) {
      await mkdir(path.dirname(path.join(modules, name)), { recursive: true })
      await symlink(path.join(root, 'node_modules', name), path.join(modules, name))
    }
    installed = path.join(modules, 'ev-energy-mock')
  }, 120_000)
  afterAll(() => rm(folder, { recursive: true }))

  test('prints its version', async () => {
    const { version } = JSON.parse(await readFile(path.join(installed, 'package.json'), 'utf8')) as {
      version: string
    }
    const { stdout } = await run(process.execPath, [path.join(installed, 'dist/host/cli.js'), '--version'])
    expect(stdout.trim()).toBe(version)
  })

  test('has a command that an older Node reads as far as the line that says what it needs', async () => {
    const command = path.join(installed, 'dist/host/cli.js')
    // Whatever is imported statically is linked before the first statement runs, and may need what is not there.
    expect(await readFile(command, 'utf8')).not.toMatch(/^\s*(?:import|export)\b[^(]*['"]/m)
    for (const [node, version] of await olderNodes()) {
      const answer = await run(node, [command, '--help']).catch((error) => error)
      expect([answer.code, answer.stdout, answer.stderr]).toEqual([
        1,
        '',
        `ev-energy-mock needs Node 24.18 or newer; this is ${version}.\n`,
      ])
    }
  })

  test('starts, answers, serves the reference and stops', async () => {
    const child = spawn(process.execPath, [path.join(installed, 'dist/host/cli.js'), '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let url = ''
    for await (const line of createInterface({ input: child.stdout })) {
      url = /listens on (\S+)/.exec(line)?.[1] ?? ''
      if (url !== '') break
    }
    const answer = await fetch(`${url}/v2/evses`, { headers: { authorization: 'Bearer any' } })
    expect(answer.status).toBe(200)
    expect((await fetch(`${url}/docs`)).status).toBe(200)
    expect((await fetch(`${url}/_control/openapi.json`)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  test('gives its types and its functions to a program', async () => {
    await cp(path.join(root, 'tsconfig.json'), path.join(folder, 'base.json'))
    const config = {
      extends: './base.json',
      compilerOptions: {
        customConditions: [],
        types: ['node'],
        typeRoots: [path.join(root, 'node_modules/@types')],
      },
      files: ['main.ts'],
      include: [],
    }
    await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(config))
    await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }')
    await writeFile(
      path.join(folder, 'main.ts'),
      `import { createMock, type InProcessMock } from 'ev-energy-mock'
import { mockHandler } from 'ev-energy-mock/msw'
import type { mockTest } from 'ev-energy-mock/vitest'
const mock: InProcessMock = createMock({ seed: 'x', users: 2, auth: 'lenient', rateLimit: false })
export type Test = ReturnType<typeof mockTest>
const answer: Response = await mock.fetch('https://api.ev.energy/v2/evse_makes')
mock.clock.advance(1000)
mock.reset({ seed: 'y' })
console.log(answer.status, typeof mockHandler(mock))
`,
    )
    await run(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', folder])
    const { stdout } = await run(process.execPath, [path.join(folder, 'main.ts')])
    expect(stdout).toBe('200 object\n')
  })
})

/** Nodes of this machine, other than the one of this checkout, that are older than what the mock needs. */
async function olderNodes(): Promise<[path: string, version: string][]> {
  const places = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin']
  const found = [...new Set(places)].map(async (place): Promise<[string, string][]> => {
    const node = path.join(place, 'node')
    const { stdout } = await run(node, ['-p', 'process.versions.node']).catch(() => ({ stdout: '' }))
    const version = stdout.trim()
    return version !== '' && Number.parseInt(version, 10) < 24 ? [[node, version]] : []
  })
  return (await Promise.all(found)).flat()
}
