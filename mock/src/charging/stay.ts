import type { Schema } from '../engine/world/schema.ts'
import { DAY, HOUR } from '../engine/world/timestamp.ts'
import { type Curve, taken, timeTo } from './curve.ts'

export type Mode = Schema<'ChargingMode'>

/** A part of a stay in one charging mode: a charging sub-session. Times are in milliseconds since 1970. */
export interface Stretch {
  readonly id: Schema<'ChargingSubSessionId'>
  readonly mode: Mode
  readonly start: number
  /** Whether energy beyond what the battery could take counts; else it is cut off. */
  readonly uncapped?: boolean
  /** When its figures were worked out anew. */
  readonly recalculated?: number
}

/** A vehicle at a plug, from plugging in to unplugging: a charging session. Energies are in watt-hours. */
export interface Stay extends Curve {
  readonly id: Schema<'ChargingSessionId'>
  readonly vehicle: Schema<'VehicleId'>
  readonly evse: Schema<'EVSEId'> | null
  readonly start: number
  /** When the vehicle leaves, be it in the future; null where that is not settled. */
  readonly end: number | null
  /** Energy in the battery when it came. */
  readonly level: number
  /** Energy in the battery at which charging ends. */
  readonly target: number
  /** Milliseconds that local clocks are ahead of UTC. */
  readonly offset: number
  /** Whether somebody plugged it in, or unplugged it, other than by habit. */
  readonly plugged?: true
  readonly unplugged?: true
  /** What had been driven by habit when it came (see road.ts), of stays that do not follow from the seed. */
  readonly driven?: number
  /** Levels that the driver typed in meanwhile, ascending. */
  readonly typed?: readonly KnownLevel[]
  /** Times in which nothing flows although it could, whatever the mode. */
  readonly pauses?: readonly Pause[]
  readonly stretches: readonly Stretch[]
}

/** A time in which something keeps energy from flowing, in milliseconds since 1970. */
export interface Pause {
  readonly from: number
  /** When it ended; null while it lasts. */
  readonly to: number | null
}

/** What was in a battery at a time, in watt-hours. */
export interface KnownLevel {
  readonly time: number
  readonly level: number
}

/** When energy flows in a stretch. Energies are in watt-hours, times in milliseconds since 1970. */
export interface Flow {
  readonly stretch: Stretch
  /** When the mode ends; infinite where that is not settled. */
  readonly end: number
  /** When energy begins to flow, and ceases; the same where none does. */
  readonly from: number
  readonly to: number
  readonly curve: Curve
  /** Energy in the battery at the start. */
  readonly level: number
  /** The times at which it flows, ascending: one, unless a level was typed in or something kept it from flowing. */
  readonly parts: readonly Part[]
}

/** A time in which energy flows without a pause, and what is in the battery when it begins. */
export interface Part {
  readonly from: number
  readonly to: number
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
  const typed = stay.typed ?? []
  let { level } = stay
  return stay.stretches.map((stretch, index) => {
    const end = stay.stretches[index + 1]?.start ?? stay.end ?? Number.POSITIVE_INFINITY
    const begin = Math.min(
      stretch.mode === 'SMART' ? cheapFrom(stretch.start, stay.offset) : stretch.start,
      end,
    )
    const first = level
    const known = typed.filter(({ time }) => time >= stretch.start && time < end)
    const parts = [{ time: stretch.start, level }, ...known].flatMap(({ time, level: there }, place) => {
      // What is typed in says what there is; what has flowed before stays counted.
      if (place > 0) level = there
      const flown = partsBetween(stay, Math.max(begin, time), known[place]?.time ?? end, level)
      level = flown.reduce((sum, part) => sum + taken(stay, sum, part.to - part.from), level)
      return flown
    })
    const [from, to] = [parts[0]?.from ?? begin, parts.at(-1)?.to ?? begin]
    return { stretch, end, from, to, curve: stay, level: first, parts }
  })
}

/** The times at which energy flows between two, from a level on: one, also where that is none, and one after each pause. */
function partsBetween(stay: Stay, begin: number, end: number, level: number): Part[] {
  const { pauses = [], target } = stay
  const parts: Part[] = []
  let from = begin
  let there = level
  for (;;) {
    const pause = pauses.find((one) => one.from <= from && (one.to === null || from < one.to))
    if (pause && (pause.to === null || pause.to >= end)) break
    if (pause?.to) {
      from = pause.to
      continue
    }
    const full = from + timeTo(stay, there, target)
    const next = Math.min(...pauses.map((one) => (one.from > from ? one.from : Number.POSITIVE_INFINITY)))
    const to = Math.max(from, Math.min(full, next, end))
    parts.push({ from, to, level: there })
    if (to === full || to >= end) break
    there += taken(stay, there, to - from)
    from = to
  }
  return parts.length > 0 ? parts : [{ from: begin, to: begin, level }]
}

/** Energy that reached the battery between two times, in watt-hours. */
export function energyBetween({ curve, parts }: Pick<Flow, 'curve' | 'parts'>, start: number, end: number) {
  let sum = 0
  for (const { from, to, level } of parts) {
    const [first, last] = [Math.max(start, from), Math.min(end, to)]
    if (first < last) sum += taken(curve, level, last - from) - taken(curve, level, first - from)
  }
  return sum
}

/** Milliseconds up to a time in which energy flowed. */
export function flowedUntil({ parts }: Pick<Flow, 'parts'>, time: number): number {
  return parts.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, time) - from), 0)
}

/** Whether energy flows at a time. */
export function flowsAt({ parts }: Pick<Flow, 'parts'>, time: number): boolean {
  return parts.some(({ from, to }) => from <= time && time < to)
}

/** Energy that a stay has brought up to a time, in watt-hours. */
export function broughtUntil(stay: Stay, time: number): number {
  return flowsOf(stay).reduce((sum, flow) => sum + energyBetween(flow, stay.start, time), 0)
}

/** Energy in the battery at a time of the stay, in watt-hours. */
export function levelAt(stay: Stay, time: number): number {
  const typed = stay.typed?.findLast((known) => known.time <= time)
  if (!typed) return stay.level + broughtUntil(stay, time)
  return typed.level + flowsOf(stay).reduce((sum, flow) => sum + energyBetween(flow, typed.time, time), 0)
}

/** Whether the vehicle is at the plug at a time. */
export function covers({ start, end }: Stay, time: number): boolean {
  return start <= time && (end === null || time < end)
}
