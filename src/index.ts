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
export type { components, paths } from '../generated/schema.ts'
export type { Auth } from './auth.ts'
export { bearer } from './bearer.ts'
export type { CallMethod, Data, Init, Method, PathOf, Result } from './call.ts'
export { type Client, type ClientOptions, createClient } from './client.ts'
export { isProblem, type Problem } from './problem.ts'
export { ProblemError, unwrap } from './problem-error.ts'
export type { UserReference } from './user.ts'
