import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type FaultInput, withFault } from '../../mock/src/engine/faults/fault.ts'
import { createFaults } from '../../mock/src/engine/faults/faults.ts'
import { draw } from '../../mock/src/engine/world/draw.ts'

const VEHICLES = 'GET /vehicles'
const URL = 'http://127.0.0.1:4010/v2/vehicles'
const answer = async () =>
  Response.json([{ id: 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H' }], { headers: { 'x-kept': 'yes' } })
const make = (seed = 'seed') => createFaults((...words) => draw(seed, ...words))

/** Answers requests one after the other with the fault set; the statuses. */
async function statuses(input: FaultInput, count: number, seed?: string): Promise<number[]> {
  const faults = make(seed)
  faults.add(input)
  const found: number[] = []
  for (let index = 0; index < count; index++)
    found.push((await withFault(faults.next(VEHICLES), new Request(URL), answer)).status)
  return found
}

afterEach(() => void vi.useRealTimers())

describe('a fault', () => {
  test('happens to no request that none was set for', async () => {
    expect(make().next(VEHICLES)).toBeUndefined()
    expect((await withFault(undefined, new Request(URL), answer)).status).toBe(200)
  })

  test('happens as often as it is to, and is gone then', async () => {
    expect(await statuses({ status: 500, count: 2 }, 4)).toEqual([500, 500, 200, 200])
    const faults = make()
    faults.add({ status: 500, count: 1 })
    faults.next(VEHICLES)
    expect(faults.list()).toEqual([])
  })

  test('happens to its operation alone', () => {
    const faults = make()
    faults.add({ operation: 'GET /users', status: 500 })
    const every = faults.add({ status: 503 })
    expect(faults.next(VEHICLES)).toEqual({ ...every, hits: 1 })
    expect(faults.next('GET /users')).toMatchObject({ status: 500, hits: 1 })
  })

  test('gives way to one that was set before, until that is gone', () => {
    const faults = make()
    faults.add({ status: 500, count: 1 })
    faults.add({ status: 503 })
    expect([faults.next(VEHICLES)?.status, faults.next(VEHICLES)?.status]).toEqual([500, 503])
  })

  test('can be removed, alone or with all others', () => {
    const faults = make()
    const { id } = faults.add({ status: 500 })
    faults.add({ status: 503 })
    expect([faults.remove(id), faults.remove(id)]).toEqual([true, false])
    expect(faults.next(VEHICLES)?.status).toBe(503)
    faults.clear()
    expect(faults.next(VEHICLES)).toBeUndefined()
  })

  test('happens by chance, the same in each run from a seed and about as often as it is to', async () => {
    const input = { status: 500, probability: 0.3 }
    const run = await statuses(input, 400)
    expect(await statuses(input, 400)).toEqual(run)
    expect(await statuses(input, 400, 'other')).not.toEqual(run)
    const share = run.filter((status) => status === 500).length / run.length
    expect(Math.abs(share - 0.3)).toBeLessThan(0.1)
  })

  test('goes on after a snapshot as it would have without', () => {
    const one = make()
    one.add({ status: 500, probability: 0.5 })
    for (let index = 0; index < 10; index++) one.next(VEHICLES)
    const other = make()
    other.load(JSON.parse(JSON.stringify(one.save())))
    const rest = (faults: typeof one) => Array.from({ length: 20 }, () => faults.next(VEHICLES)?.hits)
    expect(rest(other)).toEqual(rest(one))
  })
})

describe('a status', () => {
  test('comes as a problem, instead of what the operation would have done', async () => {
    const respond = vi.fn(answer)
    const response = await withFault({ id: 'fault_1', hits: 1, status: 418 }, new Request(URL), respond)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ status: 418, detail: expect.stringContaining('fault_1') })
    expect(respond).not.toHaveBeenCalled()
  })

  test.each([
    [429, '1'],
    [503, '1'],
    [500, null],
  ])('of %d comes with Retry-After %s', async (status, expected) => {
    const response = await withFault({ id: 'fault_1', hits: 1, status }, new Request(URL), answer)
    expect(response.headers.get('retry-after')).toBe(expected)
  })
})

test('a broken body is the beginning of one, and not JSON', async () => {
  const fault = { id: 'fault_1', hits: 1, broken_body: true }
  const whole = await (await answer()).text()
  const response = await withFault(fault, new Request(URL), answer)
  const text = await response.text()
  expect([response.status, response.headers.get('x-kept')]).toEqual([200, 'yes'])
  expect(whole.startsWith(text) && text.length < whole.length).toBe(true)
  expect(() => JSON.parse(text)).toThrow(SyntaxError)
  for (const body of ['[]', '{}', '""']) {
    const short = await withFault(fault, new Request(URL), async () => new Response(body))
    expect(await short.text()).toBe(body[0])
  }
  const empty = await withFault(fault, new Request(URL), async () => new Response(null, { status: 204 }))
  expect(empty.status).toBe(204)
})

test('latency holds up the answer for as long as it says', async () => {
  vi.useFakeTimers()
  const fault = { id: 'fault_1', hits: 1, latency_ms: 5000 }
  let status = 0
  const answering = withFault(fault, new Request(URL), answer).then((response) => {
    status = response.status
  })
  await vi.advanceTimersByTimeAsync(4999)
  expect(status).toBe(0)
  await vi.advanceTimersByTimeAsync(1)
  await answering
  expect(status).toBe(200)
})

describe('a timeout', () => {
  const fault = { id: 'fault_1', hits: 1, timeout: true }

  test('ends after a minute for a client that does not give up', async () => {
    vi.useFakeTimers()
    const respond = vi.fn(answer)
    const answering = withFault(fault, new Request(URL), respond)
    await vi.advanceTimersByTimeAsync(60_000)
    expect((await answering).status).toBe(504)
    expect(respond).not.toHaveBeenCalled()
  })

  test('ends when the client gives up, as fetch does', async () => {
    const reason = new Error('enough')
    const abort = new AbortController()
    const answering = withFault(fault, new Request(URL, { signal: abort.signal }), answer)
    abort.abort(reason)
    await expect(answering).rejects.toBe(reason)
    await expect(withFault(fault, new Request(URL, { signal: abort.signal }), answer)).rejects.toBe(reason)
  })

  test('ends when the client of a server hangs up', async () => {
    let begin = (_: Promise<Response>) => {}
    const begun = new Promise<{ answering: Promise<Response> }>((resolve) => {
      begin = (answering) => resolve({ answering })
    })
    const listener = getRequestListener((request) => {
      const answering = withFault(fault, request, answer)
      begin(answering)
      return answering.catch(() => new Response(null, { status: 500 }))
    })
    const server = createServer(listener).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const abort = new AbortController()
    const { port } = server.address() as AddressInfo
    const call = fetch(`http://127.0.0.1:${port}/`, { signal: abort.signal }).catch(
      (error: Error) => error.name,
    )
    const { answering } = await begun
    abort.abort()
    expect(await call).toBe('AbortError')
    await expect(answering).rejects.toThrow()
    server.close()
  })
})
