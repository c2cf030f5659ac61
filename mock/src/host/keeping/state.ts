import { dirname, resolve } from 'node:path'
import { openFile, openFolder } from './files.ts'
import { type KeptState, memoryKeeper } from './keeper.ts'

/**
 * Opens what `--state` names: a file for the default world, a folder with a file for each world if the name ends in a slash,
 * or a PostgreSQL database.
 *
 * @param auto whether a world is made when it is first asked for
 * @throws {Error} where that is not possible; the message says why, and holds no password
 */
export async function openState(state: string | undefined, auto: boolean): Promise<KeptState> {
  if (state === undefined) return memory(auto)
  if (/^postgres(ql)?:/i.test(state)) {
    const { openPostgres } = await import('./postgres.ts')
    return openPostgres(state, auto)
  }
  const path = resolve(state)
  return /[/\\]$/.test(state) ? openFolder(path, auto) : openFile(path, dirname(path), auto)
}

function memory(auto: boolean): KeptState {
  return {
    snapshots: undefined,
    held: false,
    keep: (local) => memoryKeeper(local, auto),
    begin: async () => {},
    close: async () => {},
  }
}
