import { spawnSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { installPeers } from './package/peers.ts'
import { install, root } from './package/project.ts'
import { startRegistry } from './package/registry.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the registry that has both packages. */
    registry: string
    /** Where their tarballs are. */
    tarballs: string
  }
}

/** Builds both packages once for all the tests that read them, packs them, and installs the mock as a user does. */
export default async function build({ provide }: TestProject): Promise<() => Promise<void>> {
  await installPeers()
  for (const args of [[], ['mock']]) {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/build.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`scripts/build.ts ${args.join(' ')} failed:\n${stdout}${stderr}`)
  }
  const registry = await startRegistry()
  provide('registry', registry.url)
  provide('tarballs', registry.folder)
  // What the tests of this project get for `ev-energy-mock`; see vitest.config.ts.
  const packed = path.join(root, 'node_modules/.packed')
  await rm(packed, { recursive: true, force: true })
  await install(packed, registry.url, 'ev-energy-mock')
  return registry.close
}
