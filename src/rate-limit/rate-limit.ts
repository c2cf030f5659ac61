/** What an answer said about the rate limit: a number of requests in a rolling hour. */
export interface RateLimit {
  /** Requests that are allowed in an hour (`X-RateLimit-Limit`). */
  limit: number
  /** Requests that were left when the answer was made (`X-RateLimit-Remaining`). */
  remaining: number
}

/** Reads the rate limit of an answer; undefined if it does not say, or to a browser that may not see the headers. */
export function readRateLimit(headers: Headers): RateLimit | undefined {
  const limit = Number(headers.get('X-RateLimit-Limit') ?? Number.NaN)
  const remaining = Number(headers.get('X-RateLimit-Remaining') ?? Number.NaN)
  return limit >= 0 && remaining >= 0 && limit + remaining < Infinity ? { limit, remaining } : undefined
}

/** The last rate limit seen of each user. */
export interface RateLimits {
  /** @param user as `EvEnergy-User` says it, nothing where it is not sent */
  set(user: string | null | undefined, rateLimit: RateLimit): void
  get(user: string | null | undefined): RateLimit | undefined
}

/** Remembers the rate limits of some users, so that the memory of a server does not grow with all of them. */
export function rateLimits(users = 1000): RateLimits {
  const seen = new Map<string | undefined, RateLimit>()
  return {
    set(user, rateLimit) {
      seen.set(idOf(user), rateLimit)
      if (seen.size > users) seen.delete(seen.keys().next().value)
    },
    get: (user) => seen.get(idOf(user)),
  }
}

/** A user is named by an id or by the URL that ends in it. */
const idOf = (user: string | null | undefined) => /user\w{26}/.exec(user ?? '')?.[0]
