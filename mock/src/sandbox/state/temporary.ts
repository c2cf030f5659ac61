import { readdirSync, unlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

let files = 0

/** Where the next state of a file is written before it takes the file's place; no two writers share one. */
export function temporaryFor(path: string): string {
  return `${path}.${process.pid}-${++files}.tmp`
}

/** Removes what writers of this file left behind that were killed. For who has locked the file: nobody else writes it. */
export function removeLeftovers(path: string): void {
  const prefix = `${basename(path)}.`
  for (const name of readdirSync(dirname(path)))
    if (name.startsWith(prefix) && /^\d+-\d+\.tmp$/.test(name.slice(prefix.length)))
      unlinkSync(join(dirname(path), name))
}
