/**
 * Calls through a proxy, from Node, by the package undici.
 *
 * Node 24 and later can do it without: `NODE_USE_ENV_PROXY=1 HTTPS_PROXY=http://proxy.example:8080 node app.js`.
 */
import { type ClientOptions, createClient } from 'ev-energy'
import { fetch, ProxyAgent } from 'undici'

export function clientThroughProxy(proxy: string, options: ClientOptions = {}) {
  const dispatcher = new ProxyAgent(proxy)
  return createClient({ ...options, fetch: (url, init) => fetch(url, { ...init, dispatcher }) })
}
