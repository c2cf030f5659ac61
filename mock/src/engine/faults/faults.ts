import type { Part } from '../part.ts'
import type { Draw } from '../world/draw.ts'
import type { Fault, FaultInput } from './fault.ts'
import { type Asked, matches } from './match.ts'

/** The faults that have been set. */
export interface Faults extends Part<FaultsState> {
  list(): readonly Fault[]
  add(input: FaultInput): Fault
  remove(id: string): boolean
  /** Removes all. */
  clear(): void
  /**
   * The fault that befalls a request, if one does: the first that was set for its operation and happens.
   *
   * @param operation as in `GET /vehicles/{vehicle_id}`
   * @param asked the request; without it, faults for particular ones do not happen
   */
  next(operation: string, asked?: Asked): Fault | undefined
  /** Whether a fault for an operation goes by the body of requests. */
  goesByBody(operation: string): boolean
}

/** @param draw chance from the seed */
export function createFaults(draw: (...words: readonly (string | number)[]) => Draw): Faults {
  let count = 0
  let draws = 0
  let faults = new Map<string, Fault>()

  return {
    list: () => [...faults.values()],
    add(input) {
      const fault = { id: `fault_${++count}`, ...input, hits: 0 }
      faults.set(fault.id, fault)
      return fault
    },
    remove: (id) => faults.delete(id),
    clear: () => faults.clear(),
    goesByBody: (operation) =>
      [...faults.values()].some((fault) => isFor(fault, operation) && fault.match?.body !== undefined),
    next(operation, asked) {
      for (const fault of faults.values()) {
        if (!isFor(fault, operation) || (fault.match && !(asked && matches(fault.match, asked)))) continue
        if (!happens(fault)) continue
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

  function happens({ probability = 1 }: Fault): boolean {
    return probability >= 1 || draw('fault', ++draws).chance(probability)
  }
}

const isFor = (fault: Fault, operation: string) =>
  fault.operation === undefined || fault.operation === operation

interface FaultsState {
  readonly count: number
  readonly draws: number
  readonly faults: readonly Fault[]
}
