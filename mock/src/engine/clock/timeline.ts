import { LATEST } from './time.ts'

/** How sandbox time follows from real time; both in milliseconds since 1970. */
export interface Timeline {
  /** Sandbox time at the anchor. */
  readonly origin: number
  /** Real time at which the sandbox time was `origin`. */
  readonly anchor: number
  /** Times real time; 0 is frozen. */
  readonly speed: number
}

/** The timeline that is at `time` when the real time is `realTime`. */
export function timelineFrom(time: number, speed: number, realTime: number): Timeline {
  return { origin: time, anchor: realTime, speed }
}

/** Sandbox time at a real time. It stops where dates stop having four-digit years. */
export function now({ origin, anchor, speed }: Timeline, realTime: number): number {
  return Math.max(0, Math.min(LATEST, Math.floor(origin + (realTime - anchor) * speed)))
}
