import { type Timeline, timelineFrom } from './timeline.ts'

/** What is kept of a clock. Real times are left out where they can be: they would differ from run to run. */
export interface ClockState {
  /** Sandbox time that listeners had been told of, in milliseconds since 1970. */
  readonly time: number
  readonly speed: number
  /** Sandbox time less real time in milliseconds, for a clock that goes with real time. */
  readonly offset?: number
}

export function saveClock({ origin, anchor, speed }: Timeline, told: number): ClockState {
  return speed === 1 ? { time: told, speed, offset: origin - anchor } : { time: told, speed }
}

/** Real time goes on while nothing runs; any other time goes on from where it was. */
export function restore({ time, speed, offset }: ClockState, realTime: number): Timeline {
  return offset === undefined ? timelineFrom(time, speed, realTime) : timelineFrom(offset, speed, 0)
}
