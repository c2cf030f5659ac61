import type { Answer } from '../../http/answer.ts'

/** Error codes of RFC 6749, sections 4.1.2.1 and 5.2. */
export type OAuthErrorCode =
  | 'access_denied'
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_request'
  | 'invalid_scope'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'unsupported_response_type'

/** Ends an authorization or token request with an OAuth error, which has its own form instead of a problem. */
export class OAuthRefusal extends Error {
  override readonly name = 'OAuthRefusal'
  readonly error: OAuthErrorCode

  /** @param description what happened and what to do next; characters that RFC 6749 rules out become `?` */
  constructor(error: OAuthErrorCode, description: string) {
    super(description.replace(/[^\x20-\x21\x23-\x5b\x5d-\x7e]/g, '?'))
    this.error = error
  }
}

/** What must never be stored by anything between the server and its client (RFC 6749, section 5.1). */
export const NO_STORE = { 'Cache-Control': 'no-store', Pragma: 'no-cache' } as const

/**
 * A refusal as the answer of an endpoint that clients call.
 *
 * @param status the one of the error code unless given
 */
export function refusalAnswer({ error, message }: OAuthRefusal, status?: number): Answer {
  const unproven = error === 'invalid_client'
  return {
    status: status ?? (unproven ? 401 : 400),
    headers: {
      'Content-Type': 'application/json',
      ...NO_STORE,
      ...(unproven && { 'WWW-Authenticate': 'Basic realm="ev-energy-mock", charset="UTF-8"' }),
    },
    body: JSON.stringify({ error, error_description: message }),
  }
}
