import { Rejection } from '../../problem.ts'

/**
 * Refuses what a web page from elsewhere sends: its visitor may have a mock running, and did not ask for this.
 *
 * @throws {Rejection} 403, or 415 for a write that a page could send without asking first
 */
export function checkOrigin(request: Request): void {
  const host = request.headers.get('host')
  if (host !== null && !isPrivateHost(host)) {
    const detail = `The control API is not to be had as ${host}, a name that a web page could have chosen. Use an IP address, localhost or a name without dots.`
    throw new Rejection({ status: 403, detail })
  }
  const origin = request.headers.get('origin')
  if (origin !== null && !isLoopback(origin)) {
    const detail = `Web pages may use the control API if they come from this machine; ${origin} does not.`
    throw new Rejection({ status: 403, detail })
  }
  const type = request.headers.get('content-type')
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (!isRead && type !== null && type.split(';', 1)[0]?.trim().toLowerCase() !== 'application/json') {
    const detail = `Content-Type is ${type}; the control API takes application/json.`
    throw new Rejection({ status: 415, detail }, { Accept: 'application/json' })
  }
}

/** Endings of names that nobody can register (RFC 6761, RFC 6762), and that networks use for themselves. */
const PRIVATE = /\.(localhost|local|internal|test|home\.arpa)$/

/**
 * Whether a host name cannot be one that its owner points at this machine, so that the pages of a site count as pages
 * of the mock: a browser sends no `Origin` when such a page reads.
 */
function isPrivateHost(host: string): boolean {
  const name = URL.parse(`http://${host}`)?.hostname ?? ''
  return /^[\d.]+$/.test(name) || name.startsWith('[') || !name.includes('.') || PRIVATE.test(name)
}

/** Whether an origin is one of this machine; `null`, which stands for a page without one, is not. */
export function isLoopback(origin: string): boolean {
  const host = URL.parse(origin)?.hostname ?? ''
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(host)
  )
}
