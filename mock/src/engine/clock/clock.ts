import type { Part } from '../part.ts'
import { unheld } from '../timer.ts'
import { type ClockState, restore, saveClock } from './state.ts'
import { readTime } from './time.ts'
import { now, type Timeline, timelineFrom } from './timeline.ts'

/** Told of a span of sandbox time that has passed, in milliseconds since 1970: after `from`, up to and with `to`. */
export type ClockListener = (from: number, to: number) => void

/** Told of the time that the clock is about to go back to, in milliseconds since 1970. What it throws keeps the clock where it is. */
export type ReturnListener = (to: number) => void

/** The time of a sandbox. It is a {@link Part}: after a restart, real time has gone on and other time has not. */
export interface Clock extends Part<ClockState> {
  /** Sandbox time, in milliseconds since 1970. */
  now(): number
  /** Times real time; 0 when frozen, 1 when the time is real or differs from it by a constant. */
  readonly speed: number
  /**
   * Goes to a time, in milliseconds since 1970. Listeners are told of a way forward at once.
   *
   * @param speed at which it goes on from there, 0 to stop there; default: as before
   * @throws {RangeError} for a time before 1970 or after 9999, or before the last thing that was written
   */
  set(time: number, speed?: number): void
  /**
   * Goes forward by a number of milliseconds.
   *
   * @throws {RangeError} for less than 0 and past the year 9999
   */
  advance(milliseconds: number): void
  /** Stops the time. */
  freeze(): void
  /**
   * Lets the time run on from where it is.
   *
   * @param speed how many times faster than real time; default 1
   * @throws {RangeError} for anything but a number above 0 and up to {@link MAX_SPEED}
   */
  resume(speed?: number): void
  /**
   * Sets the time to the real one and lets it run with it.
   *
   * @throws {RangeError} where that is before the last thing that was written
   */
  follow(): void
  /** Tells listeners of what has passed since they were last told. Called before each request. */
  settle(): void
  /** Adds a listener; the function that it returns removes it. Listeners are told in the order of subscription. */
  subscribe(listener: ClockListener): () => void
  /** Adds a listener for ways back, which the others are not told of; in the order of subscription as well. */
  onReturn(listener: ReturnListener): void
  /**
   * Has something done at times that the clock comes by: it stops there, whoever moves it and however far. Where it runs by
   * itself, it is done as soon as the clock settles.
   *
   * @param next the first of them up to and with a time, in milliseconds since 1970; doing it must bring up the one after
   */
  stopAt(next: (until: number) => Stop | undefined): void
  /**
   * Settles once a second by itself, for as long as something outside waits for it: webhooks go out without a request
   * that would bring the state up to date. The function that it returns ends that.
   */
  watch(): () => void
  /** Its whole course, for processes that share it at the same time. */
  readonly shared: Part<SharedTime>
  /** Stops watching, whoever asked for it. */
  close(): void
}

/** The time of a clock that several processes have. */
export interface SharedTime extends Timeline {
  /** Sandbox time that listeners had been told of, in milliseconds since 1970. */
  readonly told: number
}

/** What is to be done at a time, in milliseconds since 1970. */
export interface Stop {
  readonly time: number
  act(): void
}

export interface ClockOptions {
  /** Time to start at, in milliseconds since 1970. Default: the real time. */
  readonly start?: number | undefined
  /** 0 for a frozen clock; otherwise how many times faster than real time. Default 1. */
  readonly speed?: number | undefined
  /** Real time, in milliseconds since 1970. Default `Date.now`. */
  readonly realTime?: (() => number) | undefined
  /** How often a watched clock settles, in milliseconds of real time. Default 1000. */
  readonly interval?: number | undefined
  /** Takes what a listener throws while the clock settles by itself. Default: prints it. */
  readonly onError?: ((error: unknown) => void) | undefined
}

export const MAX_SPEED = 1_000_000

/**
 * Makes a clock.
 *
 * @throws {RangeError} for a start or a speed that no clock can have
 * @example
 * const clock = createClock({ start: Date.parse('2025-01-01T00:00:00Z'), speed: 0 })
 * clock.subscribe((from, to) => console.log(to - from))
 * clock.advance(60_000) // prints 60000
 */
