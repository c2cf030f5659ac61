import { bearer, createClient, pacer, unwrap } from 'ev-energy'
import { mapConcurrent } from 'ev-energy/resilience'
import { createMock } from 'ev-energy-mock'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const turn = () => new Promise((resolve) => setImmediate(resolve))

/** A task that counts how many of it are under way. */
function counting<T, R>(task: (item: T) => Promise<R>) {
  const state = { now: 0, most: 0, started: 0 }
  const counted = async (item: T) => {
    state.started++
    state.most = Math.max(state.most, ++state.now)
    try {
      return await task(item)
    } finally {
      state.now--
    }
  }
  return { state, counted }
}

describe('mapConcurrent', () => {
  it('gives the results in order, with no more under way than is said, whatever takes how long', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(5), { maxLength: 30 }),
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        async (delays, concurrency, isAsync) => {
          const { state, counted } = counting(async (delay: number) => {
            for (let n = 0; n < delay; n++) await turn()
            return delay * 2
          })
          async function* later() {
            yield* delays
          }
          const found = await mapConcurrent(isAsync ? later() : delays, counted, { concurrency })
          expect(found).toEqual(delays.map((delay) => delay * 2))
          expect(state.most).toBeLessThanOrEqual(concurrency)
          if (delays.length >= concurrency && delays.every(Boolean)) expect(state.most).toBe(concurrency)
        },
      ),
    )
  })

  it('holds 1,000 calls to its cap, and with a pacer to the rate limit', async () => {
    let time = 0
    const sent: number[] = []
    const fetch = async () => {
      sent.push(time)
      return Response.json([])
    }
    const ev = createClient({ fetch })
    const wait = async (milliseconds: number) => {
      time += milliseconds
    }
    ev.use(pacer({ limit: 500, share: 0.5, now: () => time, wait }))
    const { state, counted } = counting(() => unwrap(ev.GET('/vehicle_makes')))
    await mapConcurrent(Array(300).keys(), counted, { concurrency: 10 })
    expect(state.most).toBe(10)
    expect(sent.filter((at) => at < 3_600_000)).toHaveLength(250)
    expect(sent).toHaveLength(300)
    const many = counting(async () => turn())
    await mapConcurrent(Array(1000).keys(), many.counted)
    expect(many.state).toMatchObject({ most: 8, started: 1000 })
  })

  it('reads no page of a collection before it is worked on', async () => {
    const { fetch } = createMock({ users: 10 })
    let pages = 0
    const ev = createClient({
      auth: bearer('any'),
      fetch: (url, init) => {
        pages++
        return fetch(url, init)
      },
    })
    const first = ev.paginate('/vehicle_models', { params: { query: { page_size: 2 } } })
    const task = async ({ id }: { id: string }) => {
      if (pages > 1) throw new Error(`not read ahead of ${id}`)
    }
    await expect(mapConcurrent(first, task, { concurrency: 1 })).rejects.toThrow('not read ahead')
    expect(pages).toBe(2)
  })

  it('starts nothing after a failure, tells what is under way, and rejects with the first', async () => {
    const told: unknown[] = []
    const failure = new Error('first')
    let started = 0
    const task = async (n: number, signal: AbortSignal) => {
      started++
      if (n === 2) throw failure
      signal.addEventListener('abort', () => told.push(signal.reason))
      while (!signal.aborted) await turn()
      throw new Error('later')
    }
    await expect(mapConcurrent(Array(50).keys(), task, { concurrency: 4 })).rejects.toBe(failure)
    expect([started, told]).toEqual([4, [failure, failure, failure]])
  })

  it('ends with its signal, and leaves no listener on it', async () => {
    const abort = new AbortController()
    const left = new Error('the user left')
    let started = 0
    const task = async () => {
      if (++started === 3) abort.abort(left)
      await turn()
    }
    await expect(
      mapConcurrent(Array(50).keys(), task, { concurrency: 1, signal: abort.signal }),
    ).rejects.toBe(left)
    expect(started).toBe(3)
    await expect(mapConcurrent([1], task, { signal: abort.signal })).rejects.toBe(left)
    expect(started).toBe(3)
  })

  it('passes on what reading the items throws', async () => {
    async function* broken() {
      yield 1
      throw new Error('page 2 is broken')
    }
    await expect(mapConcurrent(broken(), turn)).rejects.toThrow('page 2 is broken')
  })

  it.each([0, -1, 1.5, Number.NaN])('refuses a concurrency of %d', async (concurrency) => {
    await expect(mapConcurrent([1], turn, { concurrency })).rejects.toThrow(RangeError)
  })
})
