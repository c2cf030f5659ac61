import type { Part } from '../part.ts'
import type { Draw } from '../world/draw.ts'
import type { Fault, FaultInput } from './fault.ts'

/** The faults that have been set. */
export interface Faults extends Part {
  list(): readonly Fault[]
  add(input: FaultInput): Fault
  remove(id: string): boolean
  /** Removes all. */
  clear(): void
  /**
   * The fault that befalls a request, if one does: the first that was set for its operation and happens.
   *
   * @param operation as in `GET /vehicles/{vehicle_id}`
   */
  next(operation: string): Fault | undefined
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
    next(operation) {
      for (const fault of faults.values()) {
        if (fault.operation !== undefined && fault.operation !== operation) continue
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
      const next = readState(state)
      count = next.count
      draws = next.draws
      faults = new Map(next.faults.map((fault) => [fault.id, fault]))
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

interface FaultsState {
  readonly count: number
  readonly draws: number
  readonly faults: readonly Fault[]
}

function readState(state: unknown): FaultsState {
  const { count, draws, faults } = (state ?? {}) as Record<string, unknown>
  const right =
    Number.isSafeInteger(count) &&
    Number.isSafeInteger(draws) &&
    Array.isArray(faults) &&
    faults.every((fault) => typeof fault?.id === 'string' && Number.isSafeInteger(fault.hits))
  if (!right)
    throw new TypeError('The state of the faults must have a count, draws and faults with id and hits.')
  return state as FaultsState
}
