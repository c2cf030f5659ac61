import { operations } from 'ev-energy/operations'
import { operationName, type PreparedOperation } from '../operation.ts'
import type { Admission } from '../pipeline.ts'
import { Rejection } from '../problem.ts'
import type { OAuth } from './oauth/index.ts'
import { assertAllowed, type RateLimiter, rateLimitHeaders, rateLimitKey } from './rate-limit/index.ts'

/** All scopes of the API, sorted. */
export const SCOPES: readonly string[] = [
  ...new Set(Object.values(operations).flatMap(({ scopes }): readonly string[] => scopes)),
].sort()

/** Lets requests into a sandbox: by token, scopes and user first, and then by rate limit. */
export function createGuard({ oauth, limiter }: { oauth: OAuth; limiter: RateLimiter }) {
  return (operation: PreparedOperation, headers: Headers, address: string): Admission => {
    const actor = oauth.actor(headers, guarded(operation))
    const allowance = limiter.take(rateLimitKey(actor, address))
    assertAllowed(allowance)
    if (needsUser(operation) && actor.user === undefined)
      throw new Rejection({
        status: 400,
        detail: 'This operation acts for a user. Name one with the header EvEnergy-User.',
        field_errors: { 'EvEnergy-User': ['Required, as the token stands for no user.'] },
      })
    return { actor, headers: rateLimitHeaders(allowance) }
  }
}

const table: Readonly<Record<string, (typeof operations)[keyof typeof operations]>> = operations

function guarded(operation: PreparedOperation) {
  const name = operationName(operation)
  const { secured, scopes } = table[name] ?? { secured: (operation.security ?? []).length > 0, scopes: [] }
  return { name, secured, scopes }
}

function needsUser(operation: PreparedOperation): boolean {
  return table[operationName(operation)]?.user === 'required'
}
