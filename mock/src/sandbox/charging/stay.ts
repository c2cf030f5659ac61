import type { Schema } from '../world/schema.ts'
import { DAY, HOUR } from '../world/timestamp.ts'

export type Mode = Schema<'ChargingMode'>

/** A part of a stay in one charging mode: a charging sub-session. Times are in milliseconds since 1970. */
export interface Stretch {
  readonly id: string
  readonly mode: Mode
  readonly start: number
  /** Whether energy beyond what the battery could take counts; else it is cut off. */
  readonly uncapped?: boolean
  /** When its figures were worked out anew. */
  readonly recalculated?: number
}

/** A vehicle at a plug, from plugging in to unplugging: a charging session. Energies are in watt-hours. */
export interface Stay {
  readonly id: string
  readonly vehicle: string
  readonly evse: string | null
  readonly public: boolean
  readonly start: number
  /** When the vehicle leaves, be it in the future; null where that is not settled. */
  readonly end: number | null
  /** Energy in the battery when it came. */
  readonly level: number
  readonly capacity: number
  /** Energy in the battery at which charging ends. */
  readonly target: number
  /** Watts that reach the battery. */
  readonly rate: number
  /** Milliseconds that local clocks are ahead of UTC. */
  readonly offset: number
  /** Whether somebody plugged it in, or unplugged it, other than by habit. */
  readonly plugged?: true
  readonly unplugged?: true
  readonly stretches: readonly Stretch[]
}

/** When energy flows in a stretch. Energies are in watt-hours, times in milliseconds since 1970. */
export interface Flow {
  readonly stretch: Stretch
  /** When the mode ends; infinite where that is not settled. */
  readonly end: number
  /** When energy begins to flow, and ceases; the same where none does. */
  readonly from: number
  readonly to: number
  readonly rate: number
  /** Energy in the battery at the start. */
  readonly level: number
}

/** Cheap hours begin at half past midnight; who comes between then and five in the morning charges at once. */
export const CHEAP_FROM = 0.5 * HOUR
const CHEAP_UNTIL = 5 * HOUR

/** When smart charging that starts at a time lets energy flow. */
export function cheapFrom(time: number, offset: number): number {
  const midnight = Math.floor((time + offset) / DAY) * DAY - offset
  const sinceMidnight = time - midnight
  if (sinceMidnight < CHEAP_FROM) return midnight + CHEAP_FROM
  return sinceMidnight < CHEAP_UNTIL ? time : midnight + DAY + CHEAP_FROM
}

/** The flow of energy in each stretch of a stay. */
export function flowsOf(stay: Stay): Flow[] {
  let { level } = stay
  return stay.stretches.map((stretch, index) => {
    const end = stay.stretches[index + 1]?.start ?? stay.end ?? Number.POSITIVE_INFINITY
    const begin = stretch.mode === 'SMART' ? cheapFrom(stretch.start, stay.offset) : stretch.start
    const from = Math.min(begin, end)
    const needed = (Math.max(0, stay.target - level) / stay.rate) * HOUR
    const to = Math.min(from + needed, end)
    const flow = { stretch, end, from, to, rate: stay.rate, level }
    level += energyBetween(flow, from, to)
    return flow
  })
}

/** Energy that reached the battery between two times, in watt-hours. */
export function energyBetween({ from, to, rate }: Omit<Flow, 'level'>, start: number, end: number): number {
  return (Math.max(0, Math.min(end, to) - Math.max(start, from)) / HOUR) * rate
}

/** Energy in the battery at a time of the stay, in watt-hours. */
export function levelAt(stay: Stay, time: number): number {
  return flowsOf(stay).reduce((level, flow) => level + energyBetween(flow, stay.start, time), stay.level)
}

/** Whether the vehicle is at the plug at a time. */
export function covers({ start, end }: Stay, time: number): boolean {
  return start <= time && (end === null || time < end)
}
