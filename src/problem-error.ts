import { callOf, type Result } from './call.ts'
import type { Problem } from './problem.ts'

/**
 * Thrown by {@link unwrap} when the API answered with a problem.
 *
 * The message has method, path template, status, title and detail; never a token, a header or a query.
 *
 * @example
 * try {
 *   await unwrap(ev.DELETE('/evses/{evse_id}', { params: { path: { evse_id } } }))
 * } catch (error) {
 *   if (error instanceof ProblemError && error.status === 404) return 'already gone'
 *   throw error
 * }
 */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: Problem
  /** The HTTP status code of the answer. */
  readonly status: number
  /** HTTP method of the call; undefined if the response did not come from a client of this package. */
  readonly method: string | undefined
  /** Path template of the call, as in `/evses/{evse_id}`; undefined as for `method`. */
  readonly path: string | undefined
  /** Where the answer came from, without the query. */
  readonly url: string
  /** The response; its body has been read. */
  declare readonly response: Response

  constructor(problem: Problem, response: Response) {
    const call = callOf(response)
    const what = `${problem.status} ${problem.title.replace(/\.$/, '')}: ${problem.detail}`
    super(call ? `${call.method} ${call.path} was answered ${what}` : what)
    this.problem = problem
    this.status = problem.status
    this.method = call?.method
    this.path = call?.path
    this.url = response.url.replace(/[?#].*$/s, '')
    // Hidden from loggers that walk an error's properties.
    Object.defineProperty(this, 'response', { value: response })
  }
}

/**
 * The `data` of a call, for code that would rather catch than check `error`.
 *
 * @param call what a client method returned
 * @returns the data; undefined for an answer without a body, such as 204
 * @throws ProblemError when the API answered with a problem; whatever the call itself rejects with otherwise
 *
 * @example
 * const evses = await unwrap(ev.GET('/evses'))
 */
export async function unwrap<R extends Result<unknown>>(
  call: R | PromiseLike<R>,
): Promise<Extract<R, { error?: never }>['data']> {
  const { data, error, response } = await call
  if (error) throw new ProblemError(error, response)
  return data as Extract<R, { error?: never }>['data']
}
