import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it, vi } from 'vitest'
import { paceRow, race } from '../../scripts/bench/load.ts'
import { print } from '../../scripts/bench/verdict.ts'

const open: { close(): void }[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

async function contestant(name: string, status: number) {
  const server = createServer((_, response) =>
    status === 0 ? response.destroy() : response.writeHead(status).end('[]'),
  ).listen(0)
  await once(server, 'listening')
  open.push(server)
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { name, base, boot: 0, memory: () => 0, stop: async () => {} }
}

it('goes on when a peer fails, and says so in its row', async () => {
  const ours = await contestant('ours', 200)
  const good = await contestant('good', 200)
  const refusing = await contestant('refusing', 500)
  const mute = await contestant('mute', 0)
  const request = { method: 'GET', path: '/', headers: {} } as const
  const paces = await race([ours, good, refusing, mute], [request])
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  const goal = { atLeast: 0.01 }
  const row = (other: { name: string }) => print(paceRow('GET /', 'throughput', paces, ours, other, goal))
  expect([row(good), row(refusing), row(mute)]).toEqual([true, true, true])
  const lines = log.mock.calls.flat().map(String)
  expect(lines[0]).toMatch(/goal >= 0.01: met/)
  expect(lines[1]).toMatch(/not compared: refusing: \d+ of \d+ requests to http\S+ failed$/)
  expect(lines[2]).toMatch(/not compared: mute: no request to http\S+ was answered$/)
  expect(print(paceRow('GET /', 'throughput', paces, mute, good, goal))).toBe(false)
  log.mockRestore()
}, 30_000)
