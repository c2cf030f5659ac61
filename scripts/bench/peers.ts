import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Where other mock servers and clients are installed: a package of its own, as nothing but benchmarks needs them. */
export const PEERS = fileURLToPath(new URL('peers/package.json', import.meta.url))

/** The command that installs them. */
export const INSTALL_PEERS = 'npm ci --prefix scripts/bench/peers --ignore-scripts'

/** Where Node finds a module for the peers; undefined while they are not installed. */
export function peerModule(specifier: string): string | undefined {
  try {
    return createRequire(PEERS).resolve(specifier)
  } catch {
    return undefined
  }
}
