import { Rejection } from '../../http/problem.ts'

/** No request is larger: snapshots are the largest. In bytes. */
const LARGEST = 64 * 2 ** 20

/**
 * A request whose body has arrived.
 *
 * @throws {Rejection} 400 for a body that breaks off, 413 for one that nobody takes
 */
export async function withBody(request: Request): Promise<Request> {
  if (request.body === null) return request
  if (Number(request.headers.get('content-length')) > LARGEST)
    throw new Rejection({ status: 413, detail: `The body is larger than ${LARGEST} bytes.` })
  const body = await request.arrayBuffer().catch((cause) => {
    if (request.signal.aborted) throw cause
    throw new Rejection({ status: 400, detail: 'The request body ended before it was complete.' })
  })
  const { url, method, headers, signal } = request
  return new Request(url, { method, headers, signal, body })
}
