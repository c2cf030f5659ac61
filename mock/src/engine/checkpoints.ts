import { Rejection } from '../http/problem.ts'
import type { Clock } from './clock/clock.ts'
import type { Part } from './part.ts'
import type { Snapshot, Snapshots } from './state/snapshot.ts'

/** A moment to look back at and to go back to. */
export interface Checkpoint {
  readonly name: string
  /** Sandbox time at which it was set. */
  readonly at: string
}

/** The checkpoints of a sandbox. They are gone once it is reset or stopped. */
export interface Checkpoints extends Part<CheckpointsState> {
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
}

interface Kept extends Checkpoint {
  /** Counts those that were set before it. */
  readonly order: number
  readonly snapshot: Snapshot
}

/** What processes that share a sandbox know of its checkpoints, by numbers; null where there was one. */
export type CheckpointsState = Readonly<Record<string, Kept | null>>

/** Each holds what was written until then. */
const MOST = 100

export function createCheckpoints(clock: Clock, { save, load }: Snapshots): Checkpoints {
  // In places that stay theirs, as who shares them must hear of one that is gone.
  let places: (Kept | null)[] = []

  const all = () => places.filter((one) => one !== null).sort((a, b) => a.order - b.order)

  function find(name: string) {
    const found = places.find((one) => one?.name === name)
    if (found) return found
    const names =
      all()
        .map((one) => one.name)
        .join(', ') || 'none'
    throw new Rejection({
      status: 404,
      title: 'Not found',
      detail: `There is no checkpoint ${name}. Those that were set since the start or the last reset: ${names}.`,
    })
  }

  function remove(name: string): boolean {
    const place = places.findIndex((one) => one?.name === name)
    if (place >= 0) places[place] = null
    return place >= 0
  }

  return {
    list: () => all().map(({ name, at }) => ({ name, at })),
    set(name) {
      remove(name)
      const others = all()
      if (others.length >= MOST)
        throw new Rejection({
          status: 409,
          title: 'Conflict',
          detail: `There are ${MOST} checkpoints, and no more are kept. Remove one first.`,
        })
      const at = new Date(clock.now()).toISOString()
      const free = places.indexOf(null)
      const order = (others.at(-1)?.order ?? 0) + 1
      // Frozen, it is put into words once, however often it is looked at for what has changed.
      places[free < 0 ? places.length : free] = Object.freeze({ name, at, order, snapshot: save() })
      return { name, at }
    },
    remove,
    rewind: (name) => load(find(name).snapshot),
    snapshot: (name) => find(name).snapshot,
    save: () => Object.fromEntries(places.entries()),
    load(state) {
      places = []
      for (const [place, one] of Object.entries(state)) places[Number(place)] = one && Object.freeze(one)
    },
    reset() {
      places = []
    },
  }
}
