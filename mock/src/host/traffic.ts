import type { Clock } from '../engine/clock/clock.ts'
import { withFault } from '../engine/faults/fault.ts'
import type { Faults } from '../engine/faults/faults.ts'
import { isBystander } from '../http/bystander.ts'
import type { Behaviour } from '../http/pipeline.ts'
import { forBrowsers } from '../onboarding/browser-page.ts'

/** What a sandbox does with every request, whatever its operation. */
export interface TrafficParts {
  readonly clock: Clock
  readonly faults: Faults
}

/** Brings the time up to date, puts faults in the way, and shows a person what an application would read. */
export function createTraffic({ clock, faults }: TrafficParts): NonNullable<Behaviour['around']> {
  return async (request, { operation: { name } }, respond) => {
    clock.settle()
    return forBrowsers(
      name,
      request,
      await (isBystander(request.headers) ? respond() : withFault(faults.next(name), request, respond)),
    )
  }
}
