/** A call as middleware sees it. */
export interface MiddlewareCall {
  /** As it stands, before credentials are added. Its body can be read once: read that of a clone. */
  readonly request: Request
  /** Path template of the operation, such as `/evses/{evse_id}`; `ev.resolve` and further pages have a path without one. */
  readonly schemaPath: string
  /** What the call gave as `params`. */
  readonly params: {
    readonly path?: Readonly<Record<string, unknown>>
    readonly query?: Readonly<Record<string, unknown>>
    readonly header?: Readonly<Record<string, unknown>>
  }
  /** The same for all that is told of one call, and of no other. */
  readonly id: string
}

/**
 * What looks at calls or changes them, for `ev.use` and the `middleware` of a call. Each part sees a call once, however
 * often the request is sent; `onRequest` in the order in which the middleware was added, the others the other way round.
 * What it throws is what the call rejects with.
 *
 * @example
 * ev.use({
 *   onRequest({ request }) {
 *     request.headers.set('X-Correlation-Id', crypto.randomUUID())
 *   },
 * })
 */
export interface Middleware {
  /**
   * Before the request is sent.
   *
   * @returns the request to send instead, or an answer that is taken at once, without any other middleware being told
   */
  onRequest?(call: MiddlewareCall): Instead<Request | Response> | Promise<Instead<Request | Response>>
  /**
   * After the answer, of whatever status. Its body can be read once: read that of a clone.
   *
   * @returns the answer to take instead; nothing leaves it as it is
   */
  onResponse?(
    call: MiddlewareCall & { readonly response: Response },
  ): Instead<Response> | Promise<Instead<Response>>
  /**
   * When no answer came.
   *
   * @returns an answer to take instead, or the error to reject with; nothing leaves it as it is
   */
  onError?(
    call: MiddlewareCall & { readonly error: unknown },
  ): Instead<Response | Error> | Promise<Instead<Response | Error>>
}

// biome-ignore lint/suspicious/noConfusingVoidType: a function that returns nothing fits as well
type Instead<T> = T | undefined | void