export function createClock(options: ClockOptions = {}): Clock {
  const { start, speed = 1, realTime = Date.now, interval = 1000, onError = console.error } = options
  if (speed !== 0) checkSpeed(speed)
  const begin = (): Timeline => timelineFrom(readTime(start ?? realTime()), speed, realTime())
  const listeners = new Set<ClockListener>()
  const returns: ReturnListener[] = []
  const stops: ((until: number) => Stop | undefined)[] = []
  let timeline = begin()
  let told = now(timeline, realTime())
  let telling = false
  let watchers = 0
  let timer: ReturnType<typeof setInterval> | undefined

  return {
    now: current,
    get speed() {
      return timeline.speed
    },
    set(time, next = timeline.speed) {
      if (next !== 0) checkSpeed(next)
      go(() => readTime(time), next)
    },
    advance(milliseconds) {
      if (!(milliseconds >= 0)) throw new RangeError('A clock advances by 0 milliseconds or more.')
      go(() => readTime(current() + milliseconds), timeline.speed)
    },
    freeze: () => go(current, 0),
    resume(next = 1) {
      checkSpeed(next)
      go(current, next)
    },
    follow: () => go(realTime, 1),
    settle,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    onReturn: (listener) => void returns.push(listener),
    stopAt: (next) => void stops.push(next),
    watch,
    close() {
      watchers = 0
      stop()
    },
    shared: {
      save: () => ({ ...timeline, told }),
      load(state) {
        timeline = timelineFrom(state.origin, state.speed, state.anchor)
        told = state.told
      },
      reset,
    },
    save: () => saveClock(timeline, told),
    load(state) {
      timeline = restore(state, realTime())
      told = Math.min(state.time, current())
    },
    reset,
  }

  function reset(): void {
    timeline = begin()
    told = current()
  }

  function current(): number {
    return now(timeline, realTime())
  }

  /** @param next tells the time only once all that has passed has happened, which takes time itself */
  function go(next: () => number, nextSpeed: number): void {
    settle()
    const target = next()
    const stopped = stopOnTheWay(() => target)
    const time = stopped ? Math.max(target, current()) : next()
    if (time < told) for (const listener of returns) listener(time)
    timeline = timelineFrom(time, nextSpeed, realTime())
    told = Math.min(told, time)
    settle()
  }

  /** Whether there was anything to be done. */
  function stopOnTheWay(until: () => number): boolean {
    let stopped = false
    if (telling) return stopped
    for (let stop = stopBefore(until()); stop; stop = stopBefore(until())) {
      stopped = true
      const { speed } = timeline
      timeline = timelineFrom(Math.max(stop.time, current()), speed, realTime())
      tell()
      stop.act()
    }
    return stopped
  }

  /** The first thing to be done up to and with a time. */
  function stopBefore(until: number): Stop | undefined {
    const found = stops.flatMap((next) => next(until) ?? [])
    return found.sort((a, b) => a.time - b.time)[0]
  }

  function settle(): void {
    tell()
    stopOnTheWay(current)
  }

  /** Tells listeners of what has passed. */
  function tell(): void {
    // A listener that asks for the time to be settled is itself what settling consists of.
    if (telling) return
    const from = told
    const to = current()
    if (to <= from) return
    told = to
    telling = true
    try {
      for (const listener of listeners) listener(from, to)
    } finally {
      telling = false
    }
  }

  function watch(): () => void {
    watchers++
    timer ??= unheld(setInterval(settleAlone, interval))
    let watching = true
    return () => {
      if (!watching) return
      watching = false
      watchers = Math.max(0, watchers - 1)
      if (watchers === 0) stop()
    }
  }

  function stop(): void {
    clearInterval(timer)
    timer = undefined
  }

  function settleAlone(): void {
    try {
      settle()
    } catch (error) {
      onError(error)
    }
  }
}

function checkSpeed(speed: number): void {
  if (!(speed > 0 && speed <= MAX_SPEED))
    throw new RangeError(`The speed of a clock is a number above 0 and up to ${MAX_SPEED}, not ${speed}.`)
}
