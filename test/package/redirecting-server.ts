import { once } from 'node:events'
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that redirects whatever it gets to another one, and what that gets. */
export interface Redirecting {
  readonly origin: string
  /** Requests to the redirecting server, as in `GET /301/v2/evses`; without what browsers ask beforehand. */
  readonly asked: string[]
  /** Requests to the other server, preflights included, each with its headers and its body. */
  readonly leaked: string[]
  close(): void
}

/**
 * Starts both. The status of a redirect is the first segment of its path; for OAuth's endpoints it is the id of the client.
 * What begins with `within` is redirected within the origin.
 */
export async function serveRedirecting(): Promise<Redirecting> {
  const asked: string[] = []
  const leaked: string[] = []
  const other = await listening(async (request, response) => {
    leaked.push(
      `${request.method} ${request.url} ${JSON.stringify(request.headers)} ${await bodyOf(request)}`,
    )
    share(request, response)
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}')
  })
  const api = await listening(async (request, response) => {
    const { method, url = '' } = request
    const body = await bodyOf(request)
    share(request, response)
    if (method === 'OPTIONS') return void response.writeHead(204).end()
    asked.push(`${method} ${url}`)
    const [, first = ''] = url.split('/')
    if (url.endsWith('/moved')) return void response.setHeader('Content-Type', 'application/json').end('[]')
    if (first === 'within') return void response.writeHead(307, { Location: `/${first}/v2/moved` }).end()
    const status = Number(first === 'o' ? clientOf(request, body) : first)
    response.writeHead(status, { Location: originOf(other) + url }).end()
  })
  return {
    origin: originOf(api),
    asked,
    leaked,
    close() {
      for (const server of [api, other]) {
        server.closeAllConnections()
        server.close()
      }
    },
  }
}

/** Lets any page ask for anything and read it: what keeps quiet is to be the client. */
function share({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', '*')
  response.setHeader('Access-Control-Allow-Headers', headers['access-control-request-headers'] ?? '*')
  response.setHeader('Access-Control-Allow-Methods', headers['access-control-request-method'] ?? '*')
}

/** The id of an OAuth client, which it sends as user name or in its form. */
function clientOf({ headers }: IncomingMessage, form: string): string | null {
  const [, basic] = /^Basic (.+)$/.exec(headers.authorization ?? '') ?? []
  return basic === undefined
    ? new URLSearchParams(form).get('client_id')
    : (atob(basic).split(':')[0] ?? null)
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request.setEncoding('utf8')) body += chunk
  return body
}

async function listening(listener: RequestListener): Promise<Server> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

const originOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

/** What a runtime is to tell of `redirects.js`. */
export function expected(seen: (status: number) => number, within: string) {
  const statuses = [301, 302, 303, 307, 308]
  const of = (status: number) => ({
    get: `problem ${seen(status)}`,
    // It is documented to lead somewhere; a browser hides where.
    begin: seen(status) === 0 ? 'problem 0' : `empty ${status}`,
    post: `problem ${seen(status)}`,
    empty: `problem ${seen(status)}`,
    patch: `problem ${seen(status)}`,
    remove: `problem ${seen(status)}`,
    resolve: `problem ${seen(status)}`,
    paginate: seen(status),
    application: seen(status),
    code: seen(status),
    refresh: seen(status),
    revoke: seen(status),
  })
  return { ...Object.fromEntries(statuses.map((status) => [status, of(status)])), within }
}
