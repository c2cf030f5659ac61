import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type ClockOptions, createClock } from '../../mock/src/engine/clock/clock.ts'
import { parseDuration } from '../../mock/src/engine/clock/duration.ts'
import { LATEST } from '../../mock/src/engine/clock/time.ts'

const START = Date.parse('2025-03-01T00:00:00Z')
const REAL = Date.parse('2026-08-01T00:00:00Z')

/** A clock whose real time is `real.time`, and the spans that it told of. */
function clockAt(options: ClockOptions = {}) {
  const real = { time: REAL }
  const clock = createClock({ ...options, realTime: () => real.time })
  const spans: [number, number][] = []
  clock.subscribe((from, to) => spans.push([from, to]))
  return { clock, real, spans }
}

describe('the time', () => {
  test('is the real one unless told otherwise', () => {
    const { clock, real } = clockAt()
    expect(clock.now()).toBe(REAL)
    real.time += 1234
    expect(clock.now()).toBe(REAL + 1234)
  })

  test('starts where it is told to and goes on with real time', () => {
    const { clock, real } = clockAt({ start: START })
    real.time += 1000
    expect([clock.now(), clock.speed]).toEqual([START + 1000, 1])
  })

  test('stands still when frozen, and goes on from there when resumed', () => {
    const { clock, real } = clockAt({ start: START })
    real.time += 500
    clock.freeze()
    real.time += 60_000
    expect([clock.now(), clock.speed]).toEqual([START + 500, 0])
    clock.resume(10)
    real.time += 100
    expect([clock.now(), clock.speed]).toEqual([START + 1500, 10])
  })

  test.each([0, 1, 60])(
    'is what it was set to, also where the real time goes on meanwhile, at speed %d',
    (speed) => {
      let reads = 0
      const clock = createClock({ start: START, speed: 1000, realTime: () => REAL + reads++ })
      clock.set(REAL, speed)
      // By no more than has passed at the new speed: at the old one all of that is further.
      expect(clock.now() - REAL).toBeLessThanOrEqual(10 * speed)
      expect(clock.speed).toBe(speed)
      expect(() => clock.set(START, -1)).toThrow(RangeError)
      expect(clock.speed).toBe(speed)
    },
  )

  test('comes back to the real one when it follows it', () => {
    const { clock, real } = clockAt({ start: START, speed: 60 })
    clock.follow()
    real.time += 5
    expect([clock.now(), clock.speed]).toEqual([REAL + 5, 1])
  })

  test('is a whole number of milliseconds at any speed', () => {
    const { clock, real } = clockAt({ start: START, speed: 0.3 })
    real.time += 7
    expect(clock.now()).toBe(START + 2)
  })

  test('ends with the year 9999', () => {
    const { clock, real, spans } = clockAt({ start: LATEST - 10, speed: 1000 })
    real.time += 5
    clock.settle()
    expect(spans).toEqual([[LATEST - 10, LATEST]])
    expect(new Date(clock.now()).toISOString()).toBe('9999-12-31T23:59:59.999Z')
  })

  test.each([Number.NaN, -1, LATEST + 1, Number.POSITIVE_INFINITY])('cannot be set to %s', (time) => {
    const { clock } = clockAt({ start: START, speed: 0 })
    expect(() => clock.set(time)).toThrow(RangeError)
    expect(clock.now()).toBe(START)
  })

  test.each([-1, Number.NaN, LATEST])('cannot advance by %s', (milliseconds) => {
    const { clock } = clockAt({ start: START, speed: 0 })
    expect(() => clock.advance(milliseconds)).toThrow(RangeError)
    expect(clock.now()).toBe(START)
  })

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('does not run at speed %s', (speed) => {
    const { clock } = clockAt()
    expect(() => clock.resume(speed)).toThrow(RangeError)
    expect(clock.speed).toBe(1)
  })
})

