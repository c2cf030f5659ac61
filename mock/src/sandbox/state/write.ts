import { open, rename, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Replaces a file in one step: whoever reads it, at whatever moment and after whatever crash, finds all of the old text
 * or all of the new one.
 *
 * @param temporary where the text is written first; must be in the same folder
 */
export async function writeAtomically(path: string, text: string, temporary: string): Promise<void> {
  try {
    // For nobody else to read: the state has tokens and secrets in it.
    const file = await open(temporary, 'w', 0o600)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await unlink(temporary).catch(() => {})
    throw error
  }
  await syncFolder(dirname(path))
}

/** Without this, a power failure may undo the renaming. Not every platform lets a folder be opened for it. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r')
    await folder.sync().finally(() => folder.close())
  } catch {}
}
