import { normalise, originOf } from './base-url.ts'
import type { Send } from './sending.ts'

/** Redirects that are followed in a row, as many as browsers do. */
const most = 20

/**
 * Sends a request and follows redirects, within its origin only: what is in its headers and its body is for nobody else.
 * An answer that leads elsewhere is given back as it is, and so is any redirect in a browser, which hides where it leads:
 * left to itself it would follow, and take nothing off but the token (Fetch standard, HTTP-redirect fetch).
 *
 * @param again gives the request once more, if it is to be sent once more
 */
export async function sendWithin(
  send: Send,
  request: Request,
  signal: AbortSignal,
  again: () => Request,
): Promise<Response> {
  // What the caller has chosen stands. React Native's requests have no such property.
  if (request.redirect && request.redirect !== 'follow') return send(request, { signal })
  let response = await send(request, { signal, redirect: 'manual' })
  for (
    let hops = 0, sent = request;
    hops < most && [301, 302, 303, 307, 308].includes(response.status);
    hops++
  ) {
    const target = normalise(response.headers.get('Location') ?? '', sent.url)
    if (!target || originOf(target) !== originOf(sent.url)) break
    // A write becomes a read as in the Fetch standard: after 303, and a POST after 301 and 302 as well.
    const same =
      sent.method === 'GET' || response.status > 303 || (response.status < 303 && sent.method !== 'POST')
    await response.body?.cancel().catch(() => {})
    sent = new Request(target, same ? again() : { headers: sent.headers })
    response = await send(sent, { signal, redirect: 'manual' })
  }
  return response
}

/**
 * Reads an answer to its end, so that one which breaks off is known before anybody gets it.
 *
 * @returns a response with the same head, whose body is in memory
 */
export async function readWhole(response: Response): Promise<Response> {
  const { status, url } = response
  // No response can be made with these; they have no body either, or hide it.
  if (!response.body || status < 200 || [204, 205, 304].includes(status)) return response
  const whole = new Response(await response.arrayBuffer(), response)
  return Object.defineProperty(whole, 'url', { value: url })
}
