import type { Auth } from './auth.ts'
import { originOf } from './base-url.ts'

/** Sends a request; what a client's `fetch` option takes. */
export type Send = (request: Request) => Promise<Response>

/**
 * Adds credentials to what is sent to an origin, and to nothing else. A 401 is repeated once if there are others to
 * try: it was refused before it was processed, so even a POST may be sent again.
 *
 * The header is set on the request itself rather than on a copy, because a copy would lose what frameworks attach to a
 * request (such as `next` of Next.js).
 */
export function authenticated(send: Send, auth: Auth, origin: string): Send {
  return async (request) => {
    if (originOf(request.url) !== origin || request.headers.has('Authorization')) return send(request)
    const value = await auth.authorization(request)
    // Not `request.body`: Firefox and React Native have none. Only a body makes a request unfit to be sent twice.
    const repeat = auth.renew && request.method !== 'GET' ? request.clone() : request
    request.headers.set('Authorization', value)
    const response = await send(request)
    if (response.status !== 401) return response

    const renewed = await auth.renew?.(value, request)
    if (renewed === undefined) return response
    await response.body?.cancel()
    repeat.headers.set('Authorization', renewed)
    return send(repeat)
  }
}
