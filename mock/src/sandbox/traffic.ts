import type { Behaviour } from '../pipeline.ts'
import type { Clock } from './clock/clock.ts'
import { withFault } from './control/fault.ts'
import type { Faults } from './control/faults.ts'

/** What a sandbox does with every request, whatever its operation. */
export interface TrafficParts {
  readonly clock: Clock
  readonly faults: Faults
}

/** Brings the time up to date, puts faults in the way. */
export function createTraffic({ clock, faults }: TrafficParts): NonNullable<Behaviour['around']> {
  return (request, matched, respond) => {
    clock.settle()
    return withFault(faults.next(matched.operation.name), request, respond)
  }
}
