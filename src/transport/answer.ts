import type { Answer } from '../sending.ts'

/**
 * Reads an answer to its end, so that one which breaks off is known before anybody gets it.
 *
 * @param anew whether it may be read in every way again, as middleware does; its `text()` may be asked for anyhow. To
 *   make a response costs as much as all the rest of a call.
 * @returns a response of this platform, whoever sent it
 */
export async function readAnswer(answer: Answer, anew = false): Promise<Response> {
  const { status, statusText, url, headers } = answer
  const text = await answer.text()
  // No response can be made with less: a redirect that a browser hides has 0, and no body.
  if (status < 200 || (!anew && answer instanceof Response))
    return Object.defineProperty(answer as Response, 'text', { value: async () => text })
  const response = new Response(text || null, { status, statusText, headers: [...headers] })
  return Object.defineProperty(response, 'url', { value: url })
}
