import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { havePeers, peer } from './peers.ts'
import { execute } from './project.ts'
import { npmRuntime } from './runtime.ts'

/** How a package manager is told to install both packages, and to run a program. */
interface Manager {
  readonly add: readonly string[]
  readonly run?: readonly string[]
  /** Files that say what its arguments cannot. */
  readonly files?: Readonly<Record<string, string>>
}

const BOTH = ['ev-energy', 'ev-energy-mock']
const node = process.execPath
const registry = inject('registry')
const bun = (await npmRuntime('@oven/bun-*/bin/bun{,.exe}'))?.file
const yarn4 = [node, peer('yarn-4/bin/yarn.js')]
const berry = (linker: string) => ({
  'yarn.lock': '',
  '.yarnrc.yml': `nodeLinker: ${linker}
npmRegistryServer: ${registry.replace(/\/$/, '')}
unsafeHttpWhitelist: ['127.0.0.1']
enableGlobalCache: false
enableTelemetry: false
enableImmutableInstalls: false
`,
})

const managers: Readonly<Record<string, Manager>> = {
  npm: { add: ['npm', 'install', '--registry', registry, '--cache', '.cache', ...BOTH] },
  pnpm: {
    add: [node, peer('pnpm/bin/pnpm.cjs'), 'add', '--registry', registry, '--store-dir', '.store', ...BOTH],
  },
  'Yarn 1': {
    add: [
      node,
      peer('yarn-1/bin/yarn.js'),
      'add',
      '--registry',
      registry,
      '--cache-folder',
      '.cache',
      ...BOTH,
    ],
  },
  'Yarn 4 with node_modules': { add: [...yarn4, 'add', ...BOTH], files: berry('node-modules') },
  'Yarn 4 with Plug’n’Play': {
    add: [...yarn4, 'add', ...BOTH],
    run: [...yarn4, 'node'],
    files: berry('pnp'),
  },
  Bun: { add: [bun ?? 'bun', 'add', '--registry', registry, '--cache-dir', '.cache', ...BOTH] },
}

const PROGRAM = `import { bearer, createClient } from 'ev-energy'
import { createMock } from 'ev-energy-mock'
const mock = createMock({ quiet: true })
const ev = createClient({ auth: bearer('any'), fetch: mock.fetch })
const { data } = await ev.GET('/evses')
const example = await mock.fetch('http://mock/_mock/ev.energy-api-v2/evses', { headers: { authorization: 'Bearer any' } })
console.log(data.length > 0, example.status, (await mock.fetch('http://mock/docs')).status)
process.exit(0)
`

describe.skipIf(!havePeers).each(Object.entries(managers))(
  '%s',
  (name, { add, run = [node], files = {} }) => {
    let folder: string
    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'ev-energy-manager-'))
    })
    afterAll(() => rm(folder, { recursive: true, force: true }))

    test.skipIf(name === 'Bun' && !bun)(
      'installs the mock and runs it with the client',
      async () => {
        const all = { ...files, 'package.json': '{ "name": "app", "type": "module" }', 'main.mjs': PROGRAM }
        for (const [file, text] of Object.entries(all)) await writeFile(path.join(folder, file), text)
        const [file = '', ...args] = add
        // What npm scripts say of the registry and of this checkout is for nobody else.
        const env = Object.fromEntries(
          Object.entries(process.env).filter(([key]) => !/^(npm|YARN)_/i.test(key)),
        )
        await execute(file, args, { cwd: folder, env })
        const [program = '', ...before] = run
        const { stdout } = await execute(program, [...before, 'main.mjs'], { cwd: folder, env })
        expect(stdout).toBe('true 200 200\n')
      },
      90_000,
    )
  },
)
