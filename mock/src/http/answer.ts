import { limitsOf } from './limits.ts'

/** A response before it becomes an HTTP response. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Already serialised; left out where the response has no content. */
  readonly body?: string
  /** Instead of a body, one that is no text. */
  readonly bytes?: Uint8Array<ArrayBuffer>
  /** Whether the same request gets the same again, for as long as nothing is written and time stands still. */
  readonly repeatable?: boolean
}

/** What the API sends with every response, errors included; and so it does with the rate limit. */
const EVERY_RESPONSE = { 'EvEnergy-Version': '2' } as const

const LIMIT = 'X-RateLimit-Limit'

/** What a response says. */
export interface Said extends Pick<Answer, 'headers' | 'repeatable'> {
  readonly body: string | undefined
}

const said = new WeakMap<Response, Said>()

/** What a response says, if it was made here: to read it from the response itself costs as much as to send it. */
export function saidBy(response: Response): Said | undefined {
  return said.get(response)
}

/** Has a response pass for what another says, so that nobody has to read it to know. */
export function passFor(response: Response, other: Response): Response {
  const { body, headers } = said.get(other) ?? { body: undefined, headers: Object.fromEntries(other.headers) }
  said.set(response, { body, headers })
  return response
}

/** The HTTP response for an answer to `request`, readable for scripts of any origin. */
export function toResponse(answer: Answer, request: Request): Response {
  const counted = LIMIT in answer.headers
  const headers: Record<string, string> = {
    ...EVERY_RESPONSE,
    ...(counted ? undefined : limitsOf(request)),
    ...answer.headers,
  }
  const origin = request.headers.get('origin')
  if (origin !== null) {
    // A list, because `*` means nothing to a request with credentials.
    headers['Access-Control-Expose-Headers'] = Object.keys(headers).join(', ')
    headers['Access-Control-Allow-Origin'] = origin
    headers['Access-Control-Allow-Credentials'] = 'true'
  }
  // What a cache keeps for a program is of no use to a page.
  headers.Vary = headers.Vary === undefined ? 'Origin' : `Origin, ${headers.Vary}`
  const content = answer.body ?? answer.bytes ?? null
  const response = new Response(content, { status: answer.status, headers })
  const { body, repeatable = false } = answer
  if (answer.bytes === undefined) said.set(response, { headers, body, repeatable })
  return response
}
