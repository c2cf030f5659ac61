import type { Draw } from '../world/draw.ts'
import type { Fault, FaultInput } from './fault.ts'
import { type Asked, matches } from './match.ts'
import { createOccurrences, type Occurrences } from './occurrences.ts'

/** The faults that have been set. */
export interface Faults extends Omit<Occurrences<FaultInput>, 'next'> {
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
  const faults = createOccurrences<FaultInput>('fault', draw)
  return {
    ...faults,
    goesByBody: (operation) =>
      faults.list().some((fault) => isFor(fault, operation) && fault.match?.body !== undefined),
    next: (operation, asked) =>
      faults.next(
        (fault) =>
          isFor(fault, operation) &&
          (fault.match === undefined || (asked !== undefined && matches(fault.match, asked))),
      ),
  }
}

const isFor = (fault: FaultInput, operation: string) =>
  fault.operation === undefined || fault.operation === operation
