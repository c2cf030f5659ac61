/**
 * What the authorization server said (RFC 6749, sections 4.1.2.1 and 5.2), or what went wrong with its answer:
 *
 * - `invalid_response`: it was not a token answer, such as the HTML page of a proxy
 * - `invalid_state`: a callback does not belong to the login that was begun
 * - `login_required`: there are no tokens that could be used or refreshed; the user has to sign in
 * - `timeout`: there was no answer in time
 */
export type OAuthErrorCode =
  | 'access_denied'
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_request'
  | 'invalid_response'
  | 'invalid_scope'
  | 'invalid_state'
  | 'login_required'
  | 'server_error'
  | 'temporarily_unavailable'
  | 'timeout'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'unsupported_response_type'
  | (string & {})

/** Members of an {@link OAuthError}, besides its message. */
interface OAuthFault {
  error: OAuthErrorCode
  error_description?: string | undefined
  status?: number | undefined
}

/**
 * Thrown when no token could be obtained: by a call of the client, by a login, and by `refresh` and `revoke`.
 *
 * Holds what the server sent for it and nothing of the request: no token, secret, code or password. A network failure
 * is not one: that stays what `fetch` rejected with.
 *
 * @example
 * try {
 *   await unwrap(ev.GET('/vehicles'))
 * } catch (error) {
 *   if (!(error instanceof OAuthError)) throw error
 *   if (error.error === 'login_required' || error.error === 'invalid_grant') location.assign('/sign-in')
 * }
 */
export class OAuthError extends Error {
  override readonly name = 'OAuthError'
  readonly error: OAuthErrorCode
  /** The server's own words, for developers rather than users. */
  readonly error_description: string | undefined
  /** The HTTP status code of the answer; undefined if there was none. */
  readonly status: number | undefined

  constructor(message: string, { error, error_description, status }: OAuthFault) {
    super(message)
    this.error = error
    this.error_description = error_description
    this.status = status
  }
}
