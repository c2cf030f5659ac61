import { Rejection } from '../../problem.ts'

/**
 * Refuses what a web page from elsewhere sends: its visitor may have a mock running, and did not ask for this.
 *
 * @throws {Rejection} 403, or 415 for a write that a page could send without asking first
 */
export function checkOrigin(request: Request): void {
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
