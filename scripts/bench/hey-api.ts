import { execFile } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { rolldown } from 'rolldown'
import type { PeerClient } from './peer-clients.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Sdk {
  readonly client: { setConfig(config: object): void }
  readonly getVehicles: (init?: object) => Promise<unknown>
  readonly postUsers: (init: object) => Promise<unknown>
}

/** The client that @hey-api/openapi-ts generates from our document, in a temporary folder. */
export async function heyApi(): Promise<PeerClient> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ev-energy-hey-api-'))
  const command = path.join(root, 'node_modules/@hey-api/openapi-ts/bin/run.js')
  const document = path.join(root, 'generated/openapi.json')
  await promisify(execFile)(process.execPath, [command, '-i', document, '-o', folder], { cwd: root })
  const [sdk, client] = ['sdk.gen', 'client.gen'].map((name) => JSON.stringify(path.join(folder, name)))
  return {
    name: 'hey-api',
    package: '@hey-api/openapi-ts',
    from: 'project',
    code: `import { getVehicles } from ${sdk}; globalThis.use = getVehicles({ auth: 't' })`,
    async calls(origin) {
      const entry = path.join(folder, 'entry.js')
      const build = await rolldown({
        input: 'entry',
        plugins: [
          {
            name: 'entry',
            resolveId: (id) => (id === 'entry' ? entry : null),
            load: (id) => (id === entry ? `export * from ${sdk}; export { client } from ${client}` : null),
          },
        ],
      })
      const file = path.join(folder, 'bundle.mjs')
      await build.write({ file, format: 'esm' })
      await build.close()
      const { client: configured, getVehicles, postUsers } = (await import(pathToFileURL(file).href)) as Sdk
      configured.setConfig({ baseUrl: `${origin}/v2` })
      return { read: () => getVehicles(), write: () => postUsers({ body: { email: 'someone@example.com' } }) }
    },
  }
}
