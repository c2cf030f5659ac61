/** A request that is under way: what fetch takes, in one object. It can be sent again, for nothing of it is used up. */
export interface Outgoing extends Omit<RequestInit, 'body' | 'headers'> {
  url: string
  method: string
  headers: Headers
  body?: string
  redirect: 'error' | 'follow' | 'manual'
}

/** Takes a request apart that middleware has seen. */
export async function takenApart(request: Request): Promise<Outgoing> {
  const { url, method, headers, redirect, signal, cache, credentials } = request
  const { integrity, keepalive, mode, referrer, referrerPolicy } = request
  const body = method === 'GET' ? '' : await request.text()
  return {
    // Options of frameworks, such as `next`, were put on it as they are. What a platform does not know is undefined.
    ...Object.fromEntries(Object.entries(request)),
    ...{ url, method, headers, redirect, signal, cache, credentials },
    ...{ integrity, keepalive, mode, referrer, referrerPolicy },
    ...(body && { body }),
  }
}
