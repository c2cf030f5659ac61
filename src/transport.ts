import { readWhole, sendWithin } from './answer.ts'
import type { Auth } from './auth.ts'
import { originOf } from './base-url.ts'
import type { Call } from './call.ts'
import { type Logger, tell } from './log.ts'
import { type RateLimits, readRateLimit } from './rate-limit/rate-limit.ts'
import { type Clock, pause, startClock } from './retry/clock.ts'
import { delayBeforeRepeat, type RetryOptions } from './retry/policy.ts'
import { repeatable } from './retry/repeatable.ts'
import { TimeoutError } from './retry/timeout-error.ts'
import type { Send, SendingOptions } from './sending.ts'

/** How the requests of a client are sent. */
export interface TransportOptions extends SendingOptions {
  /**
   * Where credentials come from: `bearer`, or `clientCredentials` and `authorizationCode` of `ev-energy/auth`. Without
   * it only the public operations answer.
   */
  auth?: Auth | undefined
  /**
   * Told of each request, repeats included, without anything secret or personal.
   *
   * @example
   * createClient({ logger: (request) => console.info(logLine(request)) })
   */
  logger?: Logger | undefined
}

/**
 * Runs a call, whose request is sent with credentials, and again where the policy says so. A 401 is sent again once if
 * there are other credentials to try: it was refused before it was processed, so even a POST may be.
 *
 * @param origin credentials go to it and to no other
 * @param limits takes down what the answers say
 * @param run makes the call with the function that it is given, and reads the answer. The last attempt's time goes on
 *   until then.
 */
export async function transmit<T>(
  { method, path }: Call,
  { auth, logger, ...client }: TransportOptions,
  call: SendingOptions,
  origin: string,
  limits: RateLimits,
  run: (send: Send) => Promise<T>,
): Promise<T> {
  const send = call.fetch ?? client.fetch ?? globalThis.fetch
  const timeout = call.timeout ?? client.timeout ?? 30_000
  // What the call leaves open is as for the client.
  const retry: RetryOptions =
    (call.retry ?? client.retry) === false ? { limit: 0 } : { ...client.retry, ...call.retry }
  let clock: Clock | undefined
  let fail!: (reason: unknown) => void

  async function repeatedly(request: Request): Promise<Response> {
    const outer = request.signal as AbortSignal | undefined
    const own = originOf(request.url) !== origin || request.headers.has('Authorization') ? undefined : auth
    let renew = own?.renew
    let renewed: string | undefined

    for (let attempt = 1, repeats = 0; ; attempt++) {
      clock = startClock(
        timeout,
        outer,
        () => new TimeoutError(`${method} ${path} was not answered within ${timeout} ms`),
      )
      const { signal, up, end } = clock
      const within = <R>(promise: R) => Promise.race([promise, up as Promise<never>])
      // Asked for anew each time: the wait may have been longer than the token's life.
      const authorization = renewed ?? (await within(own?.authorization(request)))
      renewed = undefined
      const next = repeatable(request)
      // Set on the request itself: a copy would lose what frameworks attach to it (such as `next` of Next.js).
      if (authorization) request.headers.set('Authorization', authorization)

      const began = performance.now()
      let error: unknown
      const response = await within(sendWithin(send, request, signal, next).then(readWhole)).catch(
        (reason): undefined => {
          error = reason
        },
      )
      const limit = response && readRateLimit(response.headers)
      if (limit) limits.set(request.headers.get('EvEnergy-User'), limit)
      tell(logger, {
        method,
        path,
        status: response?.status,
        failure: response ? undefined : outer?.aborted ? 'aborted' : signal.aborted ? 'timeout' : 'network',
        attempt,
        duration: performance.now() - began,
        remaining: limit?.remaining,
      })

      if (response?.status === 401 && authorization) {
        renewed = await within(renew?.call(own, authorization, request))
        renew = undefined
      }
      const wait = outer?.aborted ? undefined : delayBeforeRepeat(method, response, repeats, retry)
      if (!renewed && wait === undefined) {
        if (!response) throw error
        up.catch(fail)
        return response
      }
      end()
      if (wait !== undefined) {
        repeats++
        await (retry.wait ?? pause)(wait, outer)
      }
      request = next()
    }
  }

  try {
    const unread = new Promise<never>((_, reject) => {
      fail = reject
    })
    return await Promise.race([run(repeatedly), unread])
  } finally {
    clock?.end()
  }
}
