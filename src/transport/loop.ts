import type { Auth } from '../auth.ts'
import { type BaseUrl, originOf } from '../base-url.ts'
import type { Call } from '../call.ts'
import { pause, startDeadline } from '../deadline.ts'
import type { Logger } from '../log.ts'
import { type Observer, type RequestEvent, tell } from '../observe/event.ts'
import { type RateLimits, readRateLimit } from '../rate-limit/rate-limit.ts'
import { delayBeforeRepeat, type RetryOptions } from '../retry/policy.ts'
import type { SendingOptions } from '../sending.ts'
import { attempt } from './attempt.ts'
import { credentials } from './credentials.ts'
import { ConnectionError, codeOf, TimeoutError } from './no-answer.ts'
import type { Outgoing } from './outgoing.ts'

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
  /**
   * Told of what happens to each request, as it happens: what `hooks` of `ev-energy/hooks` or `otel` of `ev-energy/otel`
   * gives, or your own.
   */
  observe?: Observer | undefined
}

/**
 * Sends a request with credentials, and again where the policy says so. A 401 is sent again once if there are other
 * credentials to try: it was refused before it was processed, so even a POST may be.
 *
 * @param call what the call says otherwise than the client
 * @param base credentials go to its origin and to no other
 * @param limits takes down what the answers say
 * @param anew as for {@link readAnswer}
 * @returns the answer, which has been read
 */
export async function transmit(
  request: Outgoing,
  made: Call,
  client: TransportOptions,
  call: SendingOptions,
  base: BaseUrl,
  limits: RateLimits,
  anew: boolean,
): Promise<Response> {
  const { method, path } = made
  const { logger, observe } = client
  const facts = { id: observe ? Math.random().toString(36).slice(2) : '', ...made, url: base.href + path }
  const send = call.fetch ?? client.fetch ?? globalThis.fetch
  const timeout = call.timeout ?? client.timeout ?? 30_000
  const { url, signal: outer } = request
  const headers = Object.fromEntries(request.headers)
  const isOurs = originOf(url) === base.origin && !headers.authorization
  const { next, renew } = credentials(isOurs ? client.auth : undefined, { method, url, signal: outer })

  for (let attempts = 1, repeats = 0; ; attempts++) {
    const late = () => new TimeoutError(made, attempts, timeout)
    const { signal, within, end } = startDeadline(timeout, outer, late)
    let wait: number | undefined
    let retry: RetryOptions
    try {
      const given = next()
      // Mostly it is at hand, and to wait for it would only cost time.
      const authorization = typeof given === 'object' ? await within(given) : given
      if (authorization) headers.authorization = authorization
      if (observe) tell(observe, { ...facts, type: 'start', attempt: attempts })
      const began = performance.now()
      let response: Response | undefined
      let error: unknown
      try {
        response = await within(attempt(send, url, { ...request, headers, signal }, anew))
      } catch (reason) {
        error = reason
      }
      const limit = response && readRateLimit(response.headers)
      if (limit) limits.set(headers['evenergy-user'], limit)
      const status = response?.status
      const code = codeOf(error)
      const seen = {
        ...facts,
        status,
        failure: response ? undefined : outer?.aborted ? 'aborted' : signal.aborted ? 'timeout' : 'network',
        code,
        attempt: attempts,
        duration: performance.now() - began,
        remaining: limit?.remaining,
        requestId: response?.headers.get('X-Request-Id') ?? undefined,
      } as const
      tell(logger, seen)
      if (observe) tell(observe, { ...seen, type: response ? 'answer' : 'failure' } as RequestEvent)
      if (response?.ok) return response
      const renewed = status === 401 && (await within(renew()))
      // What the call leaves open is as for the client.
      retry = (call.retry ?? client.retry) === false ? { limit: 0 } : { ...client.retry, ...call.retry }
      if (renewed) wait = 0
      else if (!outer?.aborted) wait = delayBeforeRepeat(method, response, repeats, retry, code)
      if (observe && wait !== undefined)
        tell(observe, { ...facts, type: 'retry', attempt: attempts, delay: wait })
      if (renewed) continue
      if (wait === undefined) {
        if (response) return response
        throw signal.aborted ? error : new ConnectionError(made, attempts, error)
      }
    } finally {
      end()
    }
    repeats++
    await (retry.wait ?? pause)(wait, outer ?? undefined)
  }
}
