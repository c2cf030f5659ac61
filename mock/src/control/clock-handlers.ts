import { parseDuration } from '../engine/clock/duration.ts'
import type { Expiry } from '../engine/lifetimes.ts'
import { Rejection } from '../http/problem.ts'
import type { ControlledSandbox } from './controlled-sandbox.ts'
import { type ControlHandlers, unprocessable } from './handler.ts'
import { json } from './response.ts'

type Mode = 'real' | 'frozen' | 'speed'
interface ClockUpdate {
  readonly now?: string
  readonly mode?: Mode
  readonly speed?: number
  readonly expiry?: Expiry
}

interface Advance {
  readonly seconds?: number
  readonly duration?: string
  readonly to?: 'next_event'
}

export const clockHandlers: ControlHandlers = {
  getClock: ({ sandbox }) => json(200, clockView(sandbox)),
  patchClock({ sandbox, body }) {
    const { clock, lifetimes } = sandbox
    const {
      now,
      mode,
      expiry,
      speed = mode === 'frozen' ? 0 : mode === 'real' ? 1 : undefined,
    } = body as ClockUpdate
    if (mode === 'speed' && speed === undefined)
      throw unprocessable('speed', 'The mode "speed" needs a speed.')
    if (mode !== undefined && speed !== undefined && modeOf(speed) !== mode)
      throw unprocessable('mode', `The speed ${speed} is not that of the mode "${mode}".`)
    if (now !== undefined) inRange('now', () => clock.set(Date.parse(now), speed))
    else if (mode === 'real') inRange('mode', () => clock.follow())
    else if (speed === 0) clock.freeze()
    else if (speed !== undefined) inRange('speed', () => clock.resume(speed))
    if (expiry !== undefined) lifetimes.driveBy(expiry)
    return json(200, clockView(sandbox))
  },
  advanceClock({ sandbox, body }) {
    const { seconds, duration, to } = body as Advance
    if (to !== undefined) {
      const time = sandbox.nextEvent()
      if (time === undefined) throw nothingAhead()
      inRange('to', () => sandbox.clock.set(time))
      return json(200, clockView(sandbox))
    }
    const milliseconds =
      duration === undefined ? (seconds ?? 0) * 1000 : (parseDuration(duration) ?? Number.NaN)
    inRange(duration === undefined ? 'seconds' : 'duration', () => sandbox.clock.advance(milliseconds))
    return json(200, clockView(sandbox))
  },
}

const nothingAhead = () =>
  new Rejection({ status: 409, detail: 'No vehicle comes or goes by its habit within the next 31 days.' })

/** The time of a sandbox, as the control API shows it. */
export function clockView({ clock, lifetimes: { expiry } }: ControlledSandbox) {
  return { now: new Date(clock.now()).toISOString(), mode: modeOf(clock.speed), speed: clock.speed, expiry }
}

function modeOf(speed: number): Mode {
  return speed === 0 ? 'frozen' : speed === 1 ? 'real' : 'speed'
}

function inRange(field: string, change: () => void): void {
  try {
    change()
  } catch (error) {
    throw error instanceof RangeError ? unprocessable(field, error.message) : error
  }
}
