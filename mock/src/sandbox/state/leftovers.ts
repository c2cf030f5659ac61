import { readdirSync, unlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

let files = 0

/** Where the next state of a file is written before it takes the file's place; no two writers share one. */
export function temporaryFor(path: string): string {
  return `${path}.${process.pid}-${++files}.tmp`
}

/** Removes what writers of this file left behind that were killed. */
export function removeLeftovers(path: string): void {
  const prefix = `${basename(path)}.`
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(prefix)) continue
    const pid = /^(\d+)-\d+\.tmp$/.exec(name.slice(prefix.length))?.[1]
    if (pid !== undefined && !isRunning(Number(pid))) unlinkSync(join(dirname(path), name))
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
