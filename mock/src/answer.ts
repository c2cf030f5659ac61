/** A response before it becomes an HTTP response. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Already serialised; left out where the response has no content. */
  readonly body?: string
}

/** What the API sends with every response, errors included. Nothing is counted, so nothing is used up. */
const EVERY_RESPONSE = {
  'EvEnergy-Version': '2',
  'X-RateLimit-Limit': '1000',
  'X-RateLimit-Remaining': '999',
} as const

/** The HTTP response for an answer to `request`, readable for scripts of any origin. */
export function toResponse(answer: Answer, request: Request): Response {
  const headers: Record<string, string> = { ...EVERY_RESPONSE, ...answer.headers }
  const origin = request.headers.get('origin')
  if (origin !== null) {
    // A list, because `*` means nothing to a request with credentials.
    headers['Access-Control-Expose-Headers'] = Object.keys(headers).join(', ')
    headers['Access-Control-Allow-Origin'] = origin
    headers['Access-Control-Allow-Credentials'] = 'true'
  }
  // What a cache keeps for a program is of no use to a page.
  headers.Vary = 'Origin'
  return new Response(answer.body ?? null, { status: answer.status, headers })
}
