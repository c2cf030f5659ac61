/**
 * Typed client for the ev.energy v2 API.
 *
 * @example
 * import { bearer, createClient } from 'ev-energy'
 *
 * const ev = createClient({ auth: bearer('token'), user: 'user01HN2NJ9NMRZBXT1H6FT9N7735' })
 * const { data, error } = await ev.GET('/evses', { params: { query: { expand: ['model'] } } })
 *
 * @module
 */
export type { PagedPath } from '../generated/paging.ts'
export type { components, Open, paths, Reference } from '../generated/schema.ts'
export type { Auth, AuthRequest } from './auth.ts'
export { bearer } from './bearer.ts'
export type {
  CallArguments,
  CallMethod,
  CallResult,
  Data,
  Expand,
  ExpandValue,
  Init,
  Method,
  PathOf,
  PathThatRequiresNothing,
  ProblemOf,
  Result,
} from './call.ts'
export { type Client, type ClientOptions, createClient } from './client.ts'
export type { Expanded } from './expand.ts'
export type { HeaderValue, HeaderValues } from './headers.ts'
export type { Known } from './known.ts'
export { type Logger, logLine, type RequestLog } from './log.ts'
export type { Middleware, MiddlewareCall } from './middleware.ts'
export type { Failure, Observer, RequestEvent } from './observe/event.ts'
export { type Page, type Paginated, PagingError } from './paging/paginate.ts'
export { isProblem, type Problem, type ProblemSlug, type StatedProblem } from './problem.ts'
export { ProblemError, unwrap } from './problem-error.ts'
export type { QueryValue, QueryValues } from './query.ts'
export { type PacerOptions, pacer } from './rate-limit/pacer.ts'
export type { RateLimit } from './rate-limit/rate-limit.ts'
export type { Retry, RetryOptions } from './retry/policy.ts'
export type { Answer, Send, SendInit, SendingOptions } from './sending.ts'
export { ConnectionError, TimeoutError } from './transport/no-answer.ts'
export type { UserReference } from './user.ts'
