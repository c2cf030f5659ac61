/**
 * Where a client gets its credentials from: {@link bearer}, `clientCredentials` and `authorizationCode` of
 * `ev-energy/auth`, or your own.
 *
 * The client asks once for each request to its base URL's origin and for no other, and only if the call does not
 * bring an `Authorization` header itself.
 *
 * @example
 * const auth: Auth = { authorization: async () => `Bearer ${await keychain.read('ev-energy')}` }
 */
export interface Auth {
  /**
   * The value of the `Authorization` header for a request.
   *
   * @param request about to be sent; its `signal` tells when the caller gave up
   */
  authorization(request: AuthRequest): string | Promise<string>

  /**
   * Called when the API answered 401: a fresh value, with which the call is repeated once, or undefined to let the
   * 401 stand. Leave it out if there is never a second value to try.
   *
   * @param rejected the value that was refused; compare it, for another call may have replaced it already
   * @param request the refused request
   */
  renew?(rejected: string, request: AuthRequest): string | undefined | Promise<string | undefined>
}

/** What {@link Auth} is told of a request. */
export interface AuthRequest {
  /** In capitals. */
  readonly method: string
  readonly url: string
  /** Aborts when the caller gives up; undefined if the call has none. */
  readonly signal?: AbortSignal | null | undefined
}
