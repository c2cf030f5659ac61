import { readdirSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { isRunning } from './process.ts'
import { partsOf } from './temporary.ts'
import { isBeingWritten } from './write.ts'

/**
 * Removes what writers of some files of a folder left behind that were killed.
 *
 * @param isTarget whether a file, by its name, is one of them
 * @param isLocked whether nobody else can write them, whatever process seems to have begun to
 */
export function removeLeftovers(
  folder: string,
  isTarget: (name: string) => boolean,
  { isLocked = false } = {},
): void {
  for (const name of namesIn(folder)) {
    const { target, writer } = partsOf(name) ?? {}
    if (target === undefined || writer === undefined || !isTarget(target)) continue
    const path = join(folder, name)
    // A container gives its process the same id each time.
    const isOver = writer === process.pid ? !isBeingWritten(path) : isLocked || !isRunning(writer)
    if (isOver) remove(path)
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** What cannot be removed, or what another one removes meanwhile, is in nobody's way. */
function remove(path: string): void {
  try {
    unlinkSync(path)
  } catch {}
}
