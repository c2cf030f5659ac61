import type { Call } from '../../engine/reading/call.ts'
import { Rejection } from '../../http/problem.ts'

/**
 * Id of the user whom a request acts for.
 *
 * @throws {Rejection} 400 where neither the token nor `EvEnergy-User` names one
 */
export function userOf({ actor }: Pick<Call, 'actor'>): string {
  if (actor.user !== undefined) return actor.user
  const detail = 'This operation is for one user. Name one with the header EvEnergy-User.'
  throw new Rejection({ status: 400, title: 'No user', detail })
}
