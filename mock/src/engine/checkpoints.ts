import { Rejection } from '../http/problem.ts'
import type { Clock } from './clock/clock.ts'
import type { Snapshot, Snapshots } from './state/snapshot.ts'

/** A moment to look back at and to go back to. */
export interface Checkpoint {
  readonly name: string
  /** Sandbox time at which it was set. */
  readonly at: string
}

/** The checkpoints of a sandbox. They are gone once it is reset or stopped. */
export interface Checkpoints {
  /** In the order in which they were set. */
  list(): readonly Checkpoint[]
  /**
   * Sets one, in the place of that with its name.
   *
   * @throws {Rejection} 409 for one too many
   */
  set(name: string): Checkpoint
  remove(name: string): boolean
  /**
   * Goes back to one: state, time and all. Those that were set later stay.
   *
   * @throws {Rejection} 404 where there is none
   */
  rewind(name: string): void
  /** @throws {Rejection} 404 where there is none */
  snapshot(name: string): Snapshot
  clear(): void
}

/** Each holds what was written until then. */
const MOST = 100

export function createCheckpoints(clock: Clock, { save, load }: Snapshots): Checkpoints {
  const checkpoints = new Map<string, Checkpoint & { readonly snapshot: Snapshot }>()

  function find(name: string) {
    const found = checkpoints.get(name)
    if (found) return found
    const names = [...checkpoints.keys()].join(', ') || 'none'
    throw new Rejection({
      status: 404,
      title: 'Not found',
      detail: `There is no checkpoint ${name}. Those that were set since the start or the last reset: ${names}.`,
    })
  }

  return {
    list: () => [...checkpoints.values()].map(({ name, at }) => ({ name, at })),
    set(name) {
      checkpoints.delete(name)
      if (checkpoints.size >= MOST)
        throw new Rejection({
          status: 409,
          title: 'Conflict',
          detail: `There are ${MOST} checkpoints, and no more are kept. Remove one first.`,
        })
      const at = new Date(clock.now()).toISOString()
      checkpoints.set(name, { name, at, snapshot: save() })
      return { name, at }
    },
    remove: (name) => checkpoints.delete(name),
    rewind: (name) => load(find(name).snapshot),
    snapshot: (name) => find(name).snapshot,
    clear: () => checkpoints.clear(),
  }
}
