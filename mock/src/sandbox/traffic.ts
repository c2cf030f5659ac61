import type { Behaviour } from '../pipeline.ts'
import type { Clock } from './clock/clock.ts'
import { withFault } from './control/fault.ts'
import type { Faults } from './control/faults.ts'
import type { RequestLog } from './control/request-log.ts'

/** What a sandbox does with every request, whatever its operation. */
export interface TrafficParts {
  readonly clock: Clock
  readonly faults: Faults
  readonly requests: RequestLog
}

/** Brings the time up to date, puts faults in the way, and keeps a log. */
export function createTraffic({ clock, faults, requests }: TrafficParts): NonNullable<Behaviour['around']> {
  return async (request, matched, respond) => {
    clock.settle()
    const operation = matched.operation.name
    const time = clock.now()
    const start = performance.now()
    const response = await withFault(faults.next(operation), request, respond)
    requests.add({
      time,
      method: request.method,
      path: matched.url.pathname,
      operation,
      status: response.status,
      duration: performance.now() - start,
      actor: matched.actor,
    })
    return response
  }
}
