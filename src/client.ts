import { bodiless } from '../generated/bodiless.ts'
import { parseBaseUrl } from './base-url.ts'
import { answeredCalls, type Call, type CallMethod, type ContextHeaders, type Result } from './call.ts'
import type { HeaderValues } from './headers.ts'
import type { Middleware } from './middleware.ts'
import type { Paginate } from './paging/method.ts'
import { paginate } from './paging/paginate.ts'
import { filledPath } from './path.ts'
import { toProblem } from './problem.ts'
import type { QueryValues } from './query.ts'
import { type RateLimit, rateLimits } from './rate-limit/rate-limit.ts'
import { pathOfReference, type Resolve, withQuery } from './references.ts'
import { assertTimeout, type SendingOptions } from './sending.ts'
import { type Asked, exchanges } from './transport/exchange.ts'
import { type TransportOptions, transmit } from './transport/loop.ts'
import { assertMiddleware } from './transport/through-middleware.ts'
import { assertUser, type UserReference } from './user.ts'

/** Options of {@link createClient}. */
export interface ClientOptions extends TransportOptions {
  /** `EvEnergy-User` of every call that does not say otherwise: the user whom a client-credentials token acts for. */
  user?: UserReference | undefined
  /** `EvEnergy-Version` of every call; null leaves it to the OAuth application's setting. Default 2, as the types. */
  version?: 2 | null | undefined
  /** Default `https://api.ev.energy/v2`. The mock's is `http://127.0.0.1:4010/v2`. */
  baseUrl?: string | undefined
  /** Headers of every call, below those that `auth`, `user` and `version` set. */
  headers?: HeaderValues | undefined
}

/** Client of the ev.energy API, made by {@link createClient}. */
export interface Client {
  /**
   * Reads a resource or a collection.
   *
   * @throws {ConnectionError} when no answer came
   * @throws {TimeoutError} when none came in time
   * @throws {OAuthError} (of `ev-energy/auth`) when there is no token
   * @throws {TypeError} when the call was wrong before it was sent
   */
  GET: CallMethod<'get'>
  /** Creates a resource or starts an action. Rejects as `GET` does; then the write may have been processed. */
  POST: CallMethod<'post'>
  /** Changes the fields that the body names. Rejects as `POST` does. */
  PATCH: CallMethod<'patch'>
  /** Replaces a resource. Rejects as `POST` does. */
  PUT: CallMethod<'put'>
  /** Removes a resource. Rejects as `POST` does. */
  DELETE: CallMethod<'delete'>
  /**
   * Reads a collection to its end, page by page, by the links that the API sends. Nothing is sent before you iterate.
   * Iterating throws what `GET` rejects with, a {@link ProblemError} and a {@link PagingError}.
   *
   * @example
   * for await (const vehicle of ev.paginate('/vehicles')) console.log(vehicle.id)
   * const first = await ev.paginate('/evses', { params: { query: { page_size: 100 } } }).toArray({ limit: 250 })
   */
  paginate: Paginate
  /**
   * Reads the resource that a reference of another resource leads to. The type of the property says what that is; to
   * read a URL of unknown origin, say it yourself: `const evse: Reference<'/evses/{evse_id}'> = url`.
   *
   * Rejects as `GET` does, and with a TypeError for text that is not a URL of this API, before anything is sent.
   *
   * @example
   * const { data: model } = await ev.resolve(evse.model, { params: { query: { expand: ['make'] } } })
   */
  resolve: Resolve
  /**
   * The rate limit as the last answer for a user said it; undefined before the first.
   *
   * @param user as in `EvEnergy-User`; default the client's own, or none
   */
  rateLimit(user?: UserReference): RateLimit | undefined
  /** Adds middleware. It sees a call once, before credentials are added and however often it is repeated. */
  use(...middleware: Middleware[]): void
  /** Removes middleware. */
  eject(...middleware: Middleware[]): void
}

