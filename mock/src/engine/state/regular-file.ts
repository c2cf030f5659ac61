import type { Stats } from 'node:fs'

/** Far more than a sandbox with 100,000 vehicles that were created one by one. In bytes. */
const LARGEST = 512 * 2 ** 20

/**
 * Why something in the file system is not read: a pipe would be waited for without end, and a device may have none.
 *
 * @returns what follows its path in a sentence; undefined for a file of a size that can be read
 */
export function unreadable(stat: Stats): string | undefined {
  if (!stat.isFile()) return `is ${kindOf(stat)} and no file`
  if (stat.size > LARGEST) return `is larger than ${LARGEST / 2 ** 20} MiB`
  return undefined
}

function kindOf(stat: Stats): string {
  if (stat.isDirectory()) return 'a folder'
  if (stat.isFIFO()) return 'a pipe'
  if (stat.isSocket()) return 'a socket'
  return 'a device'
}
