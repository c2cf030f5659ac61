import { PollError, pollUntil } from 'ev-energy/resilience'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** A time that only waiting makes go by. */
function clock() {
  const waits: number[] = []
  let time = 0
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds)
    time += milliseconds
  }
  return { waits, wait, now: () => time }
}

describe('pollUntil', () => {
  it('reads until the condition is fulfilled, less and less often', async () => {
    const { waits, ...time } = clock()
    let reads = 0
    const read = async () => ++reads
    expect(await pollUntil(read, (n) => n === 6, { ...time, maxInterval: 3000 })).toBe(6)
    expect(waits).toEqual([1000, 1500, 2250, 3000, 3000])
  })

  it('does not wait for what is there already', async () => {
    const { waits, ...time } = clock()
    expect(await pollUntil(async () => 'there', Boolean, time)).toBe('there')
    expect(waits).toEqual([])
  })

  it('ends for any options, at once or when the time is up, with what was read last', async () => {
    const positive = fc.integer({ min: 1, max: 100_000 })
    await fc.assert(
      fc.asyncProperty(
        positive,
        positive,
        positive,
        fc.double({ min: 1, max: 10, noNaN: true }),
        async (...of) => {
          const [timeout, interval, maxInterval, factor] = of.map((value, n) =>
            n === 0 ? value * 10 : value,
          ) as [number, number, number, number]
          fc.pre(timeout / Math.min(interval, maxInterval) < 10_000)
          const { waits, ...time } = clock()
          let reads = 0
          const failed = pollUntil(
            async () => ++reads,
            () => false,
            { ...time, timeout, interval, maxInterval, factor },
          )
          const error = await failed.catch((reason: unknown) => reason)
          expect(error).toBeInstanceOf(PollError)
          expect(error).toMatchObject({ last: reads })
          expect(reads).toBeGreaterThan(1)
          expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeCloseTo(timeout)
          expect(Math.max(...waits)).toBeLessThanOrEqual(maxInterval)
        },
      ),
    )
  })

  it('passes on what reading rejects with, and the reason of its signal', async () => {
    await expect(pollUntil(() => Promise.reject(new Error('gone')), Boolean)).rejects.toThrow('gone')
    const signal = AbortSignal.abort(new Error('left'))
    await expect(pollUntil(() => expect.fail('read'), Boolean, { signal })).rejects.toThrow('left')
    const abort = new AbortController()
    const read = async () => abort.abort(new Error('left while waiting'))
    await expect(pollUntil(read, () => false, { signal: abort.signal })).rejects.toThrow('left while waiting')
  })

  it.each([{ interval: 0 }, { factor: 0.5 }, { timeout: -1 }, { maxInterval: Number.NaN }])(
    'refuses %o',
    async (options) => {
      await expect(pollUntil(() => expect.fail('read'), Boolean, options)).rejects.toThrow(RangeError)
    },
  )
})
