import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import type { PeerClient } from './peer-clients.ts'

/** What a client does where an API does not simply answer. */
export interface Behaviour {
  /** Requests that a read takes which is answered 503 each time. */
  readonly unavailableRead: number
  /** The same for a write: more than one may do twice what was asked for once. */
  readonly unavailableWrite: number
  /** Requests that a read takes whose connection is cut each time. */
  readonly cutRead: number
  /** Whether a read that is answered 429 with a `Retry-After` of a second succeeds, and after that second at the earliest. */
  readonly waitsAsTold: boolean
  /** Whether what a read ends with that is answered by a proxy's HTML page tells the status. */
  readonly tellsStatus: boolean
  /** Whether that, written to a log as Node writes it, repeats the page. */
  readonly repeatsPage: boolean
}

type Answer =
  | { readonly status: number; readonly body: string; readonly headers?: Record<string, string> }
  | 'cut'

const JSON_TYPE = { 'Content-Type': 'application/json' }
const PAGE = '<html><body>Bad gateway; the request said: a secret</body></html>'

/** Measures a client against a server of its own. */
export async function behaviourOf(client: PeerClient): Promise<Behaviour> {
  const times: number[] = []
  let answer: (request: number) => Answer = () => 'cut'
  const server = createServer((request, response) => {
    times.push(performance.now())
    const given = answer(times.length)
    if (given === 'cut') return void request.socket.destroy()
    response.writeHead(given.status, { ...JSON_TYPE, ...given.headers }).end(given.body)
  })
  const calls = await client.calls(await listening(server))
  const after = async (call: () => Promise<unknown>, answered: typeof answer) => {
    times.length = 0
    answer = answered
    const outcome = await call().catch((error: unknown) => error)
    return { outcome, requests: times.length, waited: (times[1] ?? 0) - (times[0] ?? 0) }
  }
  try {
    const unavailable = () => ({ status: 503, body: '{}' })
    const limited = (request: number) =>
      request === 1
        ? { status: 429, body: '{}', headers: { 'Retry-After': '1' } }
        : { status: 200, body: '{"data":[],"vehicles":[]}' }
    const page = () => ({ status: 502, body: PAGE, headers: { 'Content-Type': 'text/html' } })
    const told = await after(calls.read, limited)
    const proxied = inspect((await after(calls.read, page)).outcome, { depth: 6 })
    return {
      unavailableRead: (await after(calls.read, unavailable)).requests,
      unavailableWrite: (await after(calls.write, unavailable)).requests,
      cutRead: (await after(calls.read, () => 'cut')).requests,
      waitsAsTold: told.requests === 2 && told.waited >= 950,
      tellsStatus: proxied.includes('502'),
      repeatsPage: proxied.includes('a secret'),
    }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
