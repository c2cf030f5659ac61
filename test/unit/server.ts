import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Received {
  method: string
  /** Path and query as they came over the wire. */
  target: string
  headers: IncomingHttpHeaders
  body: string
}

/** A server on a free port that writes down what it receives; it closes when the test ends. */
export async function serve(reply: (response: ServerResponse, request: Received) => void = json({})) {
  const received: Received[] = []
  const server = createServer(async (incoming, response) => {
    let body = ''
    for await (const chunk of incoming.setEncoding('utf8')) body += chunk
    const request = {
      method: incoming.method ?? '',
      target: incoming.url ?? '',
      headers: incoming.headers,
      body,
    }
    received.push(request)
    reply(response, request)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { origin, baseUrl: `${origin}/v2`, received }
}

/** Replies with JSON. */
export const json =
  (value: unknown, status = 200, type = 'application/json') =>
  (response: ServerResponse) =>
    void response.writeHead(status, { 'Content-Type': type }).end(JSON.stringify(value))

/** Replies with text as it is. */
export const text =
  (body: string, status: number, type = 'text/html; charset=utf-8') =>
  (response: ServerResponse) =>
    void response.writeHead(status, { 'Content-Type': type }).end(body)
