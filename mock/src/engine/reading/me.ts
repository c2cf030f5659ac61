import type { Actor } from '../../http/actor.ts'
import { Rejection } from '../../http/problem.ts'
import type { Query } from '../../http/request-parts.ts'

/**
 * Puts the user whom a request acts for in the place of `me`.
 *
 * @throws {Rejection} 400 where there is no such user
 */
export function pathOf(path: string, actor: Actor): string {
  return /^\/users\/me(?=\/|$)/.test(path) ? path.replace('me', known(actor)) : path
}

/** The same for the query parameter `user_id`. */
export function queryOf(query: Query, actor: Actor): Query {
  return query.user_id === 'me' ? { ...query, user_id: known(actor) } : query
}

function known({ user }: Actor): string {
  if (user !== undefined) return user
  const detail = 'The token stands for no user, so there is no `me`. Name one with the header EvEnergy-User.'
  throw new Rejection({ status: 400, title: 'No user', detail })
}
