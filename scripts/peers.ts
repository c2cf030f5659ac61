/**
 * Measures the client and others side by side: what a call costs an application, and what they do where an API does not simply
 * answer. Prints the table of docs/clients.md. Takes about a minute.
 *
 *   npm run peers
 */
import { readFileSync } from 'node:fs'
import { readArguments } from './arguments.ts'
import { sizeOf } from './bench/client-size.ts'
import { heyApi } from './bench/hey-api.ts'
import { type Behaviour, behaviourOf } from './bench/peer-behaviour.ts'
import { OURS, PEER_CLIENTS, type PeerClient } from './bench/peer-clients.ts'
import { INSTALL_PEERS, peerModule } from './bench/peers.ts'

readArguments('npm run peers', {})

interface Column {
  readonly title: string
  readonly size: number
  readonly behaviour: Behaviour
}

const columns: Column[] = [await columnOf(OURS)]
for (const client of [await heyApi(), ...PEER_CLIENTS]) {
  if (client.from === 'peers' && peerModule(client.package) === undefined)
    console.error(`${client.name} is not installed: ${INSTALL_PEERS}`)
  else columns.push(await columnOf(client))
}

const yes = (value: boolean) => (value ? 'yes' : 'no')
const rows: [string, (column: Column) => string | number][] = [
  ['one call, minified and gzipped (kB)', ({ size }) => (size / 1000).toFixed(1)],
  ['requests of a read that is answered 503', ({ behaviour }) => behaviour.unavailableRead],
  ['requests of a write that is answered 503', ({ behaviour }) => behaviour.unavailableWrite],
  ['requests of a read whose connection is cut', ({ behaviour }) => behaviour.cutRead],
  ['repeats after a 429 when `Retry-After` says', ({ behaviour }) => yes(behaviour.waitsAsTold)],
  ['the error of an HTML page tells its status', ({ behaviour }) => yes(behaviour.tellsStatus)],
  ['that error repeats the page in a log', ({ behaviour }) => yes(behaviour.repeatsPage)],
]
console.log(line(['', ...columns.map(({ title }) => title)]))
console.log(line(['---', ...columns.map(() => '---')]))
for (const [label, cell] of rows) console.log(line([label, ...columns.map((column) => String(cell(column)))]))

async function columnOf(client: PeerClient): Promise<Column> {
  const { gzip } = await sizeOf(client.code, client.from)
  return {
    title: `${client.name} ${versionOf(client)}`.trim(),
    size: gzip,
    behaviour: await behaviourOf(client),
  }
}

/** Ours is this checkout. */
function versionOf({ name, package: from, ...client }: PeerClient): string {
  if (name === OURS.name) return ''
  const modules = client.from === 'project' ? '../node_modules' : './bench/peers/node_modules'
  const manifest = new URL(`${modules}/${from}/package.json`, import.meta.url)
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
