import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { newId } from 'ev-energy/ids'
import { createMock } from 'ev-energy-mock'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { runtimes } from './contestants.ts'
import { emptyProject, type Project } from './project.ts'

let project: Project
let server: Server
let origin: string
let tokenRequests: number
beforeAll(async () => {
  const { fetch } = createMock()
  server = createServer(getRequestListener((request) => answer(request, fetch))).listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  project = await emptyProject(inject('registry'), 'ev-energy')
}, 120_000)
afterAll(async () => {
  server.close()
  await project[Symbol.asyncDispose]()
})

/** The mock, with a token endpoint, and with its EVSEs on two pages alike. */
async function answer(request: Request, mock: (request: Request) => Promise<Response>): Promise<Response> {
  const url = new URL(request.url)
  const authorization = request.headers.get('authorization')
  if (url.pathname === '/o/token/') {
    tokenRequests += 1
    if (authorization !== `Basic ${btoa('app:secret')}`)
      return Response.json({ error: 'invalid_client' }, { status: 401 })
    return Response.json({ access_token: 'n3Qh', token_type: 'Bearer', expires_in: 36_000 })
  }
  if (authorization !== 'Bearer n3Qh') return new Response(null, { status: 401 })
  if (url.pathname !== '/v2/evses') return mock(request)

  const next = url.searchParams.has('page_after')
    ? 'about:blank'
    : `${url.origin}/v2/evses?page_after=${newId('evse')}`
  url.searchParams.delete('page_after')
  const { body, headers, status } = await mock(new Request(url, { headers: request.headers }))
  return new Response(body, {
    status,
    headers: { ...Object.fromEntries(headers), link: `<${next}>; rel="next"` },
  })
}

describe('the package in an empty project', () => {
  for (const [name, { runtime, start }] of Object.entries(runtimes)) {
    if (!runtime) console.warn(`${name} is not on this machine: the package was not tried on it`)
    test.skipIf(!runtime)(`works on ${name}, ${runtime?.version ?? 'which is not here'}`, async () => {
      tokenRequests = 0
      expect(await start(runtime?.file ?? '', project, 'program.js', origin)).toEqual({
        evse: 'evse01HSH04KDEWF6Z4DB2J77J74K5',
        refused: ['page_size'],
        created: 201,
        seen: 'POST /vehicles',
        pages: [true, true],
        aborted: 'the user left',
        webhook: 'msg_1',
        forged: 'wrong-signature',
        id: true,
      })
      expect(tokenRequests).toBe(1)
    })
  }
})
