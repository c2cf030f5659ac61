import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { DEFAULT_WORLD, mountOf } from '../engine/worlds/address.ts'
import { controlOf } from './server-world.ts'

/** What {@link listen} can be told. */
export interface ListenOptions {
  /** Origin of a running mock. */
  readonly server: string
  readonly world?: string | undefined
  /** Where webhooks go on to, as they came. Default: they are acknowledged here, and only shown. */
  readonly forwardTo?: string | undefined
  /** What they are signed with. Default: a new one. */
  readonly secret?: string | undefined
  readonly controlToken?: string | undefined
  /** Told of each webhook once it is answered. */
  onWebhook(webhook: ForwardedWebhook): void
}

/** A webhook, and what became of it. */
export interface ForwardedWebhook {
  /** `svix-id`. */
  readonly id: string
  readonly type: string
  readonly body: string
  /** What the application answered, and the mock was told; 204 where there is none, 502 where it did not answer. */
  readonly status: number
  /** Why the application did not answer. */
  readonly error: string | undefined
}

/** Somebody who listens. */
export interface Listener {
  /** What webhooks are signed with. */
  readonly secret: string
  /** Takes the endpoint back. */
  close(): Promise<void>
}

/** No event comes near, in bytes. */
const LARGEST = 10 * 2 ** 20
/** How long an application may take to answer, in milliseconds: less than the mock waits. */
const PATIENCE = 14_000

/**
 * Brings the webhooks of a running mock to an application of this machine, whose address the mock need not know. The mock is
 * told what the application answers, and repeats as it would for any receiver.
 *
 * @throws {Error} where there is no mock, or it refuses
 */
export async function listen(options: ListenOptions): Promise<Listener> {
  const { server, world = DEFAULT_WORLD, forwardTo, secret, onWebhook } = options
  const control = controlOf(`${new URL(server).origin}${mountOf(world)}`, options)
  const host = await addressTowards(server)
  const receiver = createServer(async (request, response) => {
    const body = await bodyOf(request)
    if (body === undefined) return void response.writeHead(413).end()
    const { status, error } = await forwarded(request, body, forwardTo)
    response.writeHead(status).end()
    const { 'svix-id': id = '', 'svix-event-type': type = '' } = request.headers
    onWebhook({ id: String(id), type: String(type), body: body.toString(), status, error })
  })
  receiver.listen(0, host)
  await once(receiver, 'listening')
  const { port } = receiver.address() as AddressInfo
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}/`
  try {
    const made = await control('POST', '/webhooks', { url, ...(secret !== undefined && { secret }) })
    const endpoint = made as { readonly id: string; readonly secret: string }
    return {
      secret: endpoint.secret,
      async close() {
        await control('DELETE', `/webhooks/${endpoint.id}`).finally(() => {
          receiver.close()
          receiver.closeAllConnections()
        })
      },
    }
  } catch (error) {
    receiver.close()
    throw error
  }
}

/** The address of this machine that a server sees: that under which it finds its way back. */
async function addressTowards(server: string): Promise<string> {
  const { hostname, port, origin } = new URL(server)
  const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 80) })
  try {
    await once(socket, 'connect')
    return socket.localAddress ?? '127.0.0.1'
  } catch (cause) {
    throw new Error(`There is no ev-energy-mock at ${origin}. Start one, or name its origin.`, { cause })
  } finally {
    socket.destroy()
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > LARGEST) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Sends a webhook on, byte for byte: it is signed. */
async function forwarded(
  { headers }: IncomingMessage,
  body: Buffer,
  to: string | undefined,
): Promise<{ status: number; error: string | undefined }> {
  if (to === undefined) return { status: 204, error: undefined }
  const own = Object.entries(headers).filter(([name]) =>
    /^(svix-|webhook-|content-type$|user-agent$)/.test(name),
  )
  try {
    const signal = AbortSignal.timeout(PATIENCE)
    const init = {
      method: 'POST',
      headers: own.map(([name, value]): [string, string] => [name, String(value)]),
    }
    const response = await fetch(to, { ...init, body: new Uint8Array(body), redirect: 'manual', signal })
    response.body?.cancel().catch(() => {})
    return { status: response.status, error: undefined }
  } catch (error) {
    const { message, cause } = error as Error
    return { status: 502, error: cause instanceof Error ? cause.message : message }
  }
}