/**
 * Makes a client of the ev.energy v2 API.
 *
 * Each method takes a path template and resolves to `{ data, error, response }`: `data` typed by the operation, `error`
 * always a {@link Problem} (RFC 9457). A call rejects only
 *
 * - with a {@link ConnectionError} when no answer came, and a {@link TimeoutError} when none came in time,
 * - with the reason of its `signal` when that was aborted,
 * - with an OAuthError of `ev-energy/auth` when there is no token,
 * - with a TypeError when it was wrong before it was sent: an empty path parameter, a query parameter that is an object
 *   (for an invalid date a RangeError).
 *
 * Token, headers and body go to the origin of `baseUrl` only: a redirect to another one is not followed and is
 * a problem with its status; so is any redirect in a browser, which hides where it leads, with the status 0.
 *
 * @throws TypeError for a base URL or a user that cannot be one
 *
 * @example
 * import { bearer, createClient } from 'ev-energy'
 *
 * const ev = createClient({ auth: bearer('token'), user: 'user01HN2NJ9NMRZBXT1H6FT9N7735' })
 * const { data, error } = await ev.GET('/evses/{evse_id}', {
 *   params: { path: { evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5' }, query: { expand: ['model.make'] } },
 * })
 * if (error) console.error(error.status, error.title, error.detail)
 * else console.log(data.id)
 */
export function createClient(options: ClientOptions = {}): Client {
  const { user, version = 2, headers } = options
  const base = parseBaseUrl(options.baseUrl ?? 'https://api.ev.energy/v2')
  assertUser(user, 'createClient({ user })')
  assertTimeout(options.timeout, 'createClient()')
  if (base.href === base.origin)
    console.warn(`createClient(): baseUrl has no path; the API's ends in /v2, as in ${base.href}/v2`)
  const limits = rateLimits()

  const exchange = exchanges(headers, { 'EvEnergy-User': user, 'EvEnergy-Version': version })
  let installed: Middleware[] = []

  const call = async (
    name: Verb,
    path: string,
    init: LooseInit = {},
    url?: string,
  ): Promise<Result<unknown>> => {
    const answered = { method: name, path }
    const where = `${name} ${path}`
    if (typeof init !== 'object' || !init) throw new TypeError(`${where}: the options cannot be ${init}`)
    const { fetch, retry, timeout, middleware = [], ...asked } = init
    const { params = {} } = asked
    assertTimeout(timeout, where)
    assertMiddleware(middleware, where)
    assertUser(params.header?.['EvEnergy-User'], `${where}: header "EvEnergy-User"`)
    const target = url ?? withQuery(base.href + filledPath(name, path, params.path), params.query)

    const through = [...installed, ...middleware]
    const response = await exchange(name, target, asked, through, { schemaPath: path, params }, (request) =>
      transmit(request, answered, options, init, base, limits, through.length > 0),
    )
    const text = await response.text()
    let body: unknown = text
    // What is not JSON becomes a problem rather than a SyntaxError.
    try {
      body = JSON.parse(text)
    } catch {}
    // Every answer of the API is an object or a list.
    if (response.ok && typeof body === 'object' && body) return { data: body, response }
    if (!(response.ok && text) && mayBeEmpty(response, answered, init)) return { data: undefined, response }
    answeredCalls.set(response, answered)
    return { error: toProblem(body, response), response }
  }

  const method = (name: Verb) => (path: string, init?: LooseInit) => call(name, path, init)

  return {
    GET: method('GET'),
    POST: method('POST'),
    PATCH: method('PATCH'),
    PUT: method('PUT'),
    DELETE: method('DELETE'),
    paginate: (path: string, init: LooseInit = {}) =>
      paginate(path, base, init.signal, (url) => call('GET', path, init, url)),
    resolve: async (reference: string, init?: LooseInit) =>
      call('GET', pathOfReference(reference, base), init, withQuery(reference, init?.params?.query)),
    rateLimit: (of = user) => limits.get(of),
    use(...added) {
      assertMiddleware(added, 'ev.use()')
      installed.push(...added)
    },
    eject(...removed) {
      installed = installed.filter((one) => !removed.includes(one))
    },
  } as Client
}

/** Whether an answer without a body is all that there is to say. Of redirects, reads document where they lead. */
const mayBeEmpty = ({ ok, status }: Response, { method, path }: Call, { redirect }: LooseInit) =>
  status === 204 ||
  status === 205 ||
  redirect === 'manual' ||
  ((ok || (status && method === 'GET')) && bodiless.includes(`${method} ${path}`))

type Verb = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

/** What a call takes of any API: the types of this one are checked at {@link Client}, the code above works on all alike. */
interface LooseInit extends SendingOptions, Omit<Asked, 'params'> {
  middleware?: Middleware[]
  params?: {
    path?: Record<string, unknown>
    query?: QueryValues
    header?: Pick<ContextHeaders, keyof ContextHeaders>
  }
}
