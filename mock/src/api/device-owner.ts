import { invalid } from '../engine/reading/body.ts'
import type { Call } from '../engine/reading/call.ts'

/**
 * The user for whom the caller creates something.
 *
 * @throws {Rejection} 400 where the token stands for none
 */
export function ownUser(call: Pick<Call, 'actor' | 'operation'>): string {
  const { user } = call.actor
  if (user === undefined) throw invalid(call, { user: ['Required, as the token stands for no user.'] })
  return user
}
