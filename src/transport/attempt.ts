import { normalise, originOf } from '../base-url.ts'
import type { Send, SendInit } from '../sending.ts'
import { readAnswer } from './answer.ts'

/** Redirects that are followed in a row, as many as browsers do. */
const most = 20

/**
 * Sends a request and follows redirects, within its origin only: what is in its headers and its body is for nobody else.
 * An answer that leads elsewhere is given back as it is, and so is any redirect in a browser, which hides where it leads:
 * left to itself it would follow, and take nothing off but the token (Fetch standard, HTTP-redirect fetch).
 *
 * @param init is the attempt's own, and changed
 * @param anew as for {@link readAnswer}
 */
export async function attempt(send: Send, url: string, init: SendInit, anew: boolean): Promise<Response> {
  // What the caller has chosen stands.
  const follows = init.redirect === 'follow'
  let sent = init
  if (follows) sent.redirect = 'manual'
  for (let hops = 0; ; hops++) {
    const answer = await send(url, sent)
    const { status, headers } = answer
    if (!follows || hops >= most || ![301, 302, 303, 307, 308].includes(status))
      return readAnswer(answer, anew)
    const target = normalise(headers.get('Location') ?? '', url)
    if (!target || originOf(target) !== originOf(url)) return readAnswer(answer, anew)
    // A write becomes a read as in the Fetch standard: after 303, and a POST after 301 and 302 as well.
    if (sent.method !== 'GET' && (status === 303 || (status < 303 && sent.method === 'POST'))) {
      const { body, ...read } = sent
      sent = { ...read, method: 'GET' }
    }
    // Lets go of the connection.
    await answer.text().catch(() => {})
    url = target
  }
}
