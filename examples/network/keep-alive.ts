/** Keeps a few connections open between calls, for a minute, from Node, by the package undici. */
import { type ClientOptions, createClient } from 'ev-energy'
import { Agent, fetch } from 'undici'

export function clientWithConnections(connections: number, options: ClientOptions = {}) {
  const dispatcher = new Agent({ connections, keepAliveTimeout: 60_000 })
  return createClient({ ...options, fetch: (url, init) => fetch(url, { ...init, dispatcher }) })
}
