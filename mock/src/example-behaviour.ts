import { respondWithExample } from './examples.ts'
import type { Behaviour } from './pipeline.ts'
import { authorise } from './validate.ts'

/** Nothing is counted, so nothing is used up. */
const LIMITS = { 'X-RateLimit-Limit': '1000', 'X-RateLimit-Remaining': '999' } as const

const ANYONE = { application: undefined, user: undefined, personal: false, scopes: new Set<string>() }

/** The documented mock host: any token will do, nothing is counted, and every answer is an example. */
export const exampleBehaviour: Behaviour = {
  admit(operation, headers) {
    authorise(operation, headers)
    return { actor: ANYONE, headers: {} }
  },
  limits: () => LIMITS,
  respond: respondWithExample,
}
