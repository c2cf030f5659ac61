import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unprocessable } from '../control/handler.ts'
import type { SnapshotFiles } from '../control/snapshot-files.ts'
import { temporaryFor } from './temporary.ts'
import { writeAtomically } from './write.ts'

/** Keeps snapshots as files of a folder. */
export function snapshotFolder(folder: string): SnapshotFiles {
  // The ending keeps snapshots from taking the place of anything else in the folder.
  const placeOf = (name: string) => join(folder, `${name}.snapshot.json`)
  return {
    placeOf,
    async write(name, snapshot) {
      const path = placeOf(name)
      await writeAtomically(path, snapshot, temporaryFor(path))
      return path
    },
    async read(name) {
      const path = placeOf(name)
      return readFile(path, 'utf8').catch(() => {
        throw unprocessable('file', `No snapshot was kept under this name: ${path} cannot be read.`)
      })
    },
  }
}
