import type { Part } from '../part.ts'
import { checkSavedState } from './saved-state.ts'

/**
 * The form that snapshots have now. One of another version is refused. A part that is new does not make a version: what
 * was saved without it leaves it as it starts.
 */
export const SNAPSHOT_VERSION = 1

/** What a sandbox remembers, as JSON. */
export interface Snapshot {
  readonly version: typeof SNAPSHOT_VERSION
  /** The state of each part, by its name. */
  readonly parts: Readonly<Record<string, unknown>>
}

/** Takes and restores snapshots of several parts. */
export interface Snapshots {
  save(): Snapshot
  /**
   * Restores all parts, or none.
   *
   * @param snapshot a parsed {@link save}
   * @throws {TypeError} for anything else; the message names the part at fault
   */
  load(snapshot: unknown): void
}

/**
 * @param first parts that every snapshot of this version has, by the names that they have in it; restored in this order
 * @param added those that came later, restored after the others
 */
export function createSnapshots(
  first: Readonly<Record<string, Part>>,
  added: Readonly<Record<string, Part>> = {},
): Snapshots {
  const parts = { ...first, ...added }
  const save = (): Snapshot => ({
    version: SNAPSHOT_VERSION,
    parts: Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.save()])),
  })

  return {
    save,
    load(snapshot) {
      const next = readSnapshot(snapshot, Object.keys(first))
      checkSavedState(next)
      // All of them before the first changes.
      const saved = Object.entries(parts).filter(([name]) => Object.hasOwn(next.parts, name))
      for (const [name, part] of saved) check(name, part, next.parts[name])
      for (const [name, part] of Object.entries(parts))
        if (Object.hasOwn(next.parts, name)) part.load(next.parts[name])
        else part.reset()
    },
  }
}

function check(name: string, part: Part, state: unknown): void {
  try {
    part.check?.(state)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new TypeError(`The snapshot cannot be restored. Part "${name}": ${error.message}`, { cause: error })
  }
}

function readSnapshot(snapshot: unknown, names: readonly string[]): Snapshot {
  const { version, parts } = (snapshot ?? {}) as Partial<Record<keyof Snapshot, unknown>>
  if (version !== SNAPSHOT_VERSION)
    throw new TypeError(
      `A snapshot of version ${SNAPSHOT_VERSION} is needed, not of version ${JSON.stringify(version)}.`,
    )
  const missing = names.filter((name) => !Object.hasOwn((parts ?? {}) as object, name))
  if (missing.length > 0) throw new TypeError(`The snapshot is not complete: it lacks ${missing.join(', ')}.`)
  return snapshot as Snapshot
}
