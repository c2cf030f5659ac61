import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer as createHttpServer } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { clientCredentials } from 'ev-energy/auth'
import nodeFetch from 'node-fetch-3'
import { fetch as undiciFetch } from 'undici'
import { describe, expect, it, onTestFinished } from 'vitest'
import { clientThatTrusts } from '../../examples/network/custom-ca.ts'
import { clientWithConnections } from '../../examples/network/keep-alive.ts'
import { clientThroughProxy } from '../../examples/network/proxy.ts'
import { bearer, createClient, type Send, unwrap } from '../../src/index.ts'
import { serveOAuth } from './oauth-server.ts'
import { json, serve } from './server.ts'

const evse_id = 'evse01HSH04KDEWF6Z4DB2J77J74K5'
const params = { path: { evse_id } } as const
const body = { location: { latitude: 51.5, longitude: -0.1 } }

const implementations: [string, Send][] = [
  ['Node', globalThis.fetch],
  ['the package undici', undiciFetch],
  ['the package node-fetch', nodeFetch],
]

/** Rewrites nothing, but makes the client send a request that middleware made. */
const rebuilding = { onRequest: ({ request }: { request: Request }) => new Request(request) }

describe.each(implementations)('the fetch of %s', (_, fetch) => {
  it.each([
    ['', []],
    [', with middleware', [rebuilding]],
  ])('reads and writes%s', async (_, middleware) => {
    const server = await serve((response, { method }) =>
      method === 'DELETE' ? response.writeHead(204).end() : json({ id: evse_id })(response),
    )
    const ev = createClient({ baseUrl: server.baseUrl, auth: bearer('n3Qh'), fetch })
    ev.use(...middleware)
    const { data, response } = await ev.GET('/evses/{evse_id}', { params })
    expect(data).toEqual({ id: evse_id })
    expect(response).toBeInstanceOf(Response)
    expect(response.url).toBe(`${server.baseUrl}/evses/${evse_id}`)
    await unwrap(ev.PATCH('/evses/{evse_id}', { params, body, headers: { 'X-Trace': 'a' } }))
    expect((await ev.DELETE('/evses/{evse_id}', { params })).response.status).toBe(204)
    expect(server.received.map((request) => [request.method, request.body])).toEqual([
      ['GET', ''],
      ['PATCH', JSON.stringify(body)],
      ['DELETE', ''],
    ])
    const written = server.received[1]?.headers
    expect(written).toMatchObject({ authorization: 'Bearer n3Qh', 'x-trace': 'a' })
    expect(written?.['content-type']).toBe('application/json')
  })

  it('is repeated, follows redirects within the origin, and has problems read', async () => {
    const replies = [503, 307, 404]
    const server = await serve((response) => {
      const status = replies.shift() ?? 500
      json(
        { title: 'No such EVSE', status, detail: 'It is gone.' },
        status,
        'application/problem+json',
      )(response.setHeader('Location', '/v2/evses'))
    })
    const ev = createClient({ baseUrl: server.baseUrl, fetch, retry: { backoff: 0 } })
    const { error } = await ev.GET('/evses')
    expect(error).toMatchObject({ status: 404, title: 'No such EVSE' })
    expect(server.received).toHaveLength(3)
  })

  it('is ended by the signal of a call, and gets tokens', async () => {
    const server = await serveOAuth({ clientSecret: 'hunter2hunter2' })
    const auth = clientCredentials({
      clientId: 'app',
      clientSecret: 'hunter2hunter2',
      origin: server.origin,
      fetch,
    })
    const ev = createClient({ baseUrl: server.baseUrl, auth, fetch })
    expect((await ev.GET('/evses')).response.status).toBe(200)
    const left = new Error('the user left')
    await expect(ev.GET('/evses', { signal: AbortSignal.abort(left) })).rejects.toBe(left)
  })
})

describe('the recipe for', () => {
  it('a proxy sends calls through it', async () => {
    const server = await serve(json([]))
    const asked: string[] = []
    const proxy = createHttpServer(async ({ url = '' }, response) => {
      asked.push(url)
      response.end(await (await fetch(url)).text())
    })
    await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening))
    onTestFinished(() => void proxy.close())
    const { port } = proxy.address() as AddressInfo
    const ev = clientThroughProxy(`http://127.0.0.1:${port}`, { baseUrl: server.baseUrl })
    expect((await ev.GET('/evses')).data).toEqual([])
    expect(asked).toEqual([`${server.baseUrl}/evses`])
  })

  it('a certificate authority trusts what no other client does', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'ev-energy-ca-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')]
    const about = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '2']
    const made = ['-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert]
    execFileSync('openssl', ['req', '-x509', ...made, ...about], { stdio: 'ignore' })
    const ca = await readFile(cert, 'utf8')
    const server = createHttpsServer({ key: await readFile(key), cert: ca }, (_, response) =>
      response.end('[]'),
    )
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    onTestFinished(() => void server.close())
    const baseUrl = `https://localhost:${(server.address() as AddressInfo).port}/v2`
    const options = { baseUrl, retry: false } as const
    await expect(createClient(options).GET('/evses')).rejects.toThrow()
    expect((await clientThatTrusts(ca, options).GET('/evses')).data).toEqual([])
    server.closeAllConnections()
  })

  it('keep-alive sends many calls over a few connections', async () => {
    const ports = new Set<number | undefined>()
    const server = await serve((response) => {
      ports.add(response.socket?.remotePort)
      json([])(response)
    })
    const ev = clientWithConnections(2, { baseUrl: server.baseUrl })
    await Promise.all(Array.from({ length: 20 }, () => ev.GET('/evses')))
    expect(server.received).toHaveLength(20)
    expect(ports.size).toBe(2)
  })
})
