import { operationName } from '../operation.ts'
import type { Behaviour } from '../pipeline.ts'
import type { Actor } from './actor.ts'
import type { Clock } from './clock/clock.ts'
import { withFault } from './control/fault.ts'
import type { Faults } from './control/faults.ts'
import type { RequestLog } from './control/request-log.ts'

/** What a sandbox does with every request, whatever its operation. */
export interface TrafficParts {
  readonly clock: Clock
  readonly faults: Faults
  readonly requests: RequestLog
  admit: Behaviour['admit']
}

/** Brings the time up to date, puts faults in the way, and keeps a log. */
export function createTraffic({
  clock,
  faults,
  requests,
  admit,
}: TrafficParts): Pick<Behaviour, 'admit' | 'around'> {
  const actors = new WeakMap<Headers, Actor>()
  return {
    admit(operation, headers, address) {
      const admission = admit(operation, headers, address)
      actors.set(headers, admission.actor)
      return admission
    },
    async around(request, matched, respond) {
      clock.settle()
      const operation = operationName(matched.operation)
      const time = new Date(clock.now()).toISOString()
      const start = performance.now()
      const response = await withFault(faults.next(operation), request, respond)
      const actor = actors.get(request.headers)
      requests.add({
        time,
        method: request.method,
        path: matched.url.pathname,
        operation,
        status: response.status,
        duration_ms: Math.round((performance.now() - start) * 1000) / 1000,
        actor:
          actor?.application === undefined
            ? null
            : { application: actor.application, user: actor.user ?? null },
      })
      return response
    },
  }
}
