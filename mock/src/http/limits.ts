/** What answers say about the rate limit, as headers. */
export type Limits = () => Readonly<Record<string, string>>

const limits = new WeakMap<Request, Limits>()

/**
 * Tells what every answer to a request says about the rate limit, whoever makes it: an unknown path, a method that a path
 * lacks and a fault on purpose are answered before anybody counts.
 */
export function tellLimits(request: Request, told: Limits): void {
  limits.set(request, told)
}

/** What an answer to a request says about the rate limit, unless it knows better. */
export function limitsOf(request: Request): ReturnType<Limits> {
  return limits.get(request)?.() ?? {}
}
