import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { execute, root } from './project.ts'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly dependencies?: Readonly<Record<string, string>>
}

interface Packed {
  readonly name: string
  readonly filename: string
  readonly integrity: string
  readonly shasum: string
}

/** A registry on this machine, which has both packages as they would be published, and what they depend on. */
export interface Registry {
  readonly url: string
  /** Where the tarballs are. */
  readonly folder: string
  close(): Promise<void>
}

/** Packs both packages, which have been built, and serves them as npm does. */
export async function startRegistry(): Promise<Registry> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ev-energy-registry-'))
  const places = await closure(['.', './mock'])
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder, ...places.keys()]
  const packed = JSON.parse((await execute('npm', pack, { cwd: root })).stdout) as Packed[]
  const server = createServer(async ({ url = '' }, response) => {
    const asked = decodeURIComponent(url.slice(1))
    const file = packed.find(({ filename }) => asked === `-/${filename}`)
    if (file) return void (await pipeline(createReadStream(path.join(folder, file.filename)), response))
    const manifest = [...places.values()].find(({ name }) => name === asked)
    const about = packed.find(({ name }) => name === asked)
    if (!manifest || !about) return void response.writeHead(404).end('{"error":"not found"}')
    const { filename, integrity, shasum } = about
    const tarball = `http://${originOf()}/-/${filename}`
    const { name, version } = manifest
    response.setHeader('Content-Type', 'application/json')
    response.end(
      JSON.stringify({
        name,
        'dist-tags': { latest: version },
        // Managers distrust what was published a moment ago.
        time: { [version]: '2026-01-01T00:00:00.000Z' },
        versions: { [version]: { ...manifest, dist: { tarball, integrity, shasum } } },
      }),
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const originOf = () => `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: `http://${originOf()}/`,
    folder,
    async close() {
      server.closeAllConnections()
      server.close()
      await rm(folder, { recursive: true })
    },
  }
}

/** Packages and what they depend on, to the end, by where this checkout has them. */
async function closure(
  places: string[],
  found = new Map<string, Manifest>(),
): Promise<Map<string, Manifest>> {
  for (const place of places.filter((place) => !found.has(place))) {
    const manifest = JSON.parse(await readFile(path.join(root, place, 'package.json'), 'utf8')) as Manifest
    found.set(place, manifest)
    const needed = Object.keys(manifest.dependencies ?? {}).filter((name) => name !== 'ev-energy')
    await closure(
      needed.map((name) => `./node_modules/${name}`),
      found,
    )
  }
  return found
}
