import { open, rename, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { temporaryFor } from './temporary.ts'

const beingWritten = new Set<string>()

/** Whether this process is about to put a temporary file in the place of another one. */
export const isBeingWritten = (temporary: string) => beingWritten.has(temporary)

/**
 * Replaces a file in one step: whoever reads it, at whatever moment and after whatever crash, finds all of the old text
 * or all of the new one.
 */
export async function writeAtomically(path: string, text: string): Promise<void> {
  const temporary = temporaryFor(path)
  beingWritten.add(temporary)
  try {
    // For nobody else to read: the state has tokens and secrets in it.
    const file = await open(temporary, 'w', 0o600)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await replace(temporary, path)
  } catch (error) {
    await unlink(temporary).catch(() => {})
    throw error
  } finally {
    beingWritten.delete(temporary)
  }
  await syncFolder(dirname(path))
}

/** What Windows answers while somebody has the file open: an editor, a backup, a scanner for viruses. */
const IN_USE = ['EPERM', 'EACCES', 'EBUSY']
/** How long to wait for them, in milliseconds, each time. */
const PAUSES = [10, 20, 50, 100, 200, 400]

async function replace(temporary: string, path: string): Promise<void> {
  for (const pause of [...PAUSES, undefined]) {
    try {
      return await rename(temporary, path)
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException
      if (pause === undefined || process.platform !== 'win32' || !IN_USE.includes(code)) throw error
    }
    await setTimeout(pause)
  }
}

/** Without this, a power failure may undo the renaming. Not every platform lets a folder be opened for it. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r')
    await folder.sync().finally(() => folder.close())
  } catch {}
}
