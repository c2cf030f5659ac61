import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { parseJson } from '../../http/json.ts'
import { followed } from './followed.ts'
import { removeLeftovers } from './leftovers.ts'
import { lockFile, lockOf } from './lock.ts'
import { unreadable } from './regular-file.ts'
import { writeAtomically } from './write.ts'

/** A file that keeps the state of a sandbox across restarts. */
export interface StateFile {
  /** Absolute. */
  readonly path: string
  /** Tells that there is something to save. Cheap: the state is taken at most once an interval. */
  markChanged(): void
  /**
   * Saves what has changed and stops saving.
   *
   * @throws {Error} when that is not possible
   */
  close(): Promise<void>
}

export interface StateFileOptions {
  /** The state as JSON can hold it. */
  readonly save: () => unknown
  /** Takes a parsed state; throws for one that it cannot take, and has changed nothing then. */
  readonly load: (state: unknown) => void
  /** Shortest time from one save to the next, in milliseconds. Default 1000. */
  readonly interval?: number | undefined
  /** Takes what goes wrong while saving; it is tried again after the interval. Default: prints the message. */
  readonly onError?: ((error: Error) => void) | undefined
}

/**
 * Opens a state file: loads it if it is there, and from then on saves what changes.
 *
 * The file is replaced in one step, so that a process killed at any moment leaves a whole one. It is at most an interval old,
 * and as much older as something kept the process from turning to it. One process at a time has the file.
 *
 * @throws {Error} for a file that cannot be read or loaded, which is left as it is; the message says what to do
 * @example
 * const file = createStateFile('sandbox.json', { save: sandbox.save, load: sandbox.load })
 * sandbox.onChange(file.markChanged)
 */
export function createStateFile(name: string, options: StateFileOptions): StateFile {
  const { save, interval = 1000, onError = ({ message }) => console.error(message) } = options
  const path = followed(resolve(name))
  checkFolder(path)
  checkFile(path)
  const unlock = lockFile(path)
  try {
    loadFrom(path, options.load)
    removeLeftovers(dirname(path), (name) => name === basename(path), { isLocked: true })
    removeLeftovers(dirname(path), (name) => name === basename(lockOf(path)))
  } catch (error) {
    unlock()
    throw error
  }

  let changed = false
  let closed = false
  let lastSave = Number.NEGATIVE_INFINITY
  let timer: NodeJS.Timeout | undefined
  let writing = Promise.resolve()

  function markChanged(): void {
    changed = true
    if (closed || timer) return
    const pause = Math.max(0, lastSave + interval - performance.now())
    timer = setTimeout(() => {
      writing = write().catch((error) => onError(error))
      // Only now, so that no second write begins before the first has ended.
      writing.then(() => {
        timer = undefined
        if (changed) markChanged()
      })
    }, pause)
  }

  async function write(): Promise<void> {
    changed = false
    lastSave = performance.now()
    try {
      await writeAtomically(path, JSON.stringify(save()))
    } catch (cause) {
      changed = true
      throw new Error(`The state could not be saved to ${path}: ${messageOf(cause)}.`, { cause })
    }
  }

  return {
    path,
    markChanged,
    async close() {
      closed = true
      clearTimeout(timer)
      await writing
      try {
        if (changed) await write()
      } finally {
        unlock()
      }
    },
  }
}

/** @throws {Error} for what is there and is no file: reading from a pipe would wait for ever */
function checkFile(path: string): void {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return
  const reason = unreadable(stat)
  if (reason !== undefined)
    throw new Error(`The state cannot be kept in ${path}, which ${reason}. Name another file.`)
}

function checkFolder(path: string): void {
  const folder = dirname(path)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(
      `The state cannot be kept in ${path}: there is no folder ${folder}. Make it, or name another file.`,
    )
}

function loadFrom(path: string, load: (state: unknown) => void): void {
  const text = readIfThere(path)
  if (text === undefined) return
  try {
    load(parseJson(text))
  } catch (cause) {
    throw new Error(
      `The state file ${path} is damaged, or not one of this version: ${messageOf(cause)}. It was left as it is. ` +
        'Move it away to start afresh, or put a good copy in its place.',
      { cause },
    )
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new Error(`The state file ${path} cannot be read: ${messageOf(cause)}.`, { cause })
  }
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '')
}
