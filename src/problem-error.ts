import { answeredCalls, type Result } from './call.ts'
import { type Problem, slugOf } from './problem.ts'
import type { OperationName, Scope } from './scopes.ts'

/**
 * Thrown by {@link unwrap} when the API answered with a problem.
 *
 * The message has method, path template, status, title and detail, and for a 403 the scopes that the operation needs;
 * never a token, a header or a query.
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
  declare readonly problem: Problem
  /** The HTTP status code of the answer. */
  declare readonly status: number
  /** Which kind of problem, as for `isProblem`; undefined where the status says everything, as for most 404. */
  declare readonly slug: ReturnType<typeof slugOf>
  /** For a 403, the scopes that the operation needs, sorted; empty otherwise, and where it needs none. */
  declare readonly scopes: readonly Scope[]
  /** HTTP method of the call; undefined if the response did not come from a client of this package. */
  declare readonly method: string | undefined
  /** Path template of the call, as in `/evses/{evse_id}`; undefined as for `method`. */
  declare readonly path: string | undefined
  /** What the answer calls itself in `X-Request-Id`, to be quoted to support; undefined if it does not. */
  declare readonly requestId: string | undefined
  /** Where the answer came from, without the query. */
  declare readonly url: string
  /** The response; its body has been read. */
  declare readonly response: Response

  constructor(problem: Problem, response: Response, scopes: readonly Scope[] = []) {
    const call = answeredCalls.get(response)
    const what = `${problem.status} ${problem.title.replace(/\.$/, '')}: ${problem.detail}`
    const hint = scopes[0] ? ` (needs the scope ${scopes.join(' and ')})` : ''
    super((call ? `${call.method} ${call.path} was answered ${what}` : what) + hint)
    const url = response.url.replace(/[?#].*/s, '')
    const requestId = response.headers.get('X-Request-Id') ?? undefined
    Object.assign(
      this,
      { problem, status: problem.status, slug: slugOf(problem.type), scopes, requestId, url },
      call,
    )
    // Hidden from loggers that walk an error's properties.
    Object.defineProperty(this, 'response', { value: response })
  }
}

/** The error to throw for a problem, with what a 403 leaves to be asked: which scopes the operation needs. */
export async function problemErrorOf(problem: Problem, response: Response): Promise<ProblemError> {
  const call = problem.status === 403 ? answeredCalls.get(response) : undefined
  return new ProblemError(problem, response, call && (await scopesOf(`${call.method} ${call.path}`)))
}

// Loaded with the first 403: most applications never need the table, and those that do can wait for it.
async function scopesOf(operation: string): Promise<Scope[]> {
  try {
    const { requiredScopes } = await import('./scopes.ts')
    return requiredScopes([operation as OperationName])
  } catch {
    // The error says less if the chunk cannot be had, but it is still the error of the call.
    return []
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
  if (error) throw await problemErrorOf(error, response)
  return data as Extract<R, { error?: never }>['data']
}
