import { execFile, execFileSync } from 'node:child_process'
import { chownSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

/** Debian keeps the programs of the server apart from those that are on the path. */
const programs = globSync('/usr/lib/postgresql/*/bin/initdb').sort().at(-1)

/** Whether this machine has a PostgreSQL to start. */
export const hasPostgres = programs !== undefined

/** A PostgreSQL server for one file of tests. */
export interface PostgresServer {
  readonly url: string
  /** Ends it at once, as a power failure would. */
  kill(): Promise<void>
  start(): Promise<void>
  /** Ends it and removes its data. */
  close(): Promise<void>
}

/** PostgreSQL does not run as root, which tests in a container often do. */
function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const [uid, gid] = execFileSync('id', ['-u', 'postgres'], { encoding: 'utf8' })
    .concat(execFileSync('id', ['-g', 'postgres'], { encoding: 'utf8' }))
    .split('\n')
    .map(Number)
  return { uid: uid ?? 65_534, gid: gid ?? 65_534 }
}

export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ev-energy-postgres-'))
  const owner = unprivileged()
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid)
  const port = await freePort()
  const data = path.join(folder, 'data')
  const password = path.join(folder, 'password')
  // What pg_ctl starts would hold pipes open for as long as it runs.
  const run = (program: string, args: readonly string[]) =>
    promisify(execFile)(
      '/bin/sh',
      ['-c', 'exec "$0" "$@" >/dev/null', path.join(path.dirname(programs ?? ''), program), ...args],
      {
        cwd: folder,
        ...owner,
      },
    )
  execFileSync('/bin/sh', ['-c', `printf secret-of-tests > '${password}'`], owner)
  await run('initdb', ['-D', data, '-U', 'mock', '-A', 'scram-sha-256', '--pwfile', password, '--no-sync'])
  const start = async () => {
    const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c max_connections=200`
    await run('pg_ctl', ['-D', data, '-w', '-l', path.join(folder, 'log'), '-o', options, 'start'])
  }
  const stop = async () => {
    await run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop'])
  }
  await start()
  return {
    url: `postgres://mock:secret-of-tests@127.0.0.1:${port}/postgres`,
    start,
    kill: stop,
    async close() {
      await stop().catch(() => {})
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
