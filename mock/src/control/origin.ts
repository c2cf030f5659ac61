import { Rejection } from '../http/problem.ts'

/** Who may use the control API, in as far as it depends on the machine. */
export interface ControlAccess {
  /** What requests from other machines have to send as their bearer token. Default: none may use it. */
  readonly controlToken?: string | undefined
  /** The IP addresses of this machine. Default: those that mean this machine everywhere. */
  addresses?(): readonly string[]
}

/**
 * Refuses other machines, unless they have the token: whoever may set the clock may read every secret as well.
 *
 * @param address of the client; undefined for one in this process
 * @throws {Rejection} 401 or 403
 */
export function checkCaller(request: Request, address: string | undefined, access: ControlAccess): void {
  const { controlToken } = access
  // From an address of its own it can only be itself: no other machine gets an answer there.
  if (address === undefined || isOwnAddress(address, access)) return
  if (controlToken === undefined) {
    const detail = `The control API is for this machine; ${address} is another one. Start the mock with --control-token TEXT, and send that as the bearer token.`
    throw new Rejection({ status: 403, detail })
  }
  const sent = /^Bearer +(.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  if (sent === controlToken) return
  const detail = 'Other machines need the token of --control-token as their bearer token.'
  throw new Rejection({ status: 401, detail }, { 'WWW-Authenticate': 'Bearer' })
}

/** Whether an address is one of this machine alone. One of IPv4 may come in the form of IPv6. */
export const isLoopbackAddress = (address: string) => /^(::ffff:)?127\.|^::1$/.test(address)

/**
 * Refuses what a web page from elsewhere sends: its visitor may have a mock running, and did not ask for this.
 *
 * @throws {Rejection} 403, or 415 for a write that a page could send without asking first
 */
export function checkOrigin(request: Request, access: ControlAccess): void {
  const host = request.headers.get('host')
  if (host !== null && !isPrivateHost(host, access)) {
    const detail = `The control API is not to be had as ${host}, which a web page could have chosen. Use localhost, a name without dots, or an IP address of this machine.`
    throw new Rejection({ status: 403, detail })
  }
  const origin = request.headers.get('origin')
  if (origin !== null && !isOwnOrigin(origin, access)) {
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
function isPrivateHost(host: string, access: ControlAccess): boolean {
  const name = URL.parse(`http://${host}`)?.hostname ?? ''
  if (isAddress(name)) return isOwnAddress(name, access)
  return !name.includes('.') || PRIVATE.test(name)
}

/** Whether an origin is one of this machine; `null`, which stands for a page without one, is not. */
export function isOwnOrigin(origin: string, access: ControlAccess): boolean {
  const host = URL.parse(origin)?.hostname ?? ''
  if (isAddress(host)) return isOwnAddress(host, access)
  return host === 'localhost' || host.endsWith('.localhost')
}

/** Whether the host of a URL is an IP address. */
const isAddress = (host: string) => /^[\d.]+$/.test(host) || host.startsWith('[')

/** Whether an IP address is one of this machine, in brackets or not: that of its loopback or of an interface. */
function isOwnAddress(address: string, { addresses = () => [] }: ControlAccess): boolean {
  const bare = bareAddress(address)
  return isLoopbackAddress(bare) || addresses().some((own) => bareAddress(own) === bare)
}

/** An address without brackets and zone; one of IPv4 may come in the form of IPv6. */
const bareAddress = (address: string) => address.replace(/^\[|\]$|%.*$/g, '').replace(/^::ffff:(?=\d+\.)/, '')
