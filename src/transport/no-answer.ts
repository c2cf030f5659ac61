import type { Call } from '../call.ts'

/** What the errors of a call that got no answer have in common. Their messages have no id, no query and no secret. */
class NoAnswerError extends Error {
  /** HTTP method of the call, in capitals. */
  declare readonly method: string
  /** Path template of the call, as in `/evses/{evse_id}`. */
  declare readonly path: string
  /** Which attempt failed last: 1 if the call was not repeated. */
  readonly attempt: number

  constructor(call: Call, attempt: number, what: string, options?: ErrorOptions) {
    super(`${call.method} ${call.path} ${what}`, options)
    Object.assign(this, call)
    this.attempt = attempt
  }
}

/**
 * What a call rejects with when no answer came, or only a part of one: no connection, no such host, a certificate that
 * is not trusted, a connection that broke. What fetch rejected with is its `cause`.
 *
 * A write may have been processed all the same, unless the connection could not be made; read the resource before you
 * repeat it.
 *
 * @example
 * try {
 *   await ev.GET('/vehicles')
 * } catch (error) {
 *   if (error instanceof ConnectionError) return 'You seem to be offline.'
 *   throw error
 * }
 */
export class ConnectionError extends NoAnswerError {
  override readonly name = 'ConnectionError'

  constructor(call: Call, attempt: number, cause: unknown) {
    const code = codeOf(cause)
    super(call, attempt, `got no answer${code ? ` (${code})` : ''}`, { cause })
  }
}

/**
 * What a call rejects with when its last attempt took longer than `timeout`. A write may have been processed all the
 * same; read the resource before you repeat it.
 */
export class TimeoutError extends NoAnswerError {
  override readonly name = 'TimeoutError'

  constructor(call: Call, attempt: number, timeout: number) {
    super(call, attempt, `was not answered within ${timeout} ms`)
  }
}

/** What Node calls a failure, such as `ECONNREFUSED`: of an error, or of what brought it about. */
export function codeOf(error: unknown): string | undefined {
  // An error may be its own cause.
  for (let depth = 0; depth < 4 && error instanceof Error; depth++) {
    if ('code' in error && typeof error.code === 'string') return error.code
    error = error.cause
  }
  return undefined
}
