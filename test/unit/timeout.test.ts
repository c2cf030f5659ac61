import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { bearer, createClient, TimeoutError } from '../../src/index.ts'
import { json, serve } from './server.ts'

const params = { path: { evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5' } } as const
const never = () => new Promise<never>(() => {})
const wait = async () => {}

/** Puts the time into the test's hands. */
function fakeTime() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
}

describe('timeout', () => {
  it('ends a write that is not answered, and says which', async () => {
    const server = await serve(() => {})
    const call = createClient({ baseUrl: server.baseUrl, timeout: 500 }).DELETE('/evses/{evse_id}', {
      params,
    })
    const error = await call.catch((error: unknown) => error)
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({
      name: 'TimeoutError',
      message: 'DELETE /evses/{evse_id} was not answered within 500 ms',
    })
    expect(server.received).toHaveLength(1)
  })

  it('starts anew with each attempt of a read', async () => {
    const server = await serve((response) => {
      if (server.received.length === 3) json({ ok: true })(response)
    })
    const ev = createClient({ baseUrl: server.baseUrl, timeout: 100, retry: { wait } })
    expect((await ev.GET('/evses')).data).toEqual({ ok: true })
    expect(server.received).toHaveLength(3)
  })

  it('covers the reading of the answer, which is repeated as one that does not begin', async () => {
    const server = await serve((response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' }).write('[')
    })
    const ev = createClient({ baseUrl: server.baseUrl, timeout: 100, retry: { wait } })
    await expect(ev.GET('/evses')).rejects.toThrow(TimeoutError)
    expect(server.received).toHaveLength(3)
    await expect(ev.POST('/vehicles', { body: {} as never })).rejects.toThrow(TimeoutError)
    expect(server.received).toHaveLength(4)
  })

  it.each([
    ['never answers', never],
    ['never ends its answer', async () => new Response(new ReadableStream())],
  ])('is kept even if fetch does not listen to its signal and %s', async (_, fetch) => {
    const ev = createClient({ fetch, timeout: 20, retry: false })
    await expect(ev.GET('/evses')).rejects.toThrow(TimeoutError)
  })

  it('is kept even if no token comes', async () => {
    const ev = createClient({ auth: bearer(never), timeout: 20, retry: { wait } })
    await expect(ev.GET('/evses')).rejects.toThrow(TimeoutError)
  })

  it('of a call replaces the client’s', async () => {
    const ev = createClient({ fetch: never, timeout: 1e9, retry: false })
    await expect(ev.GET('/evses', { timeout: 20 })).rejects.toThrow('within 20 ms')
  })

  it('is 30 seconds unless told otherwise', async () => {
    fakeTime()
    const call = createClient({ fetch: never, retry: false }).GET('/evses')
    const caught = call.catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(29_999)
    expect(vi.getTimerCount()).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(await caught).toBeInstanceOf(TimeoutError)
  })

  it('of Infinity waits for weeks, rather than not at all', async () => {
    fakeTime()
    let answer: (response: Response) => void = () => {}
    const fetch = () =>
      new Promise<Response>((resolve) => {
        answer = resolve
      })
    const call = createClient({ fetch, timeout: Infinity }).GET('/evses')
    await vi.advanceTimersByTimeAsync(14 * 24 * 3_600_000)
    answer(Response.json([]))
    expect((await call).data).toEqual([])
  })

  it('aborts the request, so that nothing goes on behind it', async () => {
    const reasons: unknown[] = []
    const fetch = (_: string, init: { signal: AbortSignal }) => {
      init.signal.addEventListener('abort', () => reasons.push(init.signal.reason))
      return never()
    }
    await createClient({ fetch, timeout: 20, retry: false })
      .GET('/evses')
      .catch(() => {})
    expect(reasons).toEqual([expect.any(TimeoutError)])
  })

  it('leaves no timer behind, whatever became of the call', async () => {
    fakeTime()
    const outcomes = [
      async () => Response.json([]),
      async () => new Response(null, { status: 204 }),
      async () => new Response('', { status: 404 }),
      () => Promise.reject(new TypeError('offline')),
    ]
    for (const fetch of outcomes)
      await createClient({ fetch, retry: { wait } })
        .GET('/evses')
        .catch(() => {})
    expect(vi.getTimerCount()).toBe(0)
  })

  it('leaves no listener on a signal that outlives the call', async () => {
    const { signal } = new AbortController()
    const request = new Request('https://api.ev.energy/v2/evses')
    Object.defineProperty(request, 'signal', { value: signal })
    const [add, remove] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')]
    const replies = [503, 200]
    const ev = createClient({
      fetch: async () => Response.json([], { status: replies.shift() ?? 500 }),
      retry: { backoff: 0 },
    })
    ev.use({ onRequest: () => request })
    await ev.GET('/evses')
    expect(add).toHaveBeenCalledTimes(3)
    for (const [name, listener] of add.mock.calls) expect(remove).toHaveBeenCalledWith(name, listener)
  })
})
