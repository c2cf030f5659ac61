import type { Middleware, MiddlewareCall } from '../middleware.ts'
import { type Outgoing, takenApart } from './outgoing.ts'

/** @throws TypeError for what is no middleware */
export function assertMiddleware(middleware: readonly Middleware[], where: string): void {
  for (const one of middleware)
    if (!one || typeof one !== 'object')
      throw new TypeError(`${where}: middleware is an object with onRequest, onResponse or onError`)
}

/**
 * Leads a request through middleware, and what comes of it back through it.
 *
 * @param send sends what the middleware has made of the request
 * @throws TypeError for a hook that returns something else than it may
 */
export async function throughMiddleware(
  middleware: readonly Middleware[],
  { url, ...init }: Outgoing,
  facts: Pick<MiddlewareCall, 'schemaPath' | 'params'>,
  send: (request: Outgoing) => Promise<Response>,
): Promise<Response> {
  let request = new Request(url, init)
  // What frameworks take besides, such as `next` and `cf`.
  for (const [name, value] of Object.entries(init))
    if (!(name in request)) Object.defineProperty(request, name, { value, enumerable: true })
  const call = { ...facts, id: Math.random().toString(36).slice(2) }

  for (const one of middleware) {
    const made = await one.onRequest?.({ ...call, request })
    if (made instanceof Response) return made
    request = taken('onRequest', made, Request) ?? request
  }
  const back = [...middleware].reverse()
  const answer = async () => {
    try {
      return await send(await takenApart(request))
    } catch (reason) {
      let error = reason
      for (const one of back) {
        const made = await one.onError?.({ ...call, request, error })
        if (made instanceof Response) return made
        error = taken('onError', made, Error) ?? error
      }
      throw error
    }
  }
  let response = await answer()
  for (const one of back)
    response =
      taken('onResponse', await one.onResponse?.({ ...call, request, response }), Response) ?? response
  return response
}

function taken<T>(hook: string, made: unknown, kind: abstract new (...args: never) => T): T | undefined {
  if (made === undefined || made === null) return undefined
  if (made instanceof kind) return made
  throw new TypeError(`${hook}() of middleware returned what is no ${kind.name}`)
}
