import type { ApiDocument } from '../http/document.ts'
import type { Behaviour } from '../http/pipeline.ts'

/** Nothing is counted, so nothing is used up. */
const LIMITS = { 'X-RateLimit-Limit': '1000', 'X-RateLimit-Remaining': '999' } as const

const ANYONE = { application: undefined, user: undefined, personal: false, scopes: new Set<string>() }

/**
 * The documented mock host: any token will do, nothing is counted, and every answer is an example of the document. What
 * it works with is loaded with the first request: most runs of the mock have none.
 */
export function exampleBehaviour(document: () => ApiDocument): Behaviour {
  const validation = once(() => import('./validate.ts'))
  const responder = once(async () => (await import('./respond.ts')).exampleResponder(document))
  return {
    async admit(operation, headers) {
      const { authorise } = await validation()
      authorise(operation, headers)
      return { actor: ANYONE, headers: {} }
    },
    limits: () => LIMITS,
    async validator(operation, request) {
      const { prismViolations } = await validation()
      return prismViolations(operation, request)
    },
    async respond(exchange) {
      const respond = await responder()
      return respond(exchange)
    },
  }
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => {
    loading ??= load()
    return loading
  }
}
