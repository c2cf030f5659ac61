import { toResponse } from '../../http/answer.ts'

/** An answer that somebody made up. */
export interface OwnAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Text is sent as it is, all else as JSON. */
  readonly body?: unknown
}

/** The response for an answer of one's own, with the headers that every answer has. */
export function ownResponse({ status, headers = {}, body }: OwnAnswer, request: Request): Response {
  // No response of these may have a body (RFC 9110, section 6.4.1).
  const empty = body === undefined || status === 204 || status === 205 || status === 304
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const type = typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json'
  const typed = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')
  return toResponse(
    {
      status,
      headers: { ...(!empty && !typed && { 'Content-Type': type }), ...headers },
      ...(!empty && { body: text }),
    },
    request,
  )
}
