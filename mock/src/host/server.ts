import { createServer, type Server, STATUS_CODES } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { networkInterfaces } from 'node:os'
import { getRequestListener } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { sendOver } from '../engine/faults/transport.ts'
import { toResponse } from '../http/answer.ts'
import { problemAnswer } from '../http/problem.ts'
import { createApp, type MockOptions } from './app.ts'
import type { App } from './assemble.ts'
import type { InProcessMock } from './in-process.ts'
import type { KeptState } from './keeping/keeper.ts'
import { openState } from './keeping/state.ts'
import { createRepeats } from './repeats/repeats.ts'
import { readSeedFile } from './seed-file.ts'

/** What {@link startMock} can be told. */
export interface ServerOptions extends MockOptions {
  /** Port to listen on; 0 takes any that is free. Default: 4010. */
  readonly port?: number
  /** Address to listen on. Default: 127.0.0.1, which only this machine reaches. */
  readonly host?: string
  /**
   * Lets the HTTP host replace the global `Request` and `Response` by faster ones. For a process that does nothing
   * but run the mock. Default: false.
   */
  readonly ownProcess?: boolean
  /** File, YAML or JSON, that says what worlds start with, in the place of `world`. */
  readonly seedFile?: string
  /**
   * Where worlds are kept across restarts. A file keeps the default world; a folder, whose name ends in a slash,
   * keeps each world in a file of its own; `postgres://…` keeps them in a database, which any number of mocks may
   * share, and needs the packages `pg` and `pg-boss`. Snapshots are kept beside the file or in the folder, unless `snapshots`
   * names another one. With a database, what is done in this process other than by requests is not kept: use `/_control`.
   * Default: it forgets.
   */
  readonly state?: string
  /**
   * What requests to `/_control` from other machines have to send as their bearer token. Default: other machines may not
   * use it.
   */
  readonly controlToken?: string
}

/** A mock that listens. */
export interface Mock extends InProcessMock {
  /** Origin, as in `http://127.0.0.1:4010`. */
  readonly url: string
  readonly port: number
  /**
   * Stops listening; resolves when the requests in flight have been answered, or cut off because that takes more than
   * 5 seconds. Harmless when called twice.
   */
  close(): Promise<void>
}

export const DEFAULT_PORT = 4010
export const DEFAULT_HOST = '127.0.0.1'

/** A client may take this long to send its request, in milliseconds. */
const REQUEST_TIMEOUT = 30_000
/** A closing server waits this long for the requests in flight, in milliseconds. */
const PATIENCE = 5_000
/** How often a closing server looks for connections that became idle, in milliseconds. */
const CLOSING_INTERVAL = 25

/**
 * Starts the mock as an HTTP server.
 *
 * @returns the server once it listens
 * @throws {Error} when the address cannot be had or the state file cannot be read; the message says why
 * @example
 * const mock = await startMock({ port: 0 })
 * await fetch(`${mock.url}/v2/evse_makes`)
 * await mock.close()
 */
export async function startMock(told: ServerOptions = {}): Promise<Mock> {
  const { seedFile } = told
  const options = seedFile === undefined ? told : { ...told, world: await readSeedFile(seedFile) }
  const { port = DEFAULT_PORT, host = DEFAULT_HOST, ownProcess = false } = options
  const state = await openState(options.state, options.worlds === 'auto')
  const app = putTogether(options, state)
  const { mock, answer, use } = app
  const repeats = createRepeats(use)
  const listener = getRequestListener(
    async (request, { incoming, outgoing }) => {
      const response = await answer(request, incoming.socket.remoteAddress ?? 'unknown', {
        target: incoming.url,
        rawHeaders: incoming.rawHeaders,
        repeatable: (answered) => repeats.keep(incoming, answered),
      })
      sendOver(response, () => outgoing.destroy())
      if (response.status !== 0) return response
      outgoing.destroy()
      return RESPONSE_ALREADY_SENT
    },
    { overrideGlobalObjects: ownProcess, errorHandler: badRequest },
  )
  // A missing Host header is left to the listener, whose answer is a problem; Node's has no body.
  const server = createServer(
    { requestTimeout: REQUEST_TIMEOUT, requireHostHeader: false },
    (incoming, outgoing) => {
      if (!repeats.answer(incoming, outgoing)) void listener(incoming, outgoing)
    },
  )
  server.on('clientError', answerGarbage)
  try {
    await state.begin()
    await listen(server, host, port)
  } catch (error) {
    app.close()
    // Why there is no server matters more than that its file could not be saved: nobody has written anything.
    await state.close().catch(() => {})
    throw error
  }

  const address = server.address() as AddressInfo
  const url = `http://${originHost(host)}:${address.port}`
  app.reachedAt(url)
  let closing: Promise<void> | undefined
  return {
    ...mock,
    url,
    port: address.port,
    close() {
      closing ??= new Promise<void>((resolve) => {
        // First of all, because it ends the streams, which are answers without an end.
        app.close()
        // Node closes the connections that are idle now; those in use would linger for their keep-alive time.
        const sweep = setInterval(() => server.closeIdleConnections(), CLOSING_INTERVAL)
        const cut = setTimeout(() => server.closeAllConnections(), PATIENCE)
        server.close(() => {
          clearInterval(sweep)
          clearTimeout(cut)
          resolve()
        })
      }).then(() => state.close())
      return closing
    },
  }
}

/** The mock, with its state; without it, whoever has that open may go on. */
function putTogether(options: ServerOptions, state: KeptState): App {
  const { snapshots, held, keep } = state
  try {
    return createApp(
      { ...(snapshots !== undefined && { snapshots }), ...options },
      { controlToken: options.controlToken, addresses: ownAddresses, held, keep },
    )
  } catch (error) {
    // It has changed nothing.
    void state.close().catch(() => {})
    throw error
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(reason(error, host, port), { cause: error })),
    )
    server.listen(port, host, resolve)
  })
}

/** What the HTTP host cannot turn into a request: a bad Host header or request target. */
function badRequest(error: unknown): Response {
  const reason = error instanceof Error ? error.message : String(error)
  return toResponse(
    problemAnswer({ status: 400, detail: `The request makes no sense: ${reason}.` }),
    new Request('http://mock'),
  )
}

/** What Node cannot parse as HTTP gets a problem as well, written by hand because there is no response object. */
function answerGarbage(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const status =
    error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
  const { headers, body = '' } = problemAnswer({
    status,
    detail: `The request is not valid HTTP (${error.code}).`,
  })
  const lines = Object.entries({ ...headers, 'Content-Length': Buffer.byteLength(body), Connection: 'close' })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...lines.map(([name, value]) => `${name}: ${value}`),
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

function reason({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${host} is in use. Stop what uses it, or choose another port.`
  if (code === 'EACCES') return `Port ${port} of ${host} needs privileges. Choose a port above 1023.`
  if (code === 'EADDRNOTAVAIL') return `${host} is not an address of this machine.`
  return `Cannot listen on ${host}:${port}: ${message}`
}

function ownAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => address))
}

function originHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
