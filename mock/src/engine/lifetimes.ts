import type { Clock } from './clock/clock.ts'
import type { Part } from './part.ts'

/** What drives the expiry of what people and clients hold: real time, or the clock of the sandbox. */
export type Expiry = 'real' | 'clock'

/**
 * How long codes, links, logins and tokens are good. Who holds one lives in real time, however fast or far the clock of
 * the sandbox goes; for tests of expiry, that clock drives them.
 */
export interface Lifetimes extends Part<LifetimesState> {
  readonly expiry: Expiry
  /** The time that expiry is reckoned in, in milliseconds since 1970. */
  now(): number
  /** Has another clock drive expiry from here on. What is good now has as long left as it had. */
  driveBy(expiry: Expiry): void
  /** Remembers that something of this name, which shows a time of the sandbox, is good for some milliseconds. */
  promise(name: string, milliseconds: number): void
  /**
   * Milliseconds that something is still good; 0 or less where it has expired.
   *
   * @param until the time of the sandbox that it shows, which counts where nothing was promised
   */
  left(name: string, until: number): number
}

/** What processes that share a sandbox know of lifetimes. */
export interface LifetimesState {
  readonly expiry: Expiry
  readonly shift: number
  readonly promises: readonly (readonly [name: string, until: number])[]
}

/** Links and addresses that are remembered; of older ones the time that they show counts. */
const MOST = 10_000

/** @param expiry what drives expiry at the start */
export function createLifetimes(clock: Pick<Clock, 'now'>, expiry: Expiry, realTime = Date.now): Lifetimes {
  const promises = new Map<string, number>()
  let driver = expiry
  // Added to the driving clock, so that a change of driver is no leap.
  let shift = 0
  const driving = () => (driver === 'real' ? realTime() : clock.now())
  const now = () => driving() + shift

  return {
    get expiry() {
      return driver
    },
    now,
    driveBy(next) {
      const before = now()
      driver = next
      shift = before - driving()
    },
    promise(name, milliseconds) {
      promises.delete(name)
      promises.set(name, now() + milliseconds)
      const [oldest] = promises.keys()
      if (oldest !== undefined && promises.size > MOST) promises.delete(oldest)
    },
    left(name, until) {
      const promised = promises.get(name)
      return promised === undefined ? until - clock.now() : promised - now()
    },
    save: () => ({ expiry: driver, shift, promises: [...promises] }),
    load(state) {
      driver = state.expiry
      shift = state.shift
      promises.clear()
      for (const [name, until] of state.promises) promises.set(name, until)
    },
    reset() {
      driver = expiry
      shift = 0
      promises.clear()
    },
  }
}
