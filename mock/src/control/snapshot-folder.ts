import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { fileNameFor } from '../engine/state/file-name.ts'
import { removeLeftovers } from '../engine/state/leftovers.ts'
import { unreadable } from '../engine/state/regular-file.ts'
import { writeAtomically } from '../engine/state/write.ts'
import { unprocessable } from './handler.ts'
import type { SnapshotFiles } from './snapshot-files.ts'

// The ending keeps snapshots from taking the place of anything else in the folder.
const ENDING = '.snapshot.json'

/** Keeps snapshots as files of a folder. */
export function snapshotFolder(folder: string): SnapshotFiles {
  removeLeftovers(folder, (name) => name.endsWith(ENDING))
  const placeOf = (name: string) => join(folder, fileNameFor(name) + ENDING)
  return {
    placeOf,
    async write(name, snapshot) {
      const path = placeOf(name)
      try {
        await writeAtomically(path, snapshot)
      } catch (error) {
        throw unprocessable('file', `The snapshot cannot be kept in ${path}: ${messageOf(error)}.`)
      }
      return path
    },
    async read(name) {
      const path = placeOf(name)
      try {
        return await readText(path)
      } catch (error) {
        throw unprocessable(
          'file',
          (error as NodeJS.ErrnoException).code === 'ENOENT'
            ? `No snapshot was kept under this name: there is no ${path}.`
            : `The snapshot ${path} cannot be read: ${messageOf(error)}.`,
        )
      }
    },
  }
}

/** @throws {Error} for what is no file, or a very large one: before any of it is read */
async function readText(path: string): Promise<string> {
  // Otherwise, to open a pipe would wait for somebody to write into it.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const reason = unreadable(await file.stat())
    if (reason !== undefined) throw new Error(`it ${reason}`)
    return await file.readFile('utf8')
  } finally {
    await file.close()
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
