import type { Part } from '../part.ts'
import type { Draw } from '../world/draw.ts'

/** How often something happens that was set to happen. */
export interface Chances {
  /** How often it happens; as often as it can when left out. */
  readonly count?: number
  /** Chance that it happens, drawn from the seed; 1 when left out. */
  readonly probability?: number
}

/** Something that was set to happen. */
export type Occurrence<T> = T & {
  readonly id: string
  /** How often it has happened. */
  readonly hits: number
}

/** What was set to happen, in the order in which it was. */
export interface Occurrences<T> extends Part<OccurrencesState<T>> {
  list(): readonly Occurrence<T>[]
  /** Whether there are any. */
  any(): boolean
  add(input: T): Occurrence<T>
  remove(id: string): boolean
  /** Removes all. */
  clear(): void
  /** The first that is for a case and happens. */
  next(isFor: (one: T) => boolean): Occurrence<T> | undefined
}

export interface OccurrencesState<T> {
  readonly count: number
  readonly draws: number
  readonly faults: readonly Occurrence<T>[]
}

/**
 * @param prefix of ids
 * @param draw chance from the seed
 */
export function createOccurrences<T extends Chances>(
  prefix: string,
  draw: (...words: readonly (string | number)[]) => Draw,
): Occurrences<T> {
  let count = 0
  let draws = 0
  let faults = new Map<string, Occurrence<T>>()

  return {
    list: () => [...faults.values()],
    any: () => faults.size > 0,
    add(input) {
      const fault = { id: `${prefix}_${++count}`, ...input, hits: 0 }
      faults.set(fault.id, fault)
      return fault
    },
    remove: (id) => faults.delete(id),
    clear: () => faults.clear(),
    next(isFor) {
      for (const fault of faults.values()) {
        if (!isFor(fault) || !happens(fault)) continue
        const hit = { ...fault, hits: fault.hits + 1 }
        if (hit.hits === fault.count) faults.delete(fault.id)
        else faults.set(fault.id, hit)
        return hit
      }
      return undefined
    },
    save: () => ({ count, draws, faults: [...faults.values()] }),
    load(state) {
      count = state.count
      draws = state.draws
      faults = new Map(state.faults.map((fault) => [fault.id, fault]))
    },
    reset() {
      count = 0
      draws = 0
      faults.clear()
    },
  }

  function happens({ probability = 1 }: Chances): boolean {
    return probability >= 1 || draw(prefix, ++draws).chance(probability)
  }
}
