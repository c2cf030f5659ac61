import type { ApiDocument } from '../http/document.ts'
import type { Behaviour } from '../http/pipeline.ts'
import { exampleResponder } from './respond.ts'
import { authorise, prismViolations } from './validate.ts'

/** Nothing is counted, so nothing is used up. */
const LIMITS = { 'X-RateLimit-Limit': '1000', 'X-RateLimit-Remaining': '999' } as const

const ANYONE = { application: undefined, user: undefined, personal: false, scopes: new Set<string>() }

/** The documented mock host: any token will do, nothing is counted, and every answer is an example of the document. */
export function exampleBehaviour(document: () => ApiDocument): Behaviour {
  return {
    admit(operation, headers) {
      authorise(operation, headers)
      return { actor: ANYONE, headers: {} }
    },
    limits: () => LIMITS,
    validator: prismViolations,
    respond: exampleResponder(document),
  }
}
