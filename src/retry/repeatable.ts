const inits = new WeakMap<Request, RequestInit>()

/**
 * A stand-in for `Request` that remembers how a write was made, so that it can be made again. The natural choice,
 * `clone()` before each sending, doubles what a write costs, and few are ever repeated.
 */
export const repeatableRequest = (): typeof Request =>
  new Proxy(Request, {
    construct: (Original, [url, init]: [string, RequestInit]) => remember(new Original(url, init), init),
  })

/** To be called before a request is sent: what gives the request to send next. */
export function repeatable(request: Request): () => Request {
  const init = inits.get(request)
  if (init) return () => remember(new Request(request.url, { ...init, headers: request.headers }), init)
  // Middleware made it, if it has a body.
  const copy = request.method === 'GET' ? request : request.clone()
  return () => copy
}

// Only a body makes a request unfit to be sent twice. Not told by `request.body`: Firefox and React Native have none.
function remember(request: Request, init: RequestInit): Request {
  if (request.method !== 'GET') inits.set(request, init)
  return request
}
