import {
  constants,
  copyFileSync,
  linkSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { isRunning } from './process.ts'
import { temporaryFor } from './temporary.ts'

/** Who has a file, as its lock says. */
interface Holder {
  readonly pid: number
  /** When the process began, where the system tells: a process id is given again. */
  readonly started: string | null
}

/** The file beside a file that says who has it. */
export const lockOf = (path: string) => `${path}.lock`

/**
 * Claims a file for this process. The lock is a file beside it; that of a process that is no more is taken over.
 *
 * @returns what gives it back
 * @throws {Error} while another process has it, which the message names, or this one
 */
export function lockFile(path: string): () => void {
  const lock = lockOf(path)
  // Written apart and then put in place whole, so that nobody reads half of it.
  const draft = temporaryFor(lock)
  const own: Holder = { pid: process.pid, started: startOf(process.pid) }
  writeFileSync(draft, JSON.stringify(own), { mode: 0o600 })
  try {
    for (;;) {
      if (tryLink(draft, lock)) break
      const holder = takeAway(lock)
      if (holder)
        throw new Error(
          `The state file ${path} is in use by the process ${holder.pid}. Stop that, or name another file; if it is no ev-energy-mock, remove ${lock}.`,
        )
    }
  } finally {
    remove(draft)
  }
  let held = true
  const release = () => {
    if (held) remove(lock)
    held = false
    process.off('exit', release)
  }
  process.on('exit', release)
  return release
}

/** What file systems say that have no links: FAT and exFAT, and some that are shared over a network. */
const NO_LINKS = ['EPERM', 'EISDIR', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK']

function tryLink(draft: string, lock: string): boolean {
  return (
    placed(() => linkSync(draft, lock), NO_LINKS) ??
    placed(() => copyFileSync(draft, lock, EXCLUSIVELY)) ??
    false
  )
}

const EXCLUSIVELY = constants.COPYFILE_EXCL

/** @returns whether nothing was there; undefined where there is no such way */
function placed(place: () => void, impossible: readonly string[] = []): boolean | undefined {
  try {
    place()
    return true
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    if (impossible.includes(code)) return undefined
    throw error
  }
}

/**
 * Removes the lock of a process that is no more. Aside first, because another one may do so at the same time, and its new
 * lock is not to be lost.
 *
 * @returns the process that has the lock
 */
function takeAway(lock: string): Holder | undefined {
  const aside = temporaryFor(lock)
  try {
    const holder = holderOf(lock)
    if (holder && isHeld(holder)) return holder
    renameSync(lock, aside)
    const taken = holderOf(aside)
    if (!taken || !isHeld(taken)) return undefined
    tryLink(aside, lock)
    return taken
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  } finally {
    remove(aside)
  }
}

function holderOf(lock: string): Holder | undefined {
  try {
    const { pid, started } = JSON.parse(readFileSync(lock, 'utf8'))
    return Number.isSafeInteger(pid) && pid > 0 ? { pid, started: started ?? null } : undefined
  } catch {
    return undefined
  }
}

function isHeld({ pid, started }: Holder): boolean {
  return isRunning(pid) && (started === null || startOf(pid) === started)
}

/** When a process began, in ticks since the system did; null where there is no /proc. */
function startOf(pid: number): string | null {
  try {
    // The name of the program, in parentheses, may have spaces in it.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? null
  } catch {
    return null
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
