import type { Clock } from '../engine/clock/clock.ts'
import { type Pause, withFault } from '../engine/faults/fault.ts'
import type { Faults } from '../engine/faults/faults.ts'
import { readBytes } from '../http/body-bytes.ts'
import { isBystander } from '../http/bystander.ts'
import { parseJson } from '../http/json.ts'
import type { Behaviour } from '../http/pipeline.ts'
import { Rejection } from '../http/problem.ts'
import { forBrowsers } from '../onboarding/browser-page.ts'

/** What a sandbox does with every request, whatever its operation. */
export interface TrafficParts {
  readonly clock: Clock
  readonly faults: Faults
  /** Keeps a request waiting. Default: here and now. */
  readonly pause?: Pause | undefined
}

/** Brings the time up to date, puts faults in the way, and shows a person what an application would read. */
export function createTraffic({ clock, faults, pause }: TrafficParts): NonNullable<Behaviour['around']> {
  return async (request, { operation: { name }, path, url }, respond) => {
    clock.settle()
    const faultOf = async () => {
      const body = faults.goesByBody(name) ? await jsonOf(request) : undefined
      return faults.next(name, { path, query: url.searchParams, headers: request.headers, body })
    }
    const undisturbed = !faults.any() || isBystander(request.headers)
    const answer = await (undisturbed ? respond() : withFault(await faultOf(), request, respond, pause))
    return answer.status < 400 ? answer : forBrowsers(name, request, answer)
  }
}

/** A body that is larger is not looked at by faults, in bytes. */
const LONGEST_BODY = 1024 * 1024

/** The body of a request as JSON; undefined for anything else, and for one that does not tell its length beforehand. */
async function jsonOf(request: Request): Promise<unknown> {
  const declared = request.headers.get('content-length')
  if (declared !== null && Number(declared) > LONGEST_BODY) return undefined
  try {
    return parseJson(new TextDecoder().decode(await readBytes(request, LONGEST_BODY)))
  } catch (error) {
    // What is wrong with it is said when it is read for the operation.
    if (error instanceof Rejection || error instanceof SyntaxError) return undefined
    throw error
  }
}
