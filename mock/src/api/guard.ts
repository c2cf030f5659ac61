import type { OAuth } from '../engine/oauth/index.ts'
import {
  assertAllowed,
  type RateLimiter,
  rateLimitHeaders,
  rateLimitKey,
} from '../engine/rate-limit/index.ts'
import type { Actor } from '../http/actor.ts'
import { isBystander } from '../http/bystander.ts'
import type { Operation } from '../http/operation.ts'
import type { Admission } from '../http/pipeline.ts'
import { Rejection } from '../http/problem.ts'

/** Lets requests into a sandbox: by token, scopes and user first, and then by rate limit. */
export function createGuard({ oauth, limiter }: { oauth: OAuth; limiter: RateLimiter }) {
  return (operation: Operation, headers: Headers, address: string): Admission => {
    const actor = oauth.actor(headers, operation)
    const key = rateLimitKey(actor, address)
    const onlooker = isBystander(headers)
    const allowance = onlooker ? limiter.look(key) : limiter.take(key)
    if (!onlooker) assertAllowed(allowance)
    if (actor.user === undefined && needsUser(operation))
      throw new Rejection({
        status: 400,
        detail: 'This operation acts for a user. Name one with the header EvEnergy-User.',
        field_errors: { 'EvEnergy-User': ['Required, as the token stands for no user.'] },
      })
    return { actor, headers: rateLimitHeaders(allowance) }
  }
}

/** Counts requests of those who were let in before: what they have left, or undefined for a request that is one too many. */
export function createCounter(limiter: RateLimiter) {
  return (actor: Actor, address: string): number | undefined => {
    const { remaining, retryAfter } = limiter.take(rateLimitKey(actor, address))
    return retryAfter === undefined ? remaining : undefined
  }
}

/** What answers say about the rate limit that were made before their caller was let in, if at all. Counts nothing. */
export function createLimits({ oauth, limiter }: { oauth: OAuth; limiter: RateLimiter }) {
  return (headers: Headers, address: string) =>
    rateLimitHeaders(limiter.look(rateLimitKey(callerOf(oauth, headers), address)))
}

/** Who sends a request, whether or not they may. */
function callerOf(oauth: OAuth, headers: Headers): Actor {
  try {
    return oauth.actor(headers, ANYTHING)
  } catch (error) {
    if (!(error instanceof Rejection)) throw error
    // Nobody whom the token may act for.
    const own = new Headers(headers)
    own.delete('evenergy-user')
    return oauth.actor(own, ANYTHING)
  }
}

const ANYTHING = { name: 'anything', secured: false, scopes: [] }

/** Whether a token that stands for no user has to name one. */
function needsUser({ parameters }: Operation): boolean {
  return parameters.some(
    ({ in: place, name, requiredFor }) =>
      place === 'header' && name === 'EvEnergy-User' && requiredFor === 'client_credentials',
  )
}
