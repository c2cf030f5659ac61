import type { ClockOptions } from '../engine/clock/clock.ts'

/** What {@link openWorld} can be told. What is left out is as the server was started. */
export interface ServerWorldOptions {
  /** Origin of a running mock. Default: `http://127.0.0.1:4010`. */
  readonly server?: string
  /** 1 to 63 small letters, digits, `-` and `_`. Default: a name that nobody else has. */
  readonly name?: string
  readonly seed?: string
  readonly users?: number
  /** Where its time starts, in milliseconds since 1970, and how many times faster than real time it passes. */
  readonly clock?: Pick<ClockOptions, 'start' | 'speed'>
  readonly auth?: 'strict' | 'lenient'
  /** Requests an hour for each application and user, false for no limit. */
  readonly rateLimit?: number | false
  /** Seconds without a request after which the server drops it, should nobody else. Default: 3600. */
  readonly ttl?: number
  /** The server's `--control-token`, where it is on another machine. */
  readonly controlToken?: string
  /** Default: the global one. */
  readonly fetch?: typeof globalThis.fetch
}

/** A world on a mock that runs elsewhere: in another process, or on another machine. */
export interface ServerWorld {
  readonly name: string
  /** What its addresses begin with, as in `http://127.0.0.1:4010/w/my-world`. */
  readonly url: string
  /** The base URL for clients of the API. */
  readonly baseUrl: string
  /**
   * Asks its control API.
   *
   * @param path below `/_control`
   * @returns the parsed answer, undefined where there is none
   * @throws {Error} with the words of the problem, for an answer of 400 or more
   * @example await world.control('POST', '/clock/advance', { duration: 'PT1H' })
   */
  control(method: string, path: string, body?: unknown): Promise<unknown>
  /** Ends it with all that it holds. */
  drop(): Promise<void>
}

/**
 * Makes a world on a running mock, so that tests that share the server know nothing of each other.
 *
 * @throws {Error} where there is no server, or where it refuses
 * @example
 * const world = await openWorld({ server: 'http://127.0.0.1:4010', seed: 'my-app' })
 * const ev = createClient({ auth: bearer('any'), baseUrl: world.baseUrl })
 * await world.drop()
 */
export async function openWorld(options: ServerWorldOptions = {}): Promise<ServerWorld> {
  const { server = 'http://127.0.0.1:4010', name = `t-${crypto.randomUUID()}`, ttl = 3600 } = options
  const { seed, users, clock, auth, rateLimit } = options
  const { origin } = new URL(server)
  const url = `${origin}/w/${name}`

  const ofServer = controlOf(origin, options)
  await ofServer('POST', '/worlds', {
    name,
    ttl,
    ...(seed !== undefined && { seed }),
    ...(users !== undefined && { users }),
    ...(auth !== undefined && { auth }),
    ...(rateLimit !== undefined && { rate_limit: rateLimit === false ? null : rateLimit }),
    ...(clock && {
      clock: {
        ...(clock.start !== undefined && { now: new Date(clock.start).toISOString() }),
        ...(clock.speed !== undefined && { speed: clock.speed }),
      },
    }),
  })
  return {
    name,
    url,
    baseUrl: `${url}/v2`,
    control: controlOf(url, options),
    drop: async () => void (await ofServer('DELETE', `/worlds/${name}`)),
  }
}

/**
 * Asks the control API of a mock.
 *
 * @param url what the addresses of a world begin with
 * @internal
 */
export function controlOf(
  url: string,
  {
    controlToken,
    fetch = globalThis.fetch,
  }: Pick<ServerWorldOptions, 'fetch'> & { readonly controlToken?: string | undefined },
): ServerWorld['control'] {
  return async (method, path, body) => {
    const address = `${url}/_control${path}`
    const headers = {
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(controlToken !== undefined && { Authorization: `Bearer ${controlToken}` }),
    }
    const response = await fetch(address, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch((cause: Error) => {
      const { origin } = new URL(url)
      throw new Error(`There is no ev-energy-mock at ${origin}. Start one, or name its origin.`, { cause })
    })
    const text = await response.text()
    if (response.ok) return text === '' ? undefined : JSON.parse(text)
    throw new Error(`${method} ${address} was answered with ${response.status}: ${detailOf(text)}`)
  }
}

/** What a problem says, or the beginning of what is none. */
function detailOf(text: string): string {
  try {
    return String((JSON.parse(text) as { readonly detail?: unknown }).detail)
  } catch {
    return text.slice(0, 200)
  }
}