describe('listeners', () => {
  test('are told of an advance at once', () => {
    const { clock, spans } = clockAt({ start: START, speed: 0 })
    clock.advance(60_000)
    clock.set(START + 90_000)
    expect(spans).toEqual([
      [START, START + 60_000],
      [START + 60_000, START + 90_000],
    ])
  })

  test('are told of running time when the clock settles, once', () => {
    const { clock, real, spans } = clockAt({ start: START, speed: 2 })
    real.time += 100
    clock.settle()
    clock.settle()
    expect(spans).toEqual([[START, START + 200]])
  })

  test('are told of what had passed before the time is set', () => {
    const { clock, real, spans } = clockAt({ start: START })
    real.time += 100
    clock.set(START + 50)
    expect(spans).toEqual([[START, START + 100]])
  })

  test('hear nothing of a way back, and of the way forward from there', () => {
    const { clock, spans } = clockAt({ start: START, speed: 0 })
    clock.set(START - 1000)
    expect(spans).toEqual([])
    clock.advance(1)
    expect(spans).toEqual([[START - 1000, START - 999]])
  })

  test('hear of spans in order, even if one of them takes its time and settles the clock itself', () => {
    const real = { time: REAL }
    const clock = createClock({ start: START, realTime: () => real.time })
    const spans: [number, number][] = []
    clock.subscribe(() => {
      real.time += 10
      clock.settle()
    })
    clock.subscribe((from, to) => spans.push([from, to]))
    real.time += 5
    clock.settle()
    expect(spans).toEqual([[START, START + 5]])
    clock.settle()
    expect(spans).toEqual([
      [START, START + 5],
      [START + 5, START + 15],
    ])
  })

  test('hear nothing after they left', () => {
    const clock = createClock({ start: START, speed: 0 })
    const listener = vi.fn()
    const leave = clock.subscribe(listener)
    clock.advance(1)
    leave()
    clock.advance(1)
    expect(listener).toHaveBeenCalledTimes(1)
  })

  test('are told spans that join, whatever happens, as long as no one goes back', () => {
    const step = fc.oneof(
      fc.record({ pass: fc.integer({ min: 0, max: 5000 }) }),
      fc.record({ advance: fc.integer({ min: 0, max: 1e7 }) }),
      fc.record({ speed: fc.integer({ min: 0, max: 100 }) }),
      fc.constant({ settle: true as const }),
    )
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const { clock, real, spans } = clockAt({ start: START })
        for (const each of steps) {
          if ('pass' in each) real.time += each.pass
          else if ('advance' in each) clock.advance(each.advance)
          else if ('settle' in each) clock.settle()
          else if (each.speed === 0) clock.freeze()
          else clock.resume(each.speed)
        }
        clock.settle()
        const ends = [START, ...spans.map(([, to]) => to)]
        expect(spans.map(([from]) => from)).toEqual(ends.slice(0, -1))
        expect(ends.at(-1)).toBe(clock.now())
        expect(spans.every(([from, to]) => from < to)).toBe(true)
      }),
    )
  })

  test('are told without a request while someone watches', async () => {
    const clock = createClock({ start: START, speed: 1000, interval: 5 })
    const told = new Promise<number>((resolve) => clock.subscribe((_, to) => resolve(to)))
    clock.watch()
    expect(await told).toBeGreaterThan(START)
    clock.close()
  })

  test('that fail while someone watches are reported, and the clock goes on', async () => {
    const failure = new Error('no')
    const failures: unknown[] = []
    let enough = () => {}
    const twice = new Promise<void>((resolve) => {
      enough = resolve
    })
    const onError = (error: unknown) => {
      failures.push(error)
      if (failures.length === 2) enough()
    }
    const clock = createClock({ speed: 1000, interval: 5, onError })
    clock.subscribe(() => {
      throw failure
    })
    const leave = clock.watch()
    await twice
    leave()
    expect(failures).toEqual([failure, failure])
  })
})

describe('a snapshot of the clock', () => {
  test('lets a frozen time stand where it stood', () => {
    const { clock, real } = clockAt({ start: START, speed: 0 })
    clock.advance(10)
    const state = JSON.parse(JSON.stringify(clock.save()))
    real.time += 1000
    clock.advance(500)
    clock.load(state)
    expect(clock.now()).toBe(START + 10)
  })

  test('of a frozen clock is the same whenever it is taken', () => {
    const { clock, real } = clockAt({ start: START, speed: 0 })
    const before = JSON.stringify(clock.save())
    real.time += 99
    expect(JSON.stringify(clock.save())).toBe(before)
  })

  test('lets real time have gone on meanwhile, and tells of it', () => {
    const { clock, real } = clockAt({ start: START })
    const state = clock.save()
    real.time += 3_600_000
    const { clock: later, real: laterReal, spans } = clockAt()
    laterReal.time = real.time
    later.load(state)
    expect(later.now()).toBe(START + 3_600_000)
    later.settle()
    expect(spans).toEqual([[START, START + 3_600_000]])
  })

  test('is left behind by a reset', () => {
    const { clock, spans } = clockAt({ start: START, speed: 0 })
    clock.resume(5)
    clock.advance(1000)
    clock.reset()
    expect([clock.now(), clock.speed]).toEqual([START, 0])
    clock.advance(1)
    expect(spans.at(-1)).toEqual([START, START + 1])
  })
})

describe('a duration', () => {
  test.each([
    ['PT1H30M', 5_400_000],
    ['P1D', 86_400_000],
    ['P2W', 1_209_600_000],
    ['PT0.25S', 250],
    ['P1DT1M', 86_460_000],
  ])('%s is %d ms', (text, milliseconds) => expect(parseDuration(text)).toBe(milliseconds))

  test.each(['', 'P', 'PT', 'P1DT', 'P1M', 'P1Y', '1h', 'PT-1S', 'PT1H ', 'pt1h'])('%j is none', (text) =>
    expect(parseDuration(text)).toBeUndefined(),
  )
})
