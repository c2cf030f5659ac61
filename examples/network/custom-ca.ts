/**
 * Trusts a certificate authority of your own, from Node, by the package undici: for a gateway that ends TLS.
 *
 * For a whole process, `NODE_EXTRA_CA_CERTS=ca.pem node app.js` does it without.
 */
import { type ClientOptions, createClient } from 'ev-energy'
import { Agent, fetch } from 'undici'

/** @param ca the authority's certificate, as PEM */
export function clientThatTrusts(ca: string, options: ClientOptions = {}) {
  const dispatcher = new Agent({ connect: { ca } })
  return createClient({ ...options, fetch: (url, init) => fetch(url, { ...init, dispatcher }) })
}
