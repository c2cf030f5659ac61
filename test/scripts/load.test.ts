import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { experienceOf } from '../../scripts/load/experience.ts'

let server: Server
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

describe('the clients of a load', () => {
  it('ask what they are given in turn, and count what fails', async () => {
    const asked = new Map<string, number>()
    server = createServer(({ url = '' }, response) => {
      asked.set(url, (asked.get(url) ?? 0) + 1)
      response.writeHead(url === '/bad' ? 500 : 200).end()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const { answers, median, p99, longest, failed } = await experienceOf({
      url: `http://127.0.0.1:${port}`,
      requests: Array.from({ length: 50 }, (_, index) => ({ path: index === 25 ? '/bad' : '/good' })),
      connections: 50,
      rate: 5,
      warmUp: 1,
      seconds: 1,
    })
    expect(answers).toBeGreaterThan(0)
    expect(answers).toBeLessThan((asked.get('/good') ?? 0) + (asked.get('/bad') ?? 0))
    expect(failed.statuses).toBeGreaterThan(0)
    expect(failed.statuses).toBeLessThanOrEqual(asked.get('/bad') ?? 0)
    expect(failed.connections).toBe(0)
    expect(median).toBeGreaterThan(0)
    expect(p99).toBeGreaterThanOrEqual(median)
    expect(longest).toBeGreaterThanOrEqual(p99)
  })
})
